// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QScrollArea;
class QToolButton;

namespace vigie {

class CardLayout;
class ChartHub;
class ChartView;
class Session;
class Theme;
class TurnByTurn;
class ViewRange;
struct FamilyInfo;

// One automatic chart for each family; made only down to a little below what can be seen.
class FamilyGrid final : public QWidget
{
    Q_OBJECT

public:
    using Lookup = std::function<const FamilyInfo *(const QString &name)>; // null: gone

    FamilyGrid(Session &session, ViewRange &range, const Theme &theme, Lookup lookup,
               QWidget *parent = nullptr);

    void setTarget(const TargetId &id);
    void setTitle(const QString &title);
    void setAlone(bool alone);                  // without a list beside it: offers the way back
    void setFamilies(const QStringList &names); // in order; builds anew
    [[nodiscard]] const QStringList &families() const { return m_families; }
    [[nodiscard]] ChartHub *hub() const { return m_hub; }

Q_SIGNALS:
    void backRequested();
    void familyChosen(const QString &name);
    void pinRequested(const QString &name);
    void chartMenuRequested(vigie::ChartView *view, QMenu *menu);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void grow();
    void addCard(const FamilyInfo &info);

    const Theme &m_theme;
    Lookup m_lookup;
    ChartHub *m_hub;
    QToolButton *m_back;
    QLabel *m_title;
    QScrollArea *m_scroll;
    QWidget *m_host;
    CardLayout *m_cards;
    TurnByTurn *m_leaving;
    QStringList m_families;
    qsizetype m_added = 0;
    QTimer m_growing;
};

} // namespace vigie
