// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metadatatext.h"
#include "pagebuilder.h"
#include "sampletext.h"

namespace vigie {

// The rules of the OpenMetrics specification that go beyond its grammar: what a scrape lets pass
// and a validator refuses. Does nothing in lenient mode.
class OpenMetricsRules
{
public:
    OpenMetricsRules(PageBuilder &builder, int version)
        : m_builder(builder)
        , m_version(version)
    {}

    bool metadata(std::string_view, const MetadataText &) { return true; }
    bool sample(const SampleText &) { return true; }
    void finish() {}

private:
    PageBuilder &m_builder;
    int m_version;
};

} // namespace vigie
