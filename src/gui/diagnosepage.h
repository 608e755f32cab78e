// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "target.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QFrame;
class QLayout;
class QPushButton;
class QScrollArea;
class QTreeView;

namespace vigie {

class CheckListModel;
class PathPicture;
class Session;
class TargetEmptyState;
class Theme;
class VerdictCard;

// Why a target does not answer: the verdict, the way with the broken link, the checks.
class DiagnosePage final : public QWidget
{
    Q_OBJECT

public:
    DiagnosePage(Session &session, const Theme &theme, QWidget *parent = nullptr);

    void setTarget(const TargetId &id);
    void run();
    // The verdict of the outage that began then, from the history.
    void showOutage(std::int64_t fromMs);
    void applyRemedy(const Remedy &remedy);
    void openReport(const QString &path);
    [[nodiscard]] const std::optional<Report> &shownReport() const { return m_shown; }
    [[nodiscard]] const TargetEmptyState *emptyState() const { return m_empty; }

Q_SIGNALS:
    void urlAccepted(const vigie::TargetId &id, const QString &url);
    void filled();
    void helpRequested(const QString &verdictId);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectSession();
    void buildLayout();
    void setUpTree();
    QLayout *buildTools();
    void showLatest();
    void showCard(bool shown);
    void showReport(const Report &report);
    void begin();
    void addCheck(const CheckResult &check);
    void fillHistoryMenu();
    void refreshHistoryButton();
    void copyReport();
    void saveReport();
    void chooseReport();
    void copyEvidence();
    void fitTree();
    void checkRepair(const TargetId &id);

    Session &m_session;
    const Theme &m_theme;
    TargetId m_target;
    TargetId m_repaired; // a remedy was applied; once it answers the diagnosis says that it worked
    std::optional<Report> m_shown;
    VerdictCard *m_card;
    QFrame *m_pathCard;
    PathPicture *m_path;
    QFrame *m_checksCard;
    CheckListModel *m_checks;
    QTreeView *m_tree;
    QPushButton *m_history;
    TargetEmptyState *m_empty; // instead of the card, as long as there is no target
    QTimer m_clock;
};

} // namespace vigie
