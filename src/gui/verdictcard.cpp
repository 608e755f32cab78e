// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdictcard.h"

#include "flowlayout.h"
#include "icons.h"
#include "languagechange.h"
#include "restyle.h"
#include "stateshape.h"
#include "texts.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return VerdictCard::tr("certain");
    case Confidence::Likely:
        return VerdictCard::tr("likely");
    case Confidence::Possible:
        return VerdictCard::tr("possible");
    }
    return {};
}

QString iconOf(const Remedy &remedy)
{
    if (!remedy.patch.file.isEmpty())
        return u"diff"_s;
    if (!remedy.command.isEmpty())
        return u"terminal"_s;
    return remedy.url.isEmpty() ? u"info"_s : u"link"_s;
}

} // namespace

VerdictCard::VerdictCard(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_notes(new QLabel(this))
    , m_meta(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttonHost(new QWidget(this))
    , m_buttons(new FlowLayout(m_buttonHost))
{
    m_title->setFont(theme.font(Theme::Font::Heading));
    for (QLabel *label : {m_title, m_text, m_notes}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_notes->setProperty("role", u"muted"_s);
    m_meta->setProperty("role", u"muted"_s);
    m_progress->setTextVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(42, 15, 20, 15);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_notes);
    layout->addWidget(m_progress);
    layout->addSpacing(2);
    layout->addWidget(m_buttonHost);
    layout->addWidget(m_meta);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    showNothing();
    whenLanguageChanges(this, [this] {
        if (m_hasReport)
            showReport(Report(m_report));
        else if (m_progress->isVisible())
            showRunning(m_checksDone);
        else if (std::exchange(m_saysNothing, false))
            showNothing();
    });
}

void VerdictCard::setKind(const QString &role)
{
    restyle(this, "role", role);
}

void VerdictCard::showReport(const Report &report)
{
    m_report = report;
    m_hasReport = true;
    m_saysNothing = false;
    setKind(report.healthy ? u"card"_s : u"failureCard"_s);
    m_title->setText(report.verdict.title.isEmpty()
                         ? tr("The cause was not found. What was seen is listed below.")
                         : report.verdict.title);
    m_text->setText(report.verdict.explanation);
    m_text->setVisible(!report.verdict.explanation.isEmpty());
    QStringList notes = report.notes;
    for (const Hypothesis &hypothesis : report.hypotheses) {
        // that localhost is this machine and the engine answers is beside the point elsewhere
        const bool isTrivial =
            (hypothesis.id.startsWith(u"url."_s) && !report.verdict.id.startsWith(u"url."_s)) ||
            hypothesis.id.startsWith(u"engine."_s);
        if (hypothesis.state == HypothesisState::Refuted && !hypothesis.reason.isEmpty() &&
            !isTrivial)
            notes.append(hypothesis.reason);
    }
    m_notes->setText(notes.mid(0, 4).join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_progress->hide();
    rebuildButtons(&report, false);
    refreshAge(report.startedAt.toMSecsSinceEpoch());
    m_meta->show();
    update();
}

void VerdictCard::refreshAge(qint64 nowMs)
{
    if (!m_hasReport)
        return;
    const QStringList parts = {confidenceText(m_report.verdict.confidence),
                               Texts::milliseconds(m_report.durationMs),
                               m_theme.timeOfDay(m_report.startedAt.toMSecsSinceEpoch()),
                               Texts::ago(m_report.startedAt.toMSecsSinceEpoch(), nowMs)};
    m_meta->setText(parts.join(u" · "_s));
}

void VerdictCard::showRunning(int checksDone)
{
    m_hasReport = false;
    m_saysNothing = false;
    m_checksDone = checksDone;
    setKind(u"card"_s);
    m_title->setText(tr("Looking for the cause…"));
    m_text->setText(checksDone == 0 ? tr("The checks appear below as they finish.")
                                    : tr("%n check(s) done.", nullptr, checksDone));
    m_text->show();
    m_notes->hide();
    m_meta->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    if (m_buttons->count() != 1)
        rebuildButtons(nullptr, true);
    update();
}

void VerdictCard::showNothing()
{
    if (std::exchange(m_saysNothing, true))
        return;
    m_hasReport = false;
    setKind(u"card"_s);
    m_title->setText(tr("Not diagnosed yet"));
    m_text->setText(
        tr("Vigie looks by itself when a target stops answering. It only looks: nothing "
           "is changed without a click."));
    m_text->show();
    m_notes->hide();
    m_meta->hide();
    m_progress->hide();
    rebuildButtons(nullptr, false);
    update();
}

QPushButton *VerdictCard::addButton(const QString &text, const QString &icon, bool primary)
{
    auto *button = new QPushButton(
        themedIcon(m_theme, icon, primary ? &Tokens::onAccent : &Tokens::text), text, m_buttonHost);
    if (primary)
        button->setProperty("kind", u"primary"_s);
    m_buttons->addWidget(button);
    button->show();
    return button;
}

void VerdictCard::rebuildButtons(const Report *report, bool running)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // It may be the sender; of the window's texts it is gone at once.
        QWidget *button = item->widget();
        button->hide();
        button->setParent(nullptr);
        button->deleteLater();
        delete item;
    }
    if (running) {
        connect(addButton(tr("Cancel"), u"close"_s), &QPushButton::clicked, this,
                &VerdictCard::cancelRequested);
        return;
    }
    bool first = true;
    for (const Remedy &remedy :
         report != nullptr ? report->verdict.remedies : std::vector<Remedy>()) {
        QPushButton *button = addButton(remedy.title, iconOf(remedy), first);
        first = false;
        if (!remedy.url.isEmpty())
            button->setToolTip(remedy.url);
        connect(button, &QPushButton::clicked, this,
                [this, remedy] { Q_EMIT remedyRequested(remedy); });
    }
    connect(addButton(report != nullptr ? tr("Run again") : tr("Diagnose now"), u"refresh"_s,
                      report == nullptr),
            &QPushButton::clicked, this, &VerdictCard::runRequested);
    if (report == nullptr)
        return;
    connect(addButton(tr("Copy report"), u"copy"_s), &QPushButton::clicked, this,
            &VerdictCard::copyRequested);
    connect(addButton(tr("Save report…"), u"save"_s), &QPushButton::clicked, this,
            &VerdictCard::saveRequested);
    if (report->verdict.id.isEmpty())
        return;
    QPushButton *help = addButton(tr("In the handbook"), u"info"_s);
    help->setToolTip(tr("What this verdict means, and what to do"));
    connect(help, &QPushButton::clicked, this,
            [this, id = report->verdict.id] { Q_EMIT helpRequested(id); });
}

void VerdictCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const auto status = !m_hasReport       ? TargetState::Status::Waiting
                        : m_report.healthy ? TargetState::Status::Up
                                           : TargetState::Status::Down;
    const QRect title = m_title->geometry();
    const int line = QFontMetrics(m_title->font()).height();
    paintStateShape(painter, QRectF(20, title.top() + (line - 12) / 2.0, 12, 12), status,
                    m_theme.tokens());
}

} // namespace vigie
