// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compositevalue.h"
#include "metadatatext.h"
#include "openmetricsrules.h"
#include "pagebuilder.h"
#include "samplescanner.h"

namespace vigie {

// What OpenMetrics 1 and 2 share: comments, metadata, `# EOF`, timestamps and exemplars.
class OpenMetricsTextReader
{
public:
    OpenMetricsTextReader(PageBuilder &builder, int version);

    void read();

    bool readLine(std::uint32_t &at);

private:
    bool readComment(std::uint32_t begin, std::uint32_t &end);
    bool readEof(std::uint32_t begin, std::uint32_t &end);
    bool readMetadata(std::string_view keyword, std::uint32_t &end);
    bool applyMetadata(std::string_view keyword, const MetadataText &metadata);
    bool applyUnit(const MetadataText &metadata);
    bool readSample(std::uint32_t begin, std::uint32_t &end);
    bool scanValue();
    bool scanComposite();
    bool scanTail();
    bool scanStartTime();
    [[nodiscard]] bool exemplarFollows() const;
    bool scanNumber(const char *what, double &value);
    bool scanTimestamp(std::optional<double> &into);
    bool scanExemplar();
    bool store();
    bool failAtEnd();

    PageBuilder &m_builder;
    SampleScanner m_scanner;
    OpenMetricsRules m_rules;
    SampleText m_sample;
    CompositeValue m_composite;
    bool m_hasComposite = false;
    int m_version;
    std::uint32_t m_size;
    bool m_eof = false;
};

} // namespace vigie
