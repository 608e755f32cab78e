// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibleroles.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

struct RoleRow
{
    QLatin1StringView className;
    QAccessible::Role role;
};

using namespace Qt::StringLiterals;

constexpr std::array rows{
    RoleRow{"vigie::ChartView"_L1, QAccessible::Chart},
    RoleRow{"vigie::FactTile"_L1, QAccessible::StaticText},
    RoleRow{"vigie::PageViewer"_L1, QAccessible::Document},
    RoleRow{"vigie::PathPicture"_L1, QAccessible::Graphic},
    RoleRow{"vigie::RangePicker"_L1, QAccessible::Grouping},
};

QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const RoleRow &one) { return one.className == className; });
    auto *widget = qobject_cast<QWidget *>(object);
    return row == rows.end() || widget == nullptr ? nullptr
                                                  : new QAccessibleWidget(widget, row->role);
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(interfaceOf);
}

} // namespace vigie
