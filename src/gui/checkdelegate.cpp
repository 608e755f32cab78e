// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkdelegate.h"

#include "check.h"
#include "checklistmodel.h"
#include "icons.h"
#include "texts.h"
#include "theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTreeView>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxEvidenceLines = 24;

QString shown(const QString &evidence)
{
    QStringList lines = evidence.split(u'\n');
    if (lines.size() > maxEvidenceLines) {
        lines = lines.mid(0, maxEvidenceLines - 1);
        lines.append(u"…"_s);
    }
    return lines.join(u'\n');
}

void paintSign(QPainter *painter, const QRect &area, Outcome outcome, const Theme &theme)
{
    switch (outcome) {
    case Outcome::Passed:
        themedIcon(theme, u"check"_s, &Tokens::ok).paint(painter, area);
        break;
    case Outcome::Warning:
        themedIcon(theme, u"warning"_s, &Tokens::warning).paint(painter, area);
        break;
    case Outcome::Failed:
        themedIcon(theme, u"close"_s, &Tokens::failure).paint(painter, area);
        break;
    case Outcome::Skipped:
        painter->setPen(QPen(theme.tokens().muted, 1.5));
        painter->drawLine(QPointF(area.left() + 4, area.center().y() + 0.5),
                          QPointF(area.right() - 3, area.center().y() + 0.5));
        break;
    }
}

void drawElided(QPainter *painter, const QRect &area, const QFont &font, const QString &text)
{
    painter->setFont(font);
    painter->drawText(area, Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

CheckDelegate::CheckDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.parent().isValid()) {
        const QFontMetrics metrics(m_theme.font(Theme::Font::SmallMono));
        const auto lines = shown(index.data().toString()).count(u'\n') + 1;
        return {200, static_cast<int>(lines) * metrics.lineSpacing() + 16 + 8};
    }
    return {200, QFontMetrics(m_theme.font(Theme::Font::Base)).height() + 17};
}

// Wide enough for the longest title, so that all summaries begin at one line.
int CheckDelegate::titleWidth(const QStyleOptionViewItem &option) const
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (view == nullptr)
        return 140;
    const QFontMetrics metrics(m_theme.font(Theme::Font::Strong));
    int width = 96;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QString title = view->model()->index(row, 0).data().toString();
        width = std::max(width, metrics.horizontalAdvance(title));
    }
    return std::min(width, option.rect.width() / 3) + 24;
}

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.parent().isValid())
        paintEvidence(painter, option, index);
    else
        paintCheck(painter, option, index);
    painter->restore();
}

void CheckDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                                bool lineAbove) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, selected ? tokens.selection : tokens.hover);
    painter->setPen(tokens.line);
    if (lineAbove)
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
}

void CheckDelegate::paintCheck(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    paintGround(painter, option, index.row() > 0);
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    QRect area = option.rect.adjusted(14, 0, -14, 0);
    const QRect sign(area.left(), area.center().y() - 7, 15, 15);
    paintSign(painter, placed(sign),
              static_cast<Outcome>(index.data(CheckListModel::OutcomeRole).toInt()), m_theme);
    area.setLeft(sign.right() + 8);

    const int title = titleWidth(option);
    painter->setPen(tokens.text);
    drawElided(painter, placed({area.left(), area.top(), title - 16, area.height()}),
               m_theme.font(Theme::Font::Strong), index.data().toString());
    const bool open = option.state & QStyle::State_Open;
    const bool has = index.model()->hasChildren(index);
    if (has)
        themedIcon(m_theme, open ? u"down"_s : u"right"_s, &Tokens::muted)
            .paint(painter, placed({area.right() - 12, area.center().y() - 6, 12, 12}));
    painter->setFont(m_theme.font(Theme::Font::Secondary));
    painter->setPen(tokens.muted);
    const QString time = Texts::milliseconds(index.data(CheckListModel::DurationRole).toInt());
    const int timeWidth = painter->fontMetrics().horizontalAdvance(time);
    const int right = area.right() - 20;
    painter->drawText(placed({right - timeWidth, area.top(), timeWidth + 1, area.height()}),
                      Qt::AlignVCenter, time);
    const int room = right - timeWidth - 16 - area.left() - title;
    painter->setPen(tokens.text);
    drawElided(painter, placed({area.left() + title, area.top(), room, area.height()}),
               m_theme.font(Theme::Font::Base),
               index.data(CheckListModel::SummaryRole).toString().simplified());
}

void CheckDelegate::paintEvidence(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRect ground =
        QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(37, 0, -14, -8));
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.window);
    painter->drawRoundedRect(ground, 6, 6);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(tokens.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground, 6, 6);
    }
    const QFont mono = m_theme.font(Theme::Font::SmallMono);
    const QFontMetrics metrics(mono);
    painter->setFont(mono);
    painter->setPen(tokens.text);
    int baseline = ground.top() + 8 + metrics.ascent();
    for (const QString &line : shown(index.data().toString()).split(u'\n')) {
        painter->drawText(ground.left() + 10, baseline,
                          metrics.elidedText(line, Qt::ElideRight, ground.width() - 20));
        baseline += metrics.lineSpacing();
    }
}

} // namespace vigie
