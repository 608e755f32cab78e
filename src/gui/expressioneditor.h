// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expressionwords.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace vigie {

class Theme;

// A chart's PromQL, to read and to change: coloured, completed, with the first error underlined.
// Several expressions are paragraphs, separated by an empty line.
class ExpressionEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ExpressionEditor(const Theme &theme, QWidget *parent = nullptr);

    void setExpressions(const QStringList &expressions); // without `edited`
    [[nodiscard]] QStringList expressions() const;
    void setMetrics(const QList<ExpressionWord> &metrics);
    void setLabels(const QStringList &labels);
    void setValueSource(std::function<QStringList(const QString &label)> source);
    [[nodiscard]] QString problem() const { return m_problem; } // empty: it can be evaluated
    void showProblem(const QString &text, int expression, std::size_t begin, std::size_t end);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited(const QStringList &expressions); // readable ones, a moment after the last key
    void problemChanged(const QString &problem);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void check();
    void setProblem(const QString &problem);
    void submit();
    void complete(bool forced);
    void insertCompletion(const QModelIndex &index);
    void fillCompletions(const ExpressionContext &context);
    void recall(int step);
    [[nodiscard]] int startOf(int expression) const;

    const Theme &m_theme;
    QCompleter *m_completer;
    QStandardItemModel *m_words;
    QList<ExpressionWord> m_language;
    QList<ExpressionWord> m_metrics;
    QStringList m_labels;
    std::function<QStringList(const QString &)> m_values;
    QTimer m_typing;
    QString m_problem;
    QStringList m_history; // of whole texts
    qsizetype m_historyAt = 0;
    bool m_quiet = false;
};

} // namespace vigie
