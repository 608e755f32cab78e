// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seriesgroup.h"
#include "storesink.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace vigie {

class SeriesStore;

// Hands over what came into a store since the last call, in any thread and without stopping those
// who append. It looks at the store only when it is called.
class StoreExporter
{
public:
    enum class Scope {
        Everything,
        Lasting, // without what itself came from a file, and without passing targets
    };
    StoreExporter(const SeriesStore &store, Scope scope);

    // With open blocks, their newest points come as parts, once; the whole block comes when it is
    // closed. False: the sink refused; what it was given in this call comes again in the next.
    bool run(StoreSink &sink, bool withOpenBlocks);
    // The sink is another now: labels and metadata come again, points do not.
    void renewNames();

private:
    struct Known // of a group
    {
        std::uint64_t nextBlock = 0; // those before were handed over whole
        std::uint64_t partBlock = 0; // of this one a part was
        std::size_t partEnd = 0;
        std::vector<SeriesId> series; // by place
    };
    struct State
    {
        std::map<std::uint64_t, Known> groups; // by serial
        std::map<std::string, std::shared_ptr<const Family>, std::less<>> families;
    };

    bool exportAll(StoreSink &sink, bool withOpenBlocks);
    bool exportFamilies(StoreSink &sink);
    bool exportGroup(StoreSink &sink, const SeriesGroup::View &view,
                     const std::vector<SeriesId> &series, bool withOpenBlocks);
    bool exportSeries(StoreSink &sink, std::uint64_t group, const std::vector<SeriesId> &series);
    bool exportOpen(StoreSink &sink, const SeriesGroup::View &view, std::size_t open);

    const SeriesStore *m_store;
    Scope m_scope;
    State m_state;
};

} // namespace vigie
