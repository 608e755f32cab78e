// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ast.h"

#include <array>

// The arguments that functions take, for their table.

namespace vigie::promql::arguments {

using enum ValueType;

inline constexpr std::array oneVector = {Vector};
inline constexpr std::array oneRange = {Matrix};
inline constexpr std::array oneScalar = {Scalar};
inline constexpr std::array scalarRange = {Scalar, Matrix};
inline constexpr std::array rangeScalar = {Matrix, Scalar};
inline constexpr std::array rangeScalars = {Matrix, Scalar, Scalar};
inline constexpr std::array vectorScalar = {Vector, Scalar};
inline constexpr std::array vectorScalars = {Vector, Scalar, Scalar};
inline constexpr std::array vectorString = {Vector, String};
inline constexpr std::array twoScalars = {Scalar, Scalar};
inline constexpr std::array vectorStrings4 = {Vector, String, String, String, String};
inline constexpr std::array vectorStrings3 = {Vector, String, String, String};
inline constexpr std::array scalarVector = {Scalar, Vector};
inline constexpr std::array vectorStringScalars = {Vector, String, Scalar, Scalar};
inline constexpr std::array scalarsVector = {Scalar, Scalar, Vector};
inline constexpr std::array twoVectors = {Vector, Vector};

} // namespace vigie::promql::arguments
