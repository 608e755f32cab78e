// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expressioneditor.h"

#include "languagechange.h"
#include "parser.h"
#include "promqlhighlighter.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 450;
constexpr int maxLines = 8;

const QRegularExpression &paragraphBreak()
{
    static const QRegularExpression expression(u"\\n[ \\t]*\\n"_s);
    return expression;
}

} // namespace

ExpressionEditor::ExpressionEditor(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_completer(new QCompleter(this))
    , m_words(new QStandardItemModel(this))
    , m_language(languageWords())
{
    setLayoutDirection(Qt::LeftToRight); // a language of its own
    setProperty("role", u"expression"_s);
    setFont(theme.font(Theme::Font::SmallMono));
    setTabChangesFocus(true);
    inEveryLanguage(this, [this] {
        setAccessibleName(tr("PromQL expression"));
        setToolTip(tr("The chart's expression. Ctrl+Space completes, Ctrl+Enter evaluates, "
                      "Alt+Up brings back earlier ones."));
    });
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    document()->setDocumentMargin(4);
    new PromqlHighlighter(document(), theme);
    m_completer->setModel(m_words);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(12);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &ExpressionEditor::insertCompletion);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &ExpressionEditor::submit);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        check();
        if (!m_quiet)
            m_typing.start();
    });
}

QSize ExpressionEditor::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        lines += std::max(1, block.layout()->lineCount());
    }
    lines = std::clamp(lines, 1, maxLines);
    const QMargins margins = contentsMargins();
    return {200, lines * fontMetrics().lineSpacing() + 8 + 10 + margins.top() + margins.bottom()};
}

void ExpressionEditor::setExpressions(const QStringList &expressions)
{
    const QString text = expressions.join(u"\n\n"_s);
    if (text == toPlainText())
        return;
    m_quiet = true;
    setPlainText(text);
    m_quiet = false;
    m_typing.stop();
}

QStringList ExpressionEditor::expressions() const
{
    QStringList result;
    for (const QString &paragraph : toPlainText().split(paragraphBreak())) {
        if (!paragraph.trimmed().isEmpty())
            result.append(paragraph.trimmed());
    }
    return result;
}

void ExpressionEditor::setMetrics(const QList<ExpressionWord> &metrics)
{
    m_metrics = metrics;
}

void ExpressionEditor::setLabels(const QStringList &labels)
{
    m_labels = labels;
}

void ExpressionEditor::setValueSource(std::function<QStringList(const QString &)> source)
{
    m_values = std::move(source);
}

int ExpressionEditor::startOf(int expression) const
{
    const QString text = toPlainText();
    const QStringList all = expressions();
    qsizetype at = 0;
    for (int i = 0; i <= expression && i < all.size(); ++i) {
        at = text.indexOf(all[i], at);
        if (i < expression)
            at += all[i].size();
    }
    return static_cast<int>(std::max<qsizetype>(0, at));
}

void ExpressionEditor::check()
{
    const QStringList all = expressions();
    for (int i = 0; i < all.size(); ++i) {
        const QByteArray utf8 = all[i].toUtf8();
        const auto parsed = promql::parse(std::string_view(utf8.constData(), utf8.size()));
        if (parsed.error) {
            showProblem(QString::fromStdString(parsed.error->message), i, parsed.error->range.begin,
                        parsed.error->range.end);
            return;
        }
    }
    setExtraSelections({});
    setProblem({});
}

void ExpressionEditor::showProblem(const QString &text, int expression, std::size_t begin,
                                   std::size_t end)
{
    const QByteArray utf8 = expressions().value(expression).toUtf8();
    const int start = startOf(expression);
    const int length = static_cast<int>(toPlainText().size());
    QTextEdit::ExtraSelection squiggle;
    squiggle.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    squiggle.format.setUnderlineColor(m_theme.tokens().failure);
    squiggle.cursor = textCursor();
    int from = std::min(start + utf16Position(utf8, begin), length);
    const int to = std::min(std::max(from + 1, start + utf16Position(utf8, end)), length);
    if (from == to && from > 0)
        --from; // at the end: under the last letter
    squiggle.cursor.setPosition(from);
    squiggle.cursor.setPosition(to, QTextCursor::KeepAnchor);
    setExtraSelections({squiggle});
    setProblem(text);
}

void ExpressionEditor::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged(problem);
}

