// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charttypes.h"
#include "pageview.h"

#include <QObject>
#include <QStringList>

class QLabel;
class QMimeData;
class QWidget;

namespace vigie {

// What charts a family as lines: of a histogram its quantiles.
[[nodiscard]] QStringList lineExpressions(const FamilyInfo &info, const ChartTiming &timing);

// A family that is dragged: charts take its name, editors its expressions as text.
[[nodiscard]] QString familyMimeType();
[[nodiscard]] QMimeData *mimeDataOf(const QString &family, const QStringList &expressions);

// Makes a widget a place to drop a family on, which says so while one is over it.
class FamilyDrop final : public QObject
{
    Q_OBJECT

public:
    explicit FamilyDrop(QWidget *place);

Q_SIGNALS:
    void dropped(const QString &family);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_place;
    QLabel *m_frame; // around the place
};

} // namespace vigie
