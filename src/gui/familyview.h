// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charthub.h"
#include "pageview.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLayout;
class QMenu;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace vigie {

class ChartControls;
class ElidedLabel;
class ExpressionEditor;
class SeriesTableModel;
class Session;
class Theme;
class ViewRange;

// One family large: its HELP and hints, the chart with its controls, the expression, the series.
class FamilyView final : public QWidget
{
    Q_OBJECT

public:
    FamilyView(Session &session, ViewRange &range, const Theme &theme, QWidget *parent = nullptr);

    void setTarget(const TargetId &id);
    void show(const FamilyInfo &info);
    void showExpression(const QString &expression); // any, without a family
    void add(const QStringList &expressions);       // to what the chart shows, as lines
    void setChartFirst(bool first);             // above its controls, where there is little height
    void setPageFamilies(const PageView &page); // for the completion
    [[nodiscard]] QString familyName() const { return m_name; }
    [[nodiscard]] ChartView *chart() const { return m_chart; }
    [[nodiscard]] ChartHub *hub() const { return m_hub; }

Q_SIGNALS:
    void backRequested();
    void pinRequested(const QString &family, const QString &chartType);
    void addRequested();
    void chartMenuRequested(vigie::ChartView *view, QMenu *menu);

private:
    void buildLayout();
    QLayout *buildHead();
    void fillHintRow();
    QWidget *buildTable();
    void connectExpressions(); // the editor of them, and what the chart makes of them
    void sayTexts();           // in the language of now
    void refreshFacts();
    void applyControls();
    void applyExpressions(const QStringList &expressions);
    void refreshTable();
    void refreshHints(const FamilyInfo &info);
    void showExpressionsOf(const ChartSpec &spec);
    void showEvaluationProblem();
    [[nodiscard]] QStringList labelValues(const QString &label) const;

    Session &m_session;
    const Theme &m_theme;
    TargetId m_target;
    QString m_name;
    MetricFamily m_family;
    std::optional<FamilyInfo> m_info; // what is shown, unless it is an expression
    int m_seriesCount = 0;
    bool m_custom = false; // the expression was edited
    ChartHub *m_hub;
    ChartView *m_chart;
    ChartControls *m_controls;
    ExpressionEditor *m_editor;
    SeriesTableModel *m_model;
    QTableView *m_table;
    ElidedLabel *m_title;
    QLabel *m_facts;
    QWidget *m_hintRow;
    QLabel *m_hint;
    QPushButton *m_copyName;
    QPushButton *m_add;
    QPushButton *m_pin;
    QLabel *m_problem;
    QVBoxLayout *m_parts;
    QString m_fixedName;
};

} // namespace vigie
