// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "judges.h"
#include "text.h"

using namespace Qt::StringLiterals;

// What the process behind the port does, or does not.
namespace vigie {

Judgement judgeSlow(const Evidence &evidence)
{
    const PageProbe *page = evidence.page();
    if (!page || (page->probe.reach != Reach::Incomplete && page->probe.reach != Reach::Silent))
        return {};
    if (page->probe.reach == Reach::Silent)
        return undecided(Text::tr("A page that takes longer than %1 s looks the same.")
                             .arg(page->probe.totalMs / 1000.0, 0, 'f', 1),
                         {u"http"_s});
    return supported(Confidence::Likely, Text::tr("The page is too slow."),
                     Text::tr("The answer began after %1 ms but did not end within %2 s.")
                         .arg(page->probe.firstByteMs)
                         .arg(page->probe.totalMs / 1000.0, 0, 'f', 1),
                     {u"http"_s});
}

Judgement judgeHung(const Evidence &evidence)
{
    if (evidence.reach() != Reach::Silent)
        return {};
    return supported(Confidence::Likely,
                     Text::tr("The server accepts the connection but does not answer."),
                     Text::tr("No byte came within %1 s.")
                         .arg(evidence.page()->probe.totalMs / 1000.0, 0, 'f', 1),
                     {u"http"_s});
}

Judgement judgeNotListening(const Evidence &evidence)
{
    const PageProbe *page = evidence.page();
    if (!page || evidence.engine.state == EngineState::Reachable)
        return {};
    if (page->probe.reach != Reach::Refused)
        return {};
    return supported(Confidence::Likely,
                     Text::tr("Nothing listens on port %1.").arg(evidence.urlPort()),
                     Text::tr("The connection is refused."), {u"http"_s});
}

} // namespace vigie
