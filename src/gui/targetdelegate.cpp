// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetdelegate.h"

#include "stateshape.h"
#include "targetlistmodel.h"
#include "theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace vigie {

namespace {

constexpr int margin = 8;   // around the row's ground
constexpr int padding = 10; // inside it
constexpr int shapeSize = 10;
constexpr int stripHeight = 10;

QRect placed(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace

TargetDelegate::TargetDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize TargetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int name = QFontMetrics(m_theme.font(Theme::Font::Strong)).height();
    const int line = QFontMetrics(m_theme.font(Theme::Font::Secondary)).height();
    return {200, padding + name + 4 + stripHeight + 5 + line + padding - 2};
}

void TargetDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRectF ground = QRectF(option.rect).adjusted(margin, 1, -margin, -1);
    painter->setPen(Qt::NoPen);
    if (option.state & QStyle::State_Selected) {
        painter->setBrush(tokens.selection);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->setBrush(tokens.hover);
    } else {
        painter->setBrush(Qt::NoBrush);
    }
    if (option.state & QStyle::State_HasFocus)
        painter->setPen(QPen(tokens.accent, 1));
    painter->drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void TargetDelegate::paintNames(QPainter *painter, const QStyleOptionViewItem &option,
                                const QRect &area, const Target &target) const
{
    const QFont strong = m_theme.font(Theme::Font::Strong);
    const QFont small = m_theme.font(Theme::Font::Secondary);
    const QFontMetrics metrics(strong);
    const int room = area.width();
    const int nameWidth = qMin(metrics.horizontalAdvance(target.name), room);
    painter->setFont(strong);
    painter->setPen(m_theme.tokens().text);
    painter->drawText(placed(option, {area.left(), area.top(), nameWidth + 2, area.height()}),
                      Qt::AlignVCenter, metrics.elidedText(target.name, Qt::ElideRight, room));
    const int hostRoom = room - nameWidth - 10;
    if (hostRoom <= 40)
        return;
    const QRect host(area.left() + room - hostRoom, area.top(), hostRoom + 1, area.height());
    painter->setFont(small);
    painter->setPen(m_theme.tokens().muted);
    painter->drawText(placed(option, host), Qt::AlignRight | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(target.instance(), Qt::ElideMiddle, hostRoom));
}

void TargetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto target = index.data(TargetListModel::TargetRole).value<Target>();
    const auto state = index.data(TargetListModel::StateRole).value<TargetState>();
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option);

    const QFont small = m_theme.font(Theme::Font::Secondary);
    const QFontMetrics metrics(small);
    QRect row = option.rect.adjusted(margin + padding, padding, -margin - padding, 0);
    row.setHeight(QFontMetrics(m_theme.font(Theme::Font::Strong)).height());
    const QRect shape(row.left(), row.center().y() - shapeSize / 2 + 1, shapeSize, shapeSize);
    paintStateShape(*painter, placed(option, shape), state.status, tokens);

    const int textLeft = row.left() + shapeSize + 6;
    const int room = row.right() - textLeft;
    paintNames(painter, option, {textLeft, row.top(), room, row.height()}, target);
    const QRect strip(textLeft + 2, row.bottom() + 5, room - 2, stripHeight);
    paintStrip(*painter, placed(option, strip), state.strip, tokens);

    const QRect line(textLeft + 2, strip.bottom() + 5, room - 2, metrics.height());
    const bool isDown = state.status == TargetState::Status::Down;
    painter->setFont(small);
    painter->setPen(isDown ? tokens.failure : tokens.muted);
    const QString text = index.data(Qt::AccessibleDescriptionRole).toString();
    painter->drawText(
        placed(option, line), Qt::AlignVCenter,
        // For how long stands at the end.
        metrics.elidedText(text, isDown ? Qt::ElideMiddle : Qt::ElideRight, line.width()));
    painter->restore();
}

} // namespace vigie
