# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# One folder under src/ = one static library = one include directory = one folder under tests/.

# What every Vigie target compiles with.
add_library(vigie_flags INTERFACE)
add_library(Vigie::flags ALIAS vigie_flags)
target_compile_features(vigie_flags INTERFACE cxx_std_20)
target_compile_options(vigie_flags INTERFACE
    $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Wall;-Wextra;-Wpedantic;-Wshadow;-Wnon-virtual-dtor;-Woverloaded-virtual>)
if(VIGIE_SANITIZE)
    target_compile_options(vigie_flags INTERFACE -fsanitize=${VIGIE_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(vigie_flags INTERFACE -fsanitize=${VIGIE_SANITIZE})
endif()

if(VIGIE_FUZZ)
    # The fuzzer finds its way by the coverage of what it calls.
    target_compile_options(vigie_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

# The strict Qt macros, for the layers that use Qt.
add_library(vigie_qt_flags INTERFACE)
add_library(Vigie::qt_flags ALIAS vigie_qt_flags)
target_compile_definitions(vigie_qt_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_link_libraries(vigie_qt_flags INTERFACE Vigie::flags)

# Resources are packed by zlib, which every Qt can read: in a cross-build rcc is the machine's, and the
# program's Qt may be without zstd.

# vigie_layer(store SOURCES a.cpp a.h … LINKS Vigie::exposition Qt6::Core …)
# makes the static library Vigie::store from src/store, whose include directory is src/store alone.
function(vigie_layer name)
    cmake_parse_arguments(ARG "QT" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(vigie_${name} STATIC ${ARG_SOURCES})
    add_library(Vigie::${name} ALIAS vigie_${name})
    target_include_directories(vigie_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(vigie_${name} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    if(ARG_QT)
        target_link_libraries(vigie_${name} PUBLIC Vigie::qt_flags)
        set_target_properties(vigie_${name} PROPERTIES AUTOMOC ON AUTOUIC ON AUTORCC ON
            AUTOUIC_SEARCH_PATHS ${PROJECT_SOURCE_DIR}/forms
            AUTORCC_OPTIONS --no-zstd)
    else()
        target_link_libraries(vigie_${name} PUBLIC Vigie::flags)
    endif()
endfunction()

# vigie_test(store tst_seriesstore.cpp [LINKS …]): a GoogleTest program that links the layer alone.
# vigie_qt_test(scrape tst_scraper.cpp [LINKS …]): the same with QtTest, offscreen.
# LABELS and TIMEOUT (seconds) go to ctest; every test carries its layer as a label. One with a
# CONFIGURATION runs only where ctest is given it: ctest -C huge.
function(_vigie_add_test layer source)
    cmake_parse_arguments(ARG "" "TIMEOUT;CONFIGURATION" "LINKS;LABELS;SOURCES" ${ARGN})
    get_filename_component(test ${source} NAME_WE)
    add_executable(${test} ${source} ${ARG_SOURCES})
    target_link_libraries(${test} PRIVATE Vigie::${layer} ${ARG_LINKS})
    target_compile_definitions(${test} PRIVATE VIGIE_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data")
    add_test(NAME ${layer}.${test} COMMAND ${test} CONFIGURATIONS ${ARG_CONFIGURATION})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    set_tests_properties(${layer}.${test} PROPERTIES LABELS "${layer};${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT}
        SKIP_REGULAR_EXPRESSION "SKIPPED-TEST:"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()

function(vigie_test layer source)
    _vigie_add_test(${layer} ${source} ${ARGN})
    get_filename_component(test ${source} NAME_WE)
    target_link_libraries(${test} PRIVATE Vigie::flags GTest::gtest GTest::gtest_main)
endfunction()

function(vigie_qt_test layer source)
    _vigie_add_test(${layer} ${source} ${ARGN})
    get_filename_component(test ${source} NAME_WE)
    target_link_libraries(${test} PRIVATE Qt6::Test)
    set_target_properties(${test} PROPERTIES AUTOMOC ON)
endfunction()

# vigie_translate(vigie): the texts of every layer, in every language of translations/, as resources
# of the program under :/i18n. One set of .ts files serves all programs.
function(vigie_translate program)
    file(GLOB translations CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/*.ts)
    set(compiled "")
    foreach(translation ${translations})
        get_filename_component(name ${translation} NAME_WE)
        set(file ${CMAKE_CURRENT_BINARY_DIR}/${name}.qm)
        add_custom_command(OUTPUT ${file}
            COMMAND Qt6::lrelease -silent ${translation} -qm ${file}
            DEPENDS ${translation} VERBATIM)
        list(APPEND compiled ${file})
    endforeach()
    qt_add_resources(${program} ${program}_translations PREFIX /i18n
        BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled} OPTIONS --no-zstd)
endfunction()

# The target update_translations brings the .ts files up to date with the sources of all platforms.
# English has plural forms only: its other texts are the sources themselves.
function(vigie_update_translations)
    set(lupdate Qt6::lupdate -silent -no-obsolete -locations none src forms -ts)
    file(GLOB translations RELATIVE ${PROJECT_SOURCE_DIR} CONFIGURE_DEPENDS
        ${PROJECT_SOURCE_DIR}/translations/*.ts)
    list(REMOVE_ITEM translations translations/vigie_en.ts)
    add_custom_target(update_translations
        COMMAND ${lupdate} ${translations}
        COMMAND ${lupdate} translations/vigie_en.ts -pluralonly
        WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
endfunction()