void ExpressionEditor::submit()
{
    m_typing.stop();
    const QStringList all = expressions();
    if (!m_problem.isEmpty() || all.isEmpty())
        return;
    m_history.removeAll(toPlainText());
    m_history.append(toPlainText());
    m_historyAt = m_history.size();
    Q_EMIT edited(all);
}

void ExpressionEditor::recall(int step)
{
    qsizetype at = m_historyAt + step;
    // What was just submitted is still there: the one before it is meant.
    if (step < 0 && at >= 0 && at == m_history.size() - 1 && m_history[at] == toPlainText())
        --at;
    if (at < 0 || at >= m_history.size())
        return;
    m_historyAt = at;
    setPlainText(m_history[at]);
    moveCursor(QTextCursor::End);
}

void ExpressionEditor::keyPressEvent(QKeyEvent *event)
{
    const bool popup = m_completer->popup()->isVisible();
    if (popup && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                  event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape)) {
        event->ignore(); // the completer's
        return;
    }
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (control && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        submit();
        return;
    }
    if (event->modifiers() == Qt::AltModifier &&
        (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        recall(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (control && event->key() == Qt::Key_Space) {
        complete(true);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    const QString typed = event->text();
    const bool word = !typed.isEmpty() && (typed[0].isLetterOrNumber() || typed[0] == u'_' ||
                                           typed[0] == u'{' || typed[0] == u'"');
    if (word || (popup && event->key() == Qt::Key_Backspace))
        complete(false);
    else if (popup)
        m_completer->popup()->hide();
}

void ExpressionEditor::focusOutEvent(QFocusEvent *event)
{
    if (m_typing.isActive() && event->reason() != Qt::PopupFocusReason)
        submit();
    QPlainTextEdit::focusOutEvent(event);
}

void ExpressionEditor::fillCompletions(const ExpressionContext &context)
{
    m_words->clear();
    const auto add = [this](const ExpressionWord &word) {
        auto *item = new QStandardItem(word.text);
        const QString detail = word.detail.isEmpty() ? word.help : word.detail + u'\n' + word.help;
        item->setToolTip(detail);
        item->setData(static_cast<int>(word.kind), Qt::UserRole);
        m_words->appendRow(item);
    };
    if (context.wanted == ExpressionContext::Wanted::Any) {
        std::for_each(m_metrics.begin(), m_metrics.end(), add);
        std::for_each(m_language.begin(), m_language.end(), add);
    } else if (context.wanted == ExpressionContext::Wanted::Label) {
        for (const QString &label : std::as_const(m_labels)) {
            add({label, tr("label"), {}, ExpressionWord::Kind::Label});
        }
    } else if (context.wanted == ExpressionContext::Wanted::Value && m_values) {
        for (const QString &value : m_values(context.label)) {
            add({value, {}, {}, ExpressionWord::Kind::Value});
        }
    }
}

void ExpressionEditor::complete(bool forced)
{
    const ExpressionContext context =
        expressionContext(toPlainText().left(textCursor().position()));
    const bool enough =
        forced || context.wanted != ExpressionContext::Wanted::Any || context.prefix.size() >= 2;
    if (!enough || context.wanted == ExpressionContext::Wanted::Nothing) {
        m_completer->popup()->hide();
        return;
    }
    fillCompletions(context);
    m_completer->setCompletionPrefix(context.prefix);
    const bool exact =
        m_completer->completionCount() == 1 && m_completer->currentCompletion() == context.prefix;
    if (m_completer->completionCount() == 0 || exact) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect at = cursorRect();
    at.setWidth(std::max(280, m_completer->popup()->sizeHintForColumn(0) + 40));
    m_completer->complete(at);
}

void ExpressionEditor::insertCompletion(const QModelIndex &index)
{
    const QString text = index.data().toString();
    const auto kind = static_cast<ExpressionWord::Kind>(index.data(Qt::UserRole).toInt());
    QTextCursor cursor = textCursor();
    const auto prefix = m_completer->completionPrefix().size();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(prefix));
    const bool call =
        kind == ExpressionWord::Kind::Function || kind == ExpressionWord::Kind::Aggregation;
    cursor.insertText(call ? QString(text + u"()"_s) : text);
    if (call)
        cursor.movePosition(QTextCursor::Left);
    setTextCursor(cursor);
}

} // namespace vigie
