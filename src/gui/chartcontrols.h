// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charttypes.h"

#include <QWidget>

#include <functional>

class QButtonGroup;
class QFrame;
class QPushButton;

namespace vigie {

class Theme;

// The row above the large chart: its kind, split by, filters, aggregate, log axis. The kinds stand
// side by side; where they have no room, in a menu.
class ChartControls final : public QWidget
{
    Q_OBJECT

public:
    using ValueSource = std::function<QStringList(const QString &label)>;

    explicit ChartControls(const Theme &theme, QWidget *parent = nullptr);

    void setFamily(const MetricFamily &family, ValueSource values); // back to the automatic chart
    [[nodiscard]] const ChartType *type() const { return m_type; }
    [[nodiscard]] const ChartOptions &options() const { return m_options; }
    void setType(const QString &id);
    void setLogScale(bool on); // shows it, without a signal
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();
    void logScaleToggled(bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void say(); // the texts, in the language of now
    void rebuildTypes();
    void choose(const ChartType *type);
    void foldTypes();
    void rebuildChips();
    void fillTypeMenu();
    void fillSplitMenu();
    void fillFilterMenu();
    void fillAggregateMenu();
    void refreshTexts();
    void toggleSplit(const std::string &label);
    void addFilter(const QString &label, const QString &value);

    const Theme &m_theme;
    MetricFamily m_family;
    ValueSource m_values;
    std::vector<const ChartType *> m_types;
    const ChartType *m_type = nullptr;
    ChartOptions m_options;
    QFrame *m_segments;
    QButtonGroup *m_group = nullptr;
    QPushButton *m_folded; // the kinds as a menu
    QPushButton *m_split;
    QPushButton *m_filter;
    QPushButton *m_aggregate;
    QPushButton *m_log;
    QList<QWidget *> m_chips;
};

} // namespace vigie
