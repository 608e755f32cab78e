// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerting.h"
#include "alertspage.h"
#include "chartview.h"
#include "explorepage.h"
#include "icons.h"
#include "languagechange.h"
#include "mainwindow.h"
#include "overviewpage.h"
#include "ruleeditor.h"
#include "session.h"
#include "thresholddialog.h"
#include "valueinput.h"

#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>

// Thresholds and rules in the window.

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// What a heatmap shows is no line that a threshold could cross: its 99th percentile is.
QString watchable(const QString &expression, ChartKind kind)
{
    return kind == ChartKind::Heatmap ? u"histogram_quantile(0.99, %1)"_s.arg(expression)
                                      : expression;
}

} // namespace

void MainWindow::connectAlerts()
{
    // Later in the queue: the tabs are given their plain titles in the meantime.
    inEveryLanguage(this, [this] {
        refreshAlertsTab();
        QMetaObject::invokeMethod(this, &MainWindow::refreshAlertsTab, Qt::QueuedConnection);
    });
    const auto fillMenu = [this](const ChartView *chart, QMenu *menu) {
        if (chart->spec().queries.isEmpty())
            return;
        menu->addAction(themedIcon(m_theme, u"bell"_s), tr("Add threshold…"), this,
                        [this, chart] { addThreshold(chart); });
    };
    connect(m_overview, &OverviewPage::chartMenuRequested, this, fillMenu);
    connect(m_explore, &ExplorePage::chartMenuRequested, this, fillMenu);
    connect(m_alerts, &AlertsPage::addRequested, this, [this] { addThreshold(nullptr); });
    connect(m_alerts, &AlertsPage::editRequested, this, &MainWindow::editThreshold);
    connect(m_alerts, &AlertsPage::chartRequested, this,
            [this](const TargetId &target, const QString &expression) {
                if (!target.isEmpty())
                    showTarget(target);
                showPage(Page::Explore);
                m_explore->showExpression(expression);
            });
    connect(&m_rules->alerting(), &Alerting::changed, this, &MainWindow::refreshAlertsTab);
}

void MainWindow::refreshAlertsTab()
{
    const int firing = m_rules->alerting().firingCount();
    const QString text = firing > 0 ? tr("Alerts (%1)").arg(firing) : tr("Alerts");
    const int tab = static_cast<int>(Page::Alerts);
    if (m_tabs->tabText(tab) != text)
        m_tabs->setTabText(tab, text);
}

void MainWindow::addThreshold(const ChartView *chart)
{
    QStringList expressions;
    Unit unit;
    QString name;
    if (chart != nullptr) {
        for (const ChartQuery &query : chart->spec().queries)
            expressions.append(watchable(query.expression, chart->spec().kind));
        unit = chart->spec().unit;
        name = chart->spec().title;
    }
    Threshold threshold = Threshold::create(name, m_target, expressions.value(0));
    threshold.unit = unitName(unit);
    auto *dialog = new ThresholdDialog(threshold, expressions, unit, m_session, m_theme, this);
    connect(dialog, &ThresholdDialog::thresholdAccepted, m_rules, &RuleEditor::setThreshold);
    dialog->open();
}

void MainWindow::editThreshold(const QString &id)
{
    const auto threshold = m_rules->alerting().threshold(id);
    if (!threshold)
        return;
    auto *dialog = new ThresholdDialog(*threshold, {threshold->expression},
                                       unitNamed(threshold->unit), m_session, m_theme, this);
    connect(dialog, &ThresholdDialog::thresholdAccepted, m_rules, &RuleEditor::setThreshold);
    dialog->open();
}

} // namespace vigie
