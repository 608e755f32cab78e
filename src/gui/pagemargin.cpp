// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagemargin.h"

#include "issuetexts.h"
#include "theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr double markX = 9; // where the marks of issues and of new lines stand
constexpr double arm = 3.5;
constexpr qsizetype toldLines = 8; // of those that are gone, in a tooltip

} // namespace

void PageMargin::setPage(PageViewPtr page, int lineCount)
{
    m_page = std::move(page);
    m_lineCount = lineCount;
}

const Issue *PageMargin::issueAt(int line) const
{
    if (!m_page)
        return nullptr;
    const auto at = std::find_if(m_page->issues.begin(), m_page->issues.end(),
                                 [line](const Issue &issue) { return int(issue.line) == line; });
    return at == m_page->issues.end() ? nullptr : &*at;
}

bool PageMargin::isNew(int line) const
{
    const LineChange *change = m_page ? m_page->changes.at(std::uint32_t(line)) : nullptr;
    return change != nullptr && change->kind == LineChange::Kind::New;
}

void PageMargin::paint(QPainter &painter, int line, const QRect &margin) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.fillRect(margin, isNew(line) ? tokens.okGround : tokens.card);
    const Issue *issue = issueAt(line);
    painter.setPen(issue != nullptr ? tokens.failure : tokens.muted);
    painter.drawText(margin.adjusted(12, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(line));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (const LineChange *change = m_page->changes.at(std::uint32_t(line)))
        paintChange(painter, change->kind, margin);
    if (isGoneBefore(line))
        paintGone(painter, margin, margin.top());
    if (line == m_lineCount && isGoneBefore(line + 1))
        paintGone(painter, margin, margin.bottom());
    if (issue != nullptr) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(issue->severity == Issue::Severity::Error ? tokens.failure
                                                                   : tokens.warning);
        painter.drawEllipse(QPointF(markX, margin.center().y() + 0.5), arm, arm);
    }
    painter.restore();
}

// A bar in the colour of what changed; what is new has a plus besides.
void PageMargin::paintChange(QPainter &painter, LineChange::Kind kind, const QRect &margin) const
{
    const Tokens &tokens = m_theme.tokens();
    const QColor color = kind == LineChange::Kind::New       ? tokens.ok
                         : kind == LineChange::Kind::Meaning ? tokens.warning
                                                             : tokens.accent;
    painter.fillRect(QRect(margin.right() - 1, margin.top(), 3, margin.height()), color);
    if (kind != LineChange::Kind::New)
        return;
    const QPointF center(markX, margin.center().y() + 0.5);
    painter.setPen(QPen(color, 1.6));
    painter.drawLine(center - QPointF(arm, 0), center + QPointF(arm, 0));
    painter.drawLine(center - QPointF(0, arm), center + QPointF(0, arm));
}

// A notch between the lines.
void PageMargin::paintGone(QPainter &painter, const QRect &margin, int y) const
{
    const double right = margin.right() + 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().failure);
    painter.drawPolygon(
        QPolygonF({QPointF(right - 8, y), QPointF(right, y - 4.5), QPointF(right, y + 4.5)}));
}

bool PageMargin::isGoneBefore(int line) const
{
    const auto &gone = m_page->changes.gone;
    const auto at = std::lower_bound(
        gone.begin(), gone.end(), std::uint32_t(line),
        [](const GoneLine &one, std::uint32_t wanted) { return one.before < wanted; });
    return at != gone.end() && int(at->before) == line;
}

// What is gone from the page's end is said at its last line.
QStringList PageMargin::goneAt(int line) const
{
    QStringList texts;
    if (!m_page)
        return texts;
    const int last = line == m_lineCount ? line + 1 : line;
    for (const GoneLine &gone : m_page->changes.gone) {
        if (int(gone.before) >= line && int(gone.before) <= last)
            texts.append(QString::fromStdString(gone.text));
    }
    return texts;
}

QString PageMargin::words(int line) const
{
    QStringList words;
    if (const Issue *issue = issueAt(line))
        words += issueText(issue->message);
    const LineChange *change = m_page ? m_page->changes.at(std::uint32_t(line)) : nullptr;
    if (change != nullptr) {
        const QString since = m_theme.timeOfDay(m_page->changes.sinceMs);
        words += change->kind == LineChange::Kind::New ? tr("New since %1").arg(since)
                                                       : tr("Changed since %1").arg(since);
    }
    const QStringList gone = goneAt(line);
    if (!gone.isEmpty())
        words += tr("Gone from here:");
    words += gone.mid(0, toldLines);
    if (gone.size() > toldLines)
        words += u"…"_s;
    return words.join(u'\n');
}

} // namespace vigie
