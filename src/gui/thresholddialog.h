// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queryresult.h"
#include "threshold.h"
#include "units.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

#include <array>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vigie {

class Alerting;
class Session;
class Theme;
class ThresholdChart;

// Asks for a threshold: the condition, for how long, how severe, beside what it would have done in
// the last hour. The value is typed, with a unit, or the line is dragged on the chart.
class ThresholdDialog final : public QDialog
{
    Q_OBJECT

public:
    // expressions: those of the chart, of which one is chosen.
    ThresholdDialog(const Threshold &threshold, const QStringList &expressions, const Unit &unit,
                    Session &session, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] Threshold threshold() const; // as it is filled in
    [[nodiscard]] QString problem() const;     // why it cannot be accepted; empty: it can
    [[nodiscard]] QString preview() const;     // what it would have done

Q_SIGNALS:
    void thresholdAccepted(const vigie::Threshold &threshold);

private:
    using Watcher = QFutureWatcher<QueryResult>;

    void connectAnswers(); // of the series and the condition
    void connectChart();
    void setUpFields();
    void buildLayout();
    void followLanguage();
    void setTexts();
    void fill(const QStringList &expressions);
    void edited();
    void showLastHour();
    void evaluate();
    void takeSeries(QueryResult result);
    void takeCondition(const QueryResult &result);
    void ask(Watcher &watcher, const QString &expression, std::size_t mostSeries);
    void drawLine();
    [[nodiscard]] QString findProblem() const;

    Session &m_session;
    Alerting &m_alerting;
    const Theme &m_theme;
    Threshold m_threshold;
    Unit m_unit;
    std::int64_t m_fromMs = 0;
    std::int64_t m_toMs = 0;
    std::optional<double> m_understood; // the value as it was read last
    bool m_isNew = true;
    bool m_valueWasSet = false;
    QTimer m_later;
    Watcher m_series;
    Watcher m_condition;
    QLineEdit *m_name;
    QComboBox *m_expression;
    QComboBox *m_comparison;
    QLineEdit *m_value;
    QComboBox *m_for;
    QComboBox *m_severity;
    QLabel *m_forLabel;
    std::array<QLabel *, 4> m_labels{};
    ThresholdChart *m_chart;
    QLabel *m_preview;
    QLabel *m_problem;
    QPushButton *m_accept;
};

} // namespace vigie
