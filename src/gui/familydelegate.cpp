// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "familydelegate.h"

#include "familytreemodel.h"
#include "sparkline.h"
#include "texts.h"
#include "theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int sparklineWidth = 44;

QRect areaOf(const QStyleOptionViewItem &option)
{
    return QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(6, 0, -10, 0));
}

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
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(FamilyTreeModel::IsGroupRole).toBool())
        paintGroup(painter, option, index);
    else
        paintFamily(painter, option, index);
    painter->restore();
}

void FamilyDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QRect area = areaOf(option);
    painter->setFont(m_theme.font(Theme::Font::Strong));
    painter->setPen(m_theme.tokens().muted);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                      Texts::leftToRight(index.data().toString()));
    painter->setFont(m_theme.font(Theme::Font::Secondary));
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight,
                      QLocale().toString(index.data(FamilyTreeModel::SeriesCountRole).toInt()));
}

void FamilyDelegate::paintFamily(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QRect area = areaOf(option);
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
    // The name comes first: cut in its middle it could be any of a dozen.
    const bool room = right - area.left() - sparklineWidth - 8 >= nameWidth;
    if (sparkline.points.size() > 1 && room) {
        SparklineStyle style;
        style.line = tokens.accent;
        style.fromMs = sparkline.fromMs;
        style.toMs = sparkline.toMs;
        paintSparkline(painter,
                       QStyle::visualRect(option.direction, area,
                                          QRect(right - sparklineWidth, area.top() + 6,
                                                sparklineWidth, area.height() - 12)),
                       sparkline.points, style);
        right -= sparklineWidth + 8;
    }
    painter->setFont(m_theme.font(Theme::Font::Base));
    painter->setPen(index.data(FamilyTreeModel::HasHintRole).toBool() ? tokens.warning
                                                                      : tokens.text);
    const QRect words(area.left(), area.top(), right - area.left(), area.height());
    painter->drawText(QStyle::visualRect(option.direction, area, words),
                      Qt::AlignVCenter | Qt::AlignLeft,
                      Texts::leftToRight(metrics.elidedText(name, Qt::ElideMiddle, words.width())));
}

} // namespace vigie
