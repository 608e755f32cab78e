// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labels.h"
#include "nativehistogram.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vigie {

// What went wrong in an expression or its evaluation, with the place in the expression (bytes,
// half open; both 0 where there is none).
struct QueryError
{
    enum class Kind { Parse, Execution, Limit, Cancelled };

    Kind kind = Kind::Parse;
    std::string message;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

struct Annotation
{
    enum class Severity { Info, Warning };

    Severity severity = Severity::Warning;
    std::string message; // as Prometheus words it
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

struct Point
{
    std::int64_t timeMs = 0;
    double value = 0;
};

struct HistogramPoint
{
    std::int64_t timeMs = 0;
    NativeHistogram histogram;
};

struct ResultSeries
{
    Labels labels;
    std::vector<Point> points;              // in time order; steps without a value are absent
    std::vector<HistogramPoint> histograms; // likewise
};

// The answer to a query in the shape of Prometheus' HTTP API.
struct QueryResult
{
    enum class Kind { Scalar, Vector, Matrix, String };

    Kind kind = Kind::Vector;
    std::vector<ResultSeries> series; // Vector: one point each; Scalar: one series without labels
    std::string text;                 // String
    std::vector<Annotation> annotations;
    std::optional<QueryError> error;
};

} // namespace vigie
