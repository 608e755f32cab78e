// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace vigie {

class PageBuilder;

// The readers, one a format. Each reads table().body and stops at the first Error, save what
// strict mode can go on after.
void readPrometheusText(PageBuilder &builder);
void readOpenMetrics1(PageBuilder &builder);
void readOpenMetrics2(PageBuilder &builder);
void readProtobuf(PageBuilder &builder);

// One line of a text page, at its place; moves the place on.
bool readPrometheusTextLine(PageBuilder &builder, std::uint32_t &at);
bool readOpenMetrics1Line(PageBuilder &builder, std::uint32_t &at);

} // namespace vigie
