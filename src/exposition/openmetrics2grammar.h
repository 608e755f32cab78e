// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metadatatext.h"
#include "sampletext.h"

#include <string_view>

namespace vigie {

class PageBuilder;

// What the grammar of OpenMetrics 2.0 forbids and the readers of version 1 let pass. False where
// the builder was told what is wrong.
bool followsGrammar(PageBuilder &builder, const SampleText &sample);
bool followsGrammar(PageBuilder &builder, std::string_view keyword, const MetadataText &metadata);

} // namespace vigie
