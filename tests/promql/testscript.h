// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"
#include "json.h"
#include "seriesnotation.h"
#include "seriesstore.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace vigie {

// Runs the commands of one of Prometheus' test files (as JSON): load, clear, eval.
class TestScript
{
public:
    explicit TestScript(QueryOptions options)
        : m_options(std::move(options))
    {
        clear();
    }

    void run(const Json &command);

    [[nodiscard]] int evaluated() const { return m_evaluated; }
    [[nodiscard]] int passed() const { return m_passed; }
    [[nodiscard]] const std::vector<std::string> &failures() const { return m_failures; }

private:
    struct Histories;

    void clear();
    void load(const Json &command);
    void loadCustomHistograms(const std::vector<SeriesNotation> &list, std::int64_t stepMs);
    void append(const Labels &labels, std::int64_t timeMs, const SequenceValue &value,
                std::int64_t startMs);
    [[nodiscard]] std::string evaluate(const Json &command) const;
    [[nodiscard]] std::string inRangeMode(const Json &command, std::int64_t atMs) const;

    // What was appended to a series last: Prometheus' storage derives the hints from it.
    struct Last
    {
        bool isHistogram = false;
        NativeHistogram histogram;
    };

    QueryOptions m_options;
    std::unique_ptr<SeriesStore> m_store;
    std::map<Labels, Last> m_last;
    int m_evaluated = 0;
    int m_passed = 0;
    std::vector<std::string> m_failures;
};

} // namespace vigie
