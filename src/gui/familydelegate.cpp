// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "familydelegate.h"

#include "familytreemodel.h"
#include "sparkline.h"
#include "theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int sparklineWidth = 44;

} // namespace

FamilyDelegate::FamilyDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize FamilyDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, QFontMetrics(m_theme.font(Theme::Font::Base)).height() + 10};
}

void FamilyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? tokens.selection : tokens.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 0, -2, 0), 6, 6);
    }
    const QRect area = option.rect.adjusted(6, 0, -10, 0);
    if (index.data(FamilyTreeModel::IsGroupRole).toBool())
        paintGroup(painter, area, index);
    else
        paintFamily(painter, area, index);
    painter->restore();
}

void FamilyDelegate::paintGroup(QPainter *painter, const QRect &area,
                                const QModelIndex &index) const
{
    painter->setFont(m_theme.font(Theme::Font::Strong));
    painter->setPen(m_theme.tokens().muted);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    painter->setFont(m_theme.font(Theme::Font::Secondary));
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight,
                      QLocale().toString(index.data(FamilyTreeModel::SeriesCountRole).toInt()));
}

void FamilyDelegate::paintFamily(QPainter *painter, const QRect &area,
                                 const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto type = static_cast<MetricType>(index.data(FamilyTreeModel::TypeRole).toInt());
    const std::string_view word = toString(type);
    const QString note =
        u"%1 · %2"_s.arg(QString::fromUtf8(word.data(), qsizetype(word.size())),
                         QLocale().toString(index.data(FamilyTreeModel::SeriesCountRole).toInt()));
    painter->setFont(m_theme.font(Theme::Font::Secondary));
    const int noteWidth = painter->fontMetrics().horizontalAdvance(note);
    painter->setPen(tokens.muted);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, note);
    int right = area.right() - noteWidth - 8;

    const auto sparkline =
        index.data(FamilyTreeModel::SparklineRole).value<FamilyTreeModel::Sparkline>();
    const QFontMetrics metrics(m_theme.font(Theme::Font::Base));
    const QString name = index.data().toString();
    const int nameWidth = metrics.horizontalAdvance(name);
    const bool room = right - area.left() - sparklineWidth - 8 > qMin(nameWidth, 110);
    if (sparkline.points.size() > 1 && room) {
        SparklineStyle style;
        style.line = tokens.accent;
        style.fromMs = sparkline.fromMs;
        style.toMs = sparkline.toMs;
        paintSparkline(
            painter,
            QRectF(right - sparklineWidth, area.top() + 6, sparklineWidth, area.height() - 12),
            sparkline.points, style);
        right -= sparklineWidth + 8;
    }
    painter->setFont(m_theme.font(Theme::Font::Base));
    painter->setPen(index.data(FamilyTreeModel::HasHintRole).toBool() ? tokens.warning
                                                                      : tokens.text);
    painter->drawText(QRect(area.left(), area.top(), right - area.left(), area.height()),
                      Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(name, Qt::ElideMiddle, right - area.left()));
}

} // namespace vigie
