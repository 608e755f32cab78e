// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queryresult.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace vigie {

// The result as Prometheus' HTTP API answers, on one line: {"status":"success","data":{…}} or
// {"status":"error","errorType":"…","error":"…"}. The expression is for the places in messages,
// the time for the value of a string.
[[nodiscard]] std::string resultToJson(const QueryResult &result, std::string_view expression,
                                       std::int64_t timeMs);

// The error as a person reads it, with its place: 1:5: parse error: …
[[nodiscard]] std::string errorText(const QueryError &error, std::string_view expression);

// An annotation with its place at the end: PromQL warning: … (1:5)
[[nodiscard]] std::string annotationText(const Annotation &annotation, std::string_view expression);

} // namespace vigie
