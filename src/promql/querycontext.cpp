// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querycontext.h"

#include <algorithm>
#include <utility>

namespace vigie::promql {

void failQuery(std::string message, SourceRange at, QueryError::Kind kind)
{
    throw QueryFailure{{kind, std::move(message), at.begin, at.end}};
}

QueryContext::QueryContext(const StoreSnapshot &snapshot, const QueryOptions &options)
    : m_snapshot(snapshot)
    , m_options(options)
{
    constexpr std::chrono::milliseconds longest = std::chrono::hours(24 * 365);
    m_deadline = std::chrono::steady_clock::now() + std::min(options.timeout, longest);
}

void QueryContext::hold(std::uint64_t samples)
{
    setHeld(m_held + samples);
}

void QueryContext::setHeld(std::uint64_t samples)
{
    m_held = samples;
    check(0);
}

void QueryContext::failTooMany() const
{
    failQuery("query processing would load too many samples into memory in query execution, "
              "the limit is " +
                  std::to_string(m_options.maxSamples),
              {}, QueryError::Kind::Limit);
}

void QueryContext::checkNow() const
{
    if (m_options.stop.stop_requested())
        failQuery("query was canceled in expression evaluation", {}, QueryError::Kind::Cancelled);
    if (std::chrono::steady_clock::now() >= m_deadline)
        failQuery("query timed out in expression evaluation", {}, QueryError::Kind::Limit);
}

} // namespace vigie::promql
