# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Libraries that come without a CMake package everywhere, as imported targets.

# vigie_foreign_library(Re2 re2/re2.h re2): the target Re2::Re2; without names, headers alone.
function(vigie_foreign_library name header)
    string(TOUPPER ${name} prefix)
    find_path(${prefix}_INCLUDE_DIR ${header} REQUIRED)
    add_library(${name}::${name} INTERFACE IMPORTED GLOBAL)
    target_include_directories(${name}::${name} SYSTEM INTERFACE ${${prefix}_INCLUDE_DIR})
    if(ARGN)
        find_library(${prefix}_LIBRARY NAMES ${ARGN} REQUIRED)
        target_link_libraries(${name}::${name} INTERFACE ${${prefix}_LIBRARY})
    endif()
endfunction()

vigie_foreign_library(FastFloat fast_float/fast_float.h)
if(VIGIE_STATIC_PARTS)
    vigie_foreign_library(Re2 re2/re2.h libre2.a)
else()
    vigie_foreign_library(Re2 re2/re2.h re2)
endif()
vigie_foreign_library(Libdeflate libdeflate.h deflate libdeflate)
