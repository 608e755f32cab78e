# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.22)

# Looks for what neither the include path nor the linker sees: module-prefixed includes, Qt in the
# layers without Qt, Qt Charts outside charts, processes started in more than one file, singletons.
set(failures "")
function(forbid pattern message)
    cmake_parse_arguments(ARG "" "" "IN;EXCEPT" ${ARGN})
    foreach(folder ${ARG_IN})
        file(GLOB_RECURSE files ${SOURCE}/src/${folder}/*.cpp ${SOURCE}/src/${folder}/*.h)
        foreach(file ${files})
            get_filename_component(name ${file} NAME)
            if(NOT name IN_LIST ARG_EXCEPT)
                file(STRINGS ${file} lines REGEX "${pattern}")
                foreach(line ${lines})
                    file(RELATIVE_PATH path ${SOURCE} ${file})
                    set(failures "${failures}${path}: ${message}: ${line}\n")
                endforeach()
            endif()
        endforeach()
    endforeach()
    set(failures "${failures}" PARENT_SCOPE)
endfunction()

set(all exposition store history promql rules scrape diagnostics session desktop charts gui cli)
forbid("#include <Qt[A-Za-z]+/" "include the class, not the module path" IN ${all})
forbid("#include <Q" "this layer knows no Qt" IN exposition store history promql rules)
forbid("#include <(QChart|QAbstractSeries|QLineSeries|QValueAxis|QDateTimeAxis|QLogValueAxis)"
    "only charts sees Qt Charts" IN exposition store promql rules scrape diagnostics session desktop gui cli)
forbid("#include <Q(Widget|Application|MainWindow|Dialog|Painter)" "no display below charts"
    IN scrape diagnostics session desktop cli)
forbid("QProcess[ (*]" "only processrunner starts processes" IN ${all}
    EXCEPT processrunner.cpp processrunner.h)
forbid("(qApp[^l]|::instance\\(\\)(->|[.;,)])|Q_GLOBAL_STATIC)" "no global object" IN ${all})
forbid("#include \"\\.\\./" "bare includes only" IN ${all})
forbid("#include <QNetworkAccessManager" "only scrape does HTTP for pages" IN session desktop charts gui cli)
if(failures)
    message(FATAL_ERROR "layering:\n${failures}")
endif()
