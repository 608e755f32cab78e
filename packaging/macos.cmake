# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What macOS expects in the bundle, and the disk image. Its parts are tested on every system; the
# image itself is made on a Mac.
set(generated ${CMAKE_CURRENT_BINARY_DIR}/generated)
set(svg ${PROJECT_SOURCE_DIR}/resources/icons/vigie.svg)
set(icns ${generated}/vigie.icns)
file(MAKE_DIRECTORY ${generated})
configure_file(macos/Info.plist.in ${generated}/Info.plist @ONLY)
find_program(RSVG_CONVERT rsvg-convert)
find_package(Python3 REQUIRED COMPONENTS Interpreter)

if(APPLE)
    if(NOT RSVG_CONVERT)
        message(FATAL_ERROR "rsvg-convert draws the icon: brew install librsvg")
    endif()
    add_custom_command(OUTPUT ${icns}
        COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/icon.py
            ${RSVG_CONVERT} ${svg} ${icns}
        DEPENDS ${svg} icon.py VERBATIM)
    set_source_files_properties(${icns} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    add_custom_target(vigie_icns DEPENDS ${icns})
    target_sources(vigie PRIVATE ${icns})
    add_dependencies(vigie vigie_icns)
    set_target_properties(vigie PROPERTIES MACOSX_BUNDLE_INFO_PLIST ${generated}/Info.plist)

    # Qt's libraries and plugins go into the bundle, for vigiectl beside vigie as well. A signing
    # identity comes from the environment; the entitlements are the programs' alone.
    get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
    get_filename_component(qt_bin ${qmake} DIRECTORY)
    find_program(MACDEPLOYQT macdeployqt HINTS ${qt_bin} REQUIRED)
    install(CODE "
        set(app \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/vigie.app\")
        set(command \"${MACDEPLOYQT}\" \"\${app}\" -always-overwrite
            \"-executable=\${app}/Contents/MacOS/vigiectl\")
        if(DEFINED ENV{VIGIE_SIGN_IDENTITY})
            list(APPEND command \"-sign-for-notarization=\$ENV{VIGIE_SIGN_IDENTITY}\")
        endif()
        execute_process(COMMAND \${command} COMMAND_ERROR_IS_FATAL ANY)
        if(DEFINED ENV{VIGIE_SIGN_IDENTITY})
            foreach(signed \"\${app}/Contents/MacOS/vigiectl\" \"\${app}\")
                execute_process(COMMAND codesign --force --timestamp --options runtime
                    --entitlements \"${CMAKE_CURRENT_SOURCE_DIR}/macos/vigie.entitlements\"
                    --sign \"\$ENV{VIGIE_SIGN_IDENTITY}\" \"\${signed}\" COMMAND_ERROR_IS_FATAL ANY)
            endforeach()
        endif()")
    set(CPACK_DMG_VOLUME_NAME Vigie)
    set(CPACK_DMG_FORMAT ULFO)
elseif(BUILD_TESTING AND RSVG_CONVERT)
    add_test(NAME packaging.macos_bundle COMMAND ${Python3_EXECUTABLE} -B
        ${PROJECT_SOURCE_DIR}/tests/packaging/macosbundle.py ${generated}/Info.plist
        ${CMAKE_CURRENT_SOURCE_DIR}/icon.py ${RSVG_CONVERT} ${svg} ${PROJECT_VERSION}
        ${CMAKE_CURRENT_SOURCE_DIR}/macos/vigie.entitlements)
endif()
