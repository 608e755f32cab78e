// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedydialog.h"

#include "diffhighlighter.h"
#include "icons.h"
#include "processrunner.h"
#include "restyle.h"
#include "theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int commandTimeoutMs = 10 * 60 * 1000;

QPlainTextEdit *monoView(const Theme &theme, QWidget *parent)
{
    auto *view = new QPlainTextEdit(parent);
    view->setReadOnly(true);
    view->setLayoutDirection(Qt::LeftToRight);
    view->setFont(theme.font(Theme::Font::SmallMono));
    view->setProperty("role", u"evidence"_s);
    view->setTabChangesFocus(true);
    return view;
}

} // namespace

QString shellText(const QStringList &command)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    QStringList words;
    for (QString word : command) {
        if (!plain.match(word).hasMatch())
            word = u'\'' + word.replace(u'\'', u"'\\''"_s) + u'\'';
        words.append(word);
    }
    return words.join(u' ');
}

RemedyDialog::RemedyDialog(const Remedy &remedy, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_remedy(remedy)
    , m_theme(theme)
    , m_text(monoView(theme, this))
    , m_output(monoView(theme, this))
    , m_result(new QLabel(this))
    , m_act(new QPushButton(this))
    , m_stop(new QPushButton(tr("Cancel the command"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(remedy.title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(680, 420);
    auto *title = new QLabel(remedy.title, this);
    title->setFont(theme.font(Theme::Font::Heading));
    title->setWordWrap(true);
    m_result->setWordWrap(true);
    m_result->hide();
    m_output->hide();
    m_stop->hide();
    QLayout *buttons = buildButtons();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    if (remedy.patch.file.isEmpty())
        buildCommand();
    else
        buildPatch();
    layout->addWidget(m_text, remedy.patch.file.isEmpty() ? 0 : 1);
    layout->addWidget(m_output, 1);
    layout->addWidget(m_result);
    if (remedy.patch.file.isEmpty())
        layout->addStretch();
    layout->addLayout(buttons);
}

RemedyDialog::~RemedyDialog() = default;

QLayout *RemedyDialog::buildButtons()
{
    auto *copy = new QPushButton(themedIcon(m_theme, u"copy"_s), tr("Copy"), this);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    copy->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    m_act->setProperty("kind", u"primary"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(m_stop);
    buttons->addWidget(m_close);
    buttons->addWidget(m_act);
    return buttons;
}

QString RemedyDialog::commandText() const
{
    return shellText(m_remedy.command);
}

void RemedyDialog::buildCommand()
{
    m_text->setPlainText(commandText());
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setMaximumHeight(96);
    m_text->setAccessibleName(tr("Command"));
    m_output->setAccessibleName(tr("Output of the command"));
    m_act->setText(tr("Run"));
    QString note = m_remedy.workingDirectory.isEmpty()
                       ? QString()
                       : tr("Runs in %1.").arg(m_remedy.workingDirectory) + u' ';
    if (!m_remedy.safe)
        note += tr("This changes running services.");
    showResult(note, true);
    connect(m_act, &QPushButton::clicked, this, &RemedyDialog::run);
}

void RemedyDialog::run()
{
    m_output->clear();
    m_output->show();
    m_act->setEnabled(false);
    m_stop->show();
    m_stop->setFocus(); // not what comes next because the pressed button is disabled
    showResult(tr("Running…"), true);
    m_run = new CommandRun(m_remedy.command, m_remedy.workingDirectory, commandTimeoutMs, this);
    connect(m_stop, &QPushButton::clicked, m_run, &CommandRun::cancel);
    connect(m_run, &CommandRun::output, this, [this](const QString &text) {
        m_output->moveCursor(QTextCursor::End);
        m_output->insertPlainText(text);
        m_output->verticalScrollBar()->setValue(m_output->verticalScrollBar()->maximum());
    });
    connect(m_run, &CommandRun::finished, this, [this](int exitCode, const QString &error) {
        m_stop->hide();
        m_act->setEnabled(true);
        m_act->setText(tr("Run again"));
        m_close->setFocus(); // what to do next, and so the one that stands out
        restyle(m_act, "kind", {});
        const bool good = error.isEmpty() && exitCode == 0;
        showResult(good               ? tr("Done. The diagnosis runs again.")
                   : !error.isEmpty() ? error
                                      : tr("The command ended with exit code %1.").arg(exitCode),
                   good);
        m_run->deleteLater();
        m_run = nullptr;
        Q_EMIT applied();
    });
    m_run->start();
}

void RemedyDialog::buildPatch()
{
    m_text->setPlainText(m_remedy.patch.diff);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("Change of the file"));
    new DiffHighlighter(m_text->document(), m_theme);
    m_act->setText(tr("Apply the change"));
    m_act->setEnabled(patch().isPossible());
    showResult(tr("The file %1 is changed as shown; the old one is kept beside it.")
                   .arg(m_remedy.patch.file),
               true);
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_change.done)
            undoPatch();
        else
            applyPatch();
    });
}

// The diff came from these bytes; a report from a file has none and cannot be applied.
ComposePatch RemedyDialog::patch() const
{
    const RemedyPatch &from = m_remedy.patch;
    return {from.file, from.before, from.after, from.diff, {}};
}

void RemedyDialog::applyPatch()
{
    const FileChange change = vigie::applyPatch(patch());
    if (!change.done) {
        showResult(tr("Nothing was changed: %1.").arg(change.error), false);
        return;
    }
    m_change = change;
    m_act->setText(tr("Undo the change"));
    showResult(tr("Changed. The old file is kept as %1.").arg(change.backup), true);
    Q_EMIT applied();
}

void RemedyDialog::undoPatch()
{
    const FileChange undone = vigie::undoPatch(patch(), m_change);
    if (!undone.done) {
        showResult(tr("Nothing was changed: %1.").arg(undone.error), false);
        return;
    }
    m_change = {};
    m_act->setText(tr("Apply the change"));
    showResult(tr("The file is as it was."), true);
    Q_EMIT applied();
}

void RemedyDialog::showResult(const QString &text, bool good)
{
    m_result->setText(text);
    restyle(m_result, "role", good ? u"muted"_s : u"failure"_s);
    m_result->setVisible(!text.isEmpty());
}

} // namespace vigie
