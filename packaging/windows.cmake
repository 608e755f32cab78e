# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What Windows expects inside the programs (icon, version) and of the installer.
set(generated ${CMAKE_CURRENT_BINARY_DIR}/generated)
file(MAKE_DIRECTORY ${generated})
set(icon ${generated}/vigie.ico)
set(svg ${PROJECT_SOURCE_DIR}/resources/icons/vigie.svg)
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_custom_command(OUTPUT ${icon}
    COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/icon.py
        ${RSVG_CONVERT} ${svg} ${icon}
    DEPENDS ${svg} icon.py VERBATIM)

# Windows shows what these resources say in the properties of the file.
function(vigie_windows_resource program description)
    set(PROGRAM ${program})
    set(DESCRIPTION ${description})
    string(REPLACE . , VERSION_NUMBERS ${PROJECT_VERSION})
    configure_file(windows/program.rc.in ${generated}/${program}.rc @ONLY)
    set_source_files_properties(${generated}/${program}.rc PROPERTIES OBJECT_DEPENDS ${icon})
    add_custom_target(${program}_icon DEPENDS ${icon})
    target_sources(${program} PRIVATE ${generated}/${program}.rc)
    add_dependencies(${program} ${program}_icon)
endfunction()
vigie_windows_resource(vigie "Vigie")
vigie_windows_resource(vigiectl "Vigie in the terminal")

# CPack's NSIS generator with our own script, which knows both kinds of installation: for all users
# and for one.
list(PREPEND CMAKE_MODULE_PATH ${CMAKE_CURRENT_SOURCE_DIR}/windows)
set(CPACK_MODULE_PATH ${CMAKE_MODULE_PATH})
set(CPACK_NSIS_MUI_ICON ${icon})
if(CMAKE_CROSSCOMPILING)
    # The installer of Debian's makensis is a 32-bit program unless told otherwise.
    set(CPACK_NSIS_DEFINES "Target amd64-unicode")
endif()
set(CPACK_PACKAGE_FILE_NAME vigie-${PROJECT_VERSION}-windows-x86_64)
