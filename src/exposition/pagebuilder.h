// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nameset.h"
#include "pagereader.h"
#include "pagetable.h"
#include "samplescanner.h"

#include <string>
#include <string_view>

namespace vigie {

struct CompositeValue;
struct SimdKernels;

// What all readers of a format write to: rows, labels and families of a PageTable, checked by the
// rules that hold for every format (names, labels given twice, UTF-8), and the issues.
class PageBuilder
{
public:
    // Without kernels, text is read line by line.
    PageBuilder(PageTable &table, ReadMode mode, const SimdKernels *kernels = nullptr);

    [[nodiscard]] PageTable &table() { return m_table; }
    [[nodiscard]] bool isStrict() const { return m_mode == ReadMode::Strict; }
    [[nodiscard]] bool isTolerant() const { return m_mode == ReadMode::Tolerant; }
    [[nodiscard]] const SimdKernels *kernels() const { return m_kernels; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    // Goes on in the middle of a page: below this family's metadata and this TYPE.
    void resume(std::uint32_t family, MetricType type);

    // Metadata; the family becomes the one that the samples below belong to.
    std::uint32_t beginFamily(std::string_view name);
    std::uint32_t beginOtherFamily(std::string_view name); // than the one at hand
    void setType(std::uint32_t family, MetricType type);
    void setHelp(std::uint32_t family, std::string_view help);
    void setUnit(std::uint32_t family, std::string_view unit);
    [[nodiscard]] MetricType lastType() const { return m_lastType; }
    [[nodiscard]] std::uint32_t familyOfSample(std::string_view name);

    // Rows of the text formats. Comments and blank lines that follow one another share a row, lest
    // a page of nothing else take many times its size; not where each line has to have its own.
    void keepLinesApart() { m_linesMayShare = false; }
    enum class PlainRow : std::uint8_t { Empty, Metadata, Type };
    void addPlainRow(std::uint32_t begin, std::uint32_t end, PlainRow kind = PlainRow::Empty,
                     bool hasQuotedName = false);
    bool addSample(const SampleText &text);
    // The value as it is, or the form that le and quantile take below a TYPE that has them.
    TextSpan normalisedBound(std::string_view label, TextSpan value, std::uint32_t rowStart);
    // One line as the series that it stands for: the native histogram, and what a classic histogram
    // or a summary has in OpenMetrics 1. The exemplars go to the first.
    bool addComposite(const SampleText &text, const CompositeValue &value);

    // Rows whose spans count from the start of the page.
    struct Series
    {
        std::uint32_t firstName = 0;
        std::uint32_t firstLabel = 0;
        std::uint32_t labelCount = 0;
        std::uint32_t family = 0;
        std::uint32_t extra = 0;
    };
    // A series of that name, the labels of which are to be added.
    [[nodiscard]] Series beginSeries(TextSpan name);
    void addLabel(const LabelSpan &label);
    void addValue(const Series &series, double value, std::uint32_t place = 0);
    TextSpan store(std::string_view text);                       // into the arena
    [[nodiscard]] TextSpan inBody(std::string_view piece) const; // counted from the page's start
    std::uint32_t addExtra(const RowExtra &extra);

    // Whether a label of the last series is given twice, __name__ being the metric name.
    bool hasDuplicateLabel(const Series &series, std::uint32_t rowStart, std::string_view &which);
    // Checks names and labels written by hand, of the last series. False: issue() tells.
    bool checkSeries(const Series &series, std::uint32_t rowStart, std::uint32_t offset);

    bool fail(std::uint32_t offset, std::uint32_t length, std::string message,
              std::string remedy = {});
    bool fail(const ScanError &error);
    // How much more memory the page may take.
    [[nodiscard]] std::size_t room() const;
    bool failOnMemory(std::uint32_t offset); // the line there is not read any more
    bool failInFamily(std::uint32_t number, std::string_view token, std::string message,
                      std::string remedy = {});
    void addIssue(Issue::Severity severity, std::uint32_t offset, std::uint32_t length,
                  std::string message, std::string remedy = {});

private:
    TextSpan span(const TextPiece &piece, std::uint32_t rowStart);
    bool joinLastRow(std::uint32_t begin, std::uint32_t end);
    bool addLabels(const SampleText &text);
    bool addLabel(const LabelPiece &piece, std::uint32_t rowStart);
    [[nodiscard]] bool makeExtra(const SampleText &text, RowExtra &extra);
    std::uint32_t addFamily(std::string_view name, std::uint32_t hash);
    [[nodiscard]] bool isInFamily(std::string_view name, std::uint32_t family) const;
    TextSpan lasting(std::string_view text); // where it stands in the page, or a copy

    PageTable &m_table;
    ReadMode m_mode;
    const SimdKernels *m_kernels;
    std::uint32_t m_currentFamily = Row::noFamily; // of the last metadata line
    std::string m_lastName;                        // of the last sample, and its family
    std::uint32_t m_lastFamily = Row::noFamily;
    MetricType m_lastType = MetricType::Unknown;
    std::vector<std::string_view> m_labelNames; // scratch
    NameSet m_nameSet;
    bool m_linesMayShare = true;
    bool m_failed = false;
};

// The text with \\, \" and \n resolved; other backslashes stay.
[[nodiscard]] std::string unescaped(std::string_view text, bool quotesToo = true);

// The token as a person may read it: short, without control characters.
[[nodiscard]] std::string printable(std::string_view token);

} // namespace vigie
