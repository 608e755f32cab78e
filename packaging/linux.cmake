# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What a Linux desktop expects beside the programs.
set(app_id org.vigie.Vigie)
set(generated ${CMAKE_CURRENT_BINARY_DIR}/generated)
file(MAKE_DIRECTORY ${generated})

install(FILES linux/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
set(METAINFO_HOMEPAGE "")
if(VIGIE_HOMEPAGE)
    set(METAINFO_HOMEPAGE "  <url type=\"homepage\">${VIGIE_HOMEPAGE}</url>\n")
endif()
configure_file(linux/${app_id}.metainfo.xml.in ${generated}/${app_id}.metainfo.xml @ONLY)
install(FILES ${generated}/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/vigie.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${app_id}.svg)
find_program(RSVG_CONVERT rsvg-convert)
if(RSVG_CONVERT)
    foreach(size 16 22 24 32 48 64 128 256 512)
        set(png ${generated}/${size}.png)
        add_custom_command(OUTPUT ${png}
            COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${png}
                ${PROJECT_SOURCE_DIR}/resources/icons/vigie.svg
            DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/vigie.svg VERBATIM)
        list(APPEND pngs ${png})
        install(FILES ${png} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps
            RENAME ${app_id}.png)
    endforeach()
    add_custom_target(packaging_icons ALL DEPENDS ${pngs})
endif()

# Man pages and completions are made of what the programs' --help says, so that they cannot differ.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(man_pages ${generated}/vigie.1 ${generated}/vigiectl.1)
set(completions ${generated}/vigie.bash ${generated}/vigiectl.bash ${generated}/_vigie
    ${generated}/_vigiectl ${generated}/vigie.fish ${generated}/vigiectl.fish)
set(scripts ${CMAKE_CURRENT_SOURCE_DIR}/linux)
add_custom_command(OUTPUT ${man_pages}
    COMMAND ${Python3_EXECUTABLE} -B ${scripts}/manpages.py $<TARGET_FILE:vigie>
        $<TARGET_FILE:vigiectl> ${PROJECT_VERSION} ${scripts}/man ${generated}
    DEPENDS vigie vigiectl linux/manpages.py linux/helptexts.py linux/man/vigie.1.in
        linux/man/vigiectl.1.in VERBATIM)
add_custom_command(OUTPUT ${completions}
    COMMAND ${Python3_EXECUTABLE} -B ${scripts}/completions.py $<TARGET_FILE:vigie>
        $<TARGET_FILE:vigiectl> ${PROJECT_SOURCE_DIR}/translations ${generated}
    DEPENDS vigie vigiectl linux/completions.py linux/helptexts.py VERBATIM)
add_custom_target(packaging_texts ALL DEPENDS ${man_pages} ${completions})

# What a package of the system needs; one that carries its libraries has a longer bill.
add_custom_command(OUTPUT ${generated}/sbom.cdx.json
    COMMAND ${Python3_EXECUTABLE} -B ${scripts}/sbom.py linked ${PROJECT_VERSION} $<TARGET_FILE:vigie>
        $<TARGET_FILE:vigiectl> > ${generated}/sbom.cdx.json
    DEPENDS vigie vigiectl linux/sbom.py VERBATIM)
add_custom_target(packaging_sbom ALL DEPENDS ${generated}/sbom.cdx.json)
install(FILES ${generated}/sbom.cdx.json DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/vigie)

# Compressed without a time stamp, so that two builds are equal.
find_program(GZIP gzip REQUIRED)
function(vigie_install_gzip source destination)
    get_filename_component(name ${source} NAME)
    set(output ${generated}/${name}.gz)
    add_custom_command(OUTPUT ${output} COMMAND ${GZIP} -9nc ${source} > ${output}
        DEPENDS ${source} VERBATIM)
    add_custom_target(packaging_${name} ALL DEPENDS ${output})
    install(FILES ${output} DESTINATION ${destination})
endfunction()
vigie_install_gzip(${generated}/vigie.1 ${CMAKE_INSTALL_MANDIR}/man1)
vigie_install_gzip(${generated}/vigiectl.1 ${CMAKE_INSTALL_MANDIR}/man1)
add_dependencies(packaging_vigie.1 packaging_texts)
add_dependencies(packaging_vigiectl.1 packaging_texts)
configure_file(linux/changelog.in ${generated}/changelog @ONLY)
vigie_install_gzip(${generated}/changelog ${CMAKE_INSTALL_DATADIR}/doc/vigie)
install(FILES linux/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/vigie)

# Debian's zsh looks elsewhere than the others.
set(VIGIE_ZSH_FOLDER zsh/vendor-completions CACHE STRING "Place of zsh's completions in share")
foreach(program vigie vigiectl)
    install(FILES ${generated}/${program}.bash
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME ${program})
    install(FILES ${generated}/_${program} DESTINATION ${CMAKE_INSTALL_DATADIR}/${VIGIE_ZSH_FOLDER})
    install(FILES ${generated}/${program}.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endforeach()

if(BUILD_TESTING)
    find_program(DESKTOP_FILE_VALIDATE desktop-file-validate)
    find_program(APPSTREAMCLI appstreamcli)
    if(DESKTOP_FILE_VALIDATE)
        add_test(NAME packaging.desktop_file
            COMMAND ${DESKTOP_FILE_VALIDATE} ${CMAKE_CURRENT_SOURCE_DIR}/linux/${app_id}.desktop)
    endif()
    if(APPSTREAMCLI)
        # Whoever publishes packages names the homepage: VIGIE_HOMEPAGE. Only AppStream 1 asks for it.
        execute_process(COMMAND ${APPSTREAMCLI} --version OUTPUT_VARIABLE appstream_version)
        set(without_homepage "")
        if(appstream_version MATCHES "version: [1-9]")
            set(without_homepage --override=url-homepage-missing=info)
        endif()
        add_test(NAME packaging.metainfo COMMAND ${APPSTREAMCLI} validate --no-net
            ${without_homepage} ${generated}/${app_id}.metainfo.xml)
    endif()
    add_test(NAME packaging.flatpak_manifest
        COMMAND ${Python3_EXECUTABLE} -B ${scripts}/check-flatpak.py
            ${scripts}/${app_id}.json ${PROJECT_SOURCE_DIR})
    foreach(shell bash zsh fish)
        add_test(NAME packaging.completions_${shell}
            COMMAND bash ${PROJECT_SOURCE_DIR}/tests/packaging/completions.sh ${shell} ${generated}
                $<TARGET_FILE:vigie> $<TARGET_FILE:vigiectl>)
        set_tests_properties(packaging.completions_${shell} PROPERTIES SKIP_RETURN_CODE 77)
    endforeach()
    add_test(NAME packaging.man_pages
        COMMAND bash ${PROJECT_SOURCE_DIR}/tests/packaging/manpages.sh ${generated}
            $<TARGET_FILE:vigie> $<TARGET_FILE:vigiectl>)
    set_tests_properties(packaging.man_pages PROPERTIES SKIP_RETURN_CODE 77)
    add_test(NAME packaging.handbook
        COMMAND ${Python3_EXECUTABLE} -B ${PROJECT_SOURCE_DIR}/tests/packaging/handbook.py
            $<TARGET_FILE:vigiectl> ${PROJECT_SOURCE_DIR})
endif()
