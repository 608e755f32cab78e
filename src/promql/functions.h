// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ast.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <variant>

namespace vigie {
struct NativeHistogram;
}

namespace vigie::promql {

class CallContext;
struct CivilTime;
struct Matrix;
struct RangeCall;

// How a function does its work, from the simplest shape to the freest.
using FloatFunction = double (*)(double);                      // on each float
using HistogramFunction = double (*)(const NativeHistogram &); // on each histogram
using DateFunction = std::int64_t (*)(const CivilTime &);      // on each float as a time, or now
using RangeFunction = void (*)(RangeCall &);                   // on each series' window
using MatrixFunction = Matrix (*)(CallContext &);              // on all there is
using FunctionBody =
    std::variant<FloatFunction, HistogramFunction, DateFunction, RangeFunction, MatrixFunction>;

// A row of the table: what the parser checks, what the completion shows, what the engine calls.
struct Function
{
    std::string_view name;
    std::span<const ValueType> arguments;
    int variadic = 0; // how often the last argument may stand beyond none; -1: any number
    ValueType result = ValueType::Vector;
    bool experimental = false;
    std::string_view signature;
    std::string_view documentation; // one sentence
    FunctionBody body;
};

// All functions, by name.
[[nodiscard]] std::span<const Function> allFunctions();
[[nodiscard]] const Function *findFunction(std::string_view name);

// The aggregations, which are no functions to the grammar but are completed like them.
struct AggregationInfo
{
    std::string_view name;
    std::string_view signature;
    std::string_view documentation;
    bool experimental = false;
};
[[nodiscard]] std::span<const AggregationInfo> allAggregations();

} // namespace vigie::promql
