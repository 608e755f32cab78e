// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotator.h"
#include "engine.h"
#include "seriesstore.h"
#include "token.h"

#include <chrono>
#include <string>

namespace vigie::promql {

// Thrown inside the engine only; evaluate() turns it into its result.
struct QueryFailure
{
    QueryError error;
};

[[noreturn]] void failQuery(std::string message, SourceRange at = {},
                            QueryError::Kind kind = QueryError::Kind::Execution);

// The message of two series with the same labels in one vector.
inline constexpr const char *sameLabelsMessage =
    "vector cannot contain metrics with the same labelset";

// What all parts of one evaluation share: the data, the options, the limits, the remarks.
class QueryContext
{
public:
    QueryContext(const StoreSnapshot &snapshot, const QueryOptions &options);

    [[nodiscard]] const StoreSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const QueryOptions &options() const { return m_options; }
    [[nodiscard]] std::int64_t lookbackMs() const { return m_options.lookback.count(); }
    // Names go at the very end (Prometheus' promql-delayed-name-removal).
    [[nodiscard]] bool keepsNames() const { return m_options.experimental; }
    [[nodiscard]] bool usesStartTimes() const { return m_options.experimental; }
    [[nodiscard]] Annotator &annotator() { return m_annotator; }

    // Counts samples that are held; fails beyond the limit.
    void hold(std::uint64_t samples);
    [[nodiscard]] std::uint64_t held() const { return m_held; }
    void setHeld(std::uint64_t samples);
    // Fails if so many more would be too many.
    void check(std::uint64_t more) const
    {
        if (m_held + more > m_options.maxSamples)
            failTooMany();
    }

    // To be called often: fails when cancelled or out of time.
    void checkpoint()
    {
        if ((++m_calls & 0xffU) == 0)
            checkNow();
    }
    void checkNow() const;

private:
    [[noreturn]] void failTooMany() const;

    const StoreSnapshot &m_snapshot;
    const QueryOptions &m_options;
    Annotator m_annotator;
    std::chrono::steady_clock::time_point m_deadline;
    std::uint64_t m_held = 0;
    std::uint32_t m_calls = 0;
};

} // namespace vigie::promql
