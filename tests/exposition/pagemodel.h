// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagereader.h"

#include <bit>
#include <cstdint>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace vigie {

// Everything that a sample says, as text that is equal where the samples are, bit for bit.
inline std::string describe(const Sample &sample, bool withPlace = true)
{
    std::ostringstream out;
    out << sample.name << '{';
    for (const Label &label : sample.labels)
        out << label.name.size() << ':' << label.name << '=' << label.value.size() << ':'
            << label.value << ',';
    out << "} " << std::hex << std::bit_cast<std::uint64_t>(sample.value) << std::dec;
    out << " t" << sample.timestampMs.value_or(-1) << (sample.timestampMs ? "" : "-");
    if (!withPlace)
        return out.str();
    out << " s" << sample.startTimeMs.value_or(-1) << " f" << sample.family << " l" << sample.line;
    out << " h" << (sample.histogram != nullptr) << " e" << sample.exemplars.size();
    for (const Exemplar &exemplar : sample.exemplars) {
        for (const auto &[name, value] : exemplar.labels)
            out << ' ' << name << '=' << value;
        out << ' ' << std::bit_cast<std::uint64_t>(exemplar.value) << '@'
            << exemplar.timestampSeconds.value_or(-1);
    }
    return out.str();
}

// The page read last, whole.
inline std::vector<std::string> describe(const PageReader &reader)
{
    std::vector<std::string> lines{reader.isAccepted() ? "accepted" : "refused"};
    for (const Sample &sample : reader.samples())
        lines.push_back(describe(sample));
    for (const Family &family : reader.families()) {
        lines.push_back("family " + family.name + ' ' + std::string(toString(family.type)) + ' ' +
                        family.help + ' ' + family.unit + ' ' + std::to_string(family.sampleCount) +
                        (family.hasType ? "T" : "") + (family.hasHelp ? "H" : ""));
    }
    for (const Issue &issue : reader.issues()) {
        lines.push_back("issue " + std::to_string(issue.line) + ':' + std::to_string(issue.column) +
                        ' ' + issue.token + ' ' + issue.message + ' ' + issue.remedy);
    }
    return lines;
}

// What a store knows of a target when it follows the updates alone.
class SlotModel
{
public:
    // Empty, or what is wrong with the update.
    std::string apply(const PageUpdate &update)
    {
        if (!update.accepted)
            return {};
        for (const std::uint32_t slot : update.removed) {
            if (m_series.erase(slot) == 0)
                return "removed a slot that was not there";
        }
        for (const PageUpdate::Value &value : update.changed) {
            const auto found = m_series.find(value.slot);
            if (found == m_series.end())
                return "changed a slot that is not there";
            found->second.value = value.value;
            found->second.time =
                value.hasTimestamp ? std::optional(value.timestampMs) : std::nullopt;
        }
        for (const PageUpdate::Series &series : update.added) {
            Sample plain = series.sample;
            plain.value = 0;
            plain.timestampMs.reset();
            const Series made{describe(plain, false), series.sample.value,
                              series.sample.timestampMs};
            if (!m_series.emplace(series.slot, made).second)
                return "added a slot that is taken";
        }
        return m_series.size() == update.sampleCount ? "" : "a wrong number of series";
    }

    // All series with their values, sorted.
    [[nodiscard]] std::multimap<std::string, std::string> contents() const
    {
        std::multimap<std::string, std::string> all;
        for (const auto &[slot, series] : m_series)
            all.emplace(series.key, text(series.value, series.time));
        return sorted(all);
    }

    static std::multimap<std::string, std::string> contents(const PageReader &reader)
    {
        std::multimap<std::string, std::string> all;
        for (const Sample &sample : reader.samples()) {
            Sample plain = sample;
            plain.value = 0;
            plain.timestampMs.reset();
            all.emplace(describe(plain, false), text(sample.value, sample.timestampMs));
        }
        return sorted(all);
    }

private:
    struct Series
    {
        std::string key;
        double value = 0;
        std::optional<std::int64_t> time;
    };

    static std::string text(double value, std::optional<std::int64_t> time)
    {
        return std::to_string(std::bit_cast<std::uint64_t>(value)) + '@' +
               (time ? std::to_string(*time) : "");
    }
    // The same key may stand there more than once.
    static std::multimap<std::string, std::string>
    sorted(const std::multimap<std::string, std::string> &all)
    {
        std::map<std::string, std::multimap<std::string, int>> byKey;
        for (const auto &[key, value] : all)
            byKey[key].emplace(value, 0);
        std::multimap<std::string, std::string> result;
        for (const auto &[key, values] : byKey) {
            for (const auto &[value, none] : values)
                result.emplace(key, value);
        }
        return result;
    }

    std::map<std::uint32_t, Series> m_series;
};

} // namespace vigie
