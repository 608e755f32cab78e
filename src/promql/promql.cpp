// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

namespace vigie {

// Until the engine is here.
QueryResult evaluate(const StoreSnapshot &, std::string_view, QueryRange, const QueryOptions &)
{
    QueryResult result;
    result.error = QueryError{QueryError::Kind::Execution, "not available yet"};
    return result;
}

} // namespace vigie
