# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What a Linux desktop expects beside the programs.
set(app_id org.vigie.Vigie)
set(generated ${CMAKE_CURRENT_BINARY_DIR}/generated)
file(MAKE_DIRECTORY ${generated})

install(FILES linux/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES linux/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
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

# Compressed without a time stamp, so that two builds are equal.
find_program(GZIP gzip REQUIRED)
function(vigie_install_gzip source destination name)
    set(output ${generated}/${name}.gz)
    add_custom_command(OUTPUT ${output}
        COMMAND ${GZIP} -9nc ${CMAKE_CURRENT_SOURCE_DIR}/${source} > ${output}
        DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${source} VERBATIM)
    add_custom_target(packaging_${name} ALL DEPENDS ${output})
    install(FILES ${output} DESTINATION ${destination})
endfunction()
vigie_install_gzip(man/vigie.1 ${CMAKE_INSTALL_MANDIR}/man1 vigie.1)
vigie_install_gzip(man/vigiectl.1 ${CMAKE_INSTALL_MANDIR}/man1 vigiectl.1)
vigie_install_gzip(linux/changelog ${CMAKE_INSTALL_DATADIR}/doc/vigie changelog)
install(FILES linux/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/vigie)

install(FILES completions/vigiectl.bash
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME vigiectl)
install(FILES completions/_vigiectl DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES completions/vigiectl.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

if(BUILD_TESTING)
    find_program(DESKTOP_FILE_VALIDATE desktop-file-validate)
    find_program(APPSTREAMCLI appstreamcli)
    if(DESKTOP_FILE_VALIDATE)
        add_test(NAME packaging.desktop_file
            COMMAND ${DESKTOP_FILE_VALIDATE} ${CMAKE_CURRENT_SOURCE_DIR}/linux/${app_id}.desktop)
    endif()
    if(APPSTREAMCLI)
        add_test(NAME packaging.metainfo COMMAND ${APPSTREAMCLI} validate --no-net
            ${CMAKE_CURRENT_SOURCE_DIR}/linux/${app_id}.metainfo.xml)
    endif()
endif()
