// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruledetails.h"

#include "alerttexts.h"
#include "flowlayout.h"
#include "icons.h"
#include "languagechange.h"
#include "rulelistmodel.h"
#include "session.h"
#include "templatevalue.h"
#include "theme.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostAlertsShown = 50;

QString lines(const NamedTexts &texts, const QString &between)
{
    QStringList all;
    for (const auto &[name, text] : texts)
        all.append(QString::fromStdString(name) + between + QString::fromStdString(text));
    return all.join(u'\n');
}

QString alertLine(const Alert &alert, const Theme &theme)
{
    const bool fires = alert.state == AlertState::Firing;
    const QString state =
        fires ? RuleDetails::tr("firing since %1") : RuleDetails::tr("pending since %1");
    QString line = state.arg(theme.timeOfDay(fires ? alert.firedAtMs : alert.activeAtMs)) +
                   u" · "_s + QString::fromStdString(templates::humanize(alert.value));
    if (const QString labels = AlertTexts::labels(alert); !labels.isEmpty())
        line += u" · "_s + labels;
    for (const auto &[name, text] : alert.annotations)
        line += u"\n    "_s + QString::fromStdString(name) + u": "_s + QString::fromStdString(text);
    return line;
}

} // namespace

RuleDetails::RuleDetails(Session &session, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_expression(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_annotations(new QLabel(this))
    , m_alertsTitle(new QLabel(this))
    , m_alerts(new QLabel(this))
    , m_edit(new QPushButton(themedIcon(theme, u"edit"_s), {}, this))
    , m_chart(new QPushButton(themedIcon(theme, u"chart"_s), {}, this))
    , m_mute(new QPushButton(themedIcon(theme, u"mute"_s), {}, this))
    , m_enable(new QPushButton(themedIcon(theme, u"pause"_s), {}, this))
    , m_remove(new QPushButton(themedIcon(theme, u"trash"_s), {}, this))
{
    setProperty("role", u"card"_s);
    m_title->setFont(theme.font(Theme::Font::Heading));
    m_expression->setFont(theme.font(Theme::Font::Mono));
    m_alertsTitle->setFont(theme.font(Theme::Font::Strong));
    m_problem->setProperty("role", u"warning"_s);
    m_facts->setProperty("role", u"muted"_s);
    m_annotations->setProperty("role", u"muted"_s);
    buildLayout();
    inEveryLanguage(this, [this] {
        m_alertsTitle->setText(tr("Alerts of this rule"));
        m_edit->setText(tr("Edit…"));
        m_chart->setText(tr("Show the chart"));
    });
    connect(m_edit, &QPushButton::clicked, this, &RuleDetails::editRequested);
    connect(m_chart, &QPushButton::clicked, this, &RuleDetails::chartRequested);
    connect(m_mute, &QPushButton::clicked, this, &RuleDetails::muteRequested);
    connect(m_enable, &QPushButton::clicked, this, &RuleDetails::enableRequested);
    connect(m_remove, &QPushButton::clicked, this, &RuleDetails::removeRequested);
}

void RuleDetails::buildLayout()
{
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_edit, m_chart, m_mute, m_enable, m_remove})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    for (QLabel *label : {m_title, m_state, m_problem, m_expression, m_facts, m_annotations,
                          m_alertsTitle, m_alerts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    layout->addLayout(buttons);
}

void RuleDetails::setLine(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text); // the same text again would end a selection
    label->setVisible(!text.isEmpty());
}

QString RuleDetails::facts(const RuleView &view) const
{
    QStringList parts;
    if (view.isAlert() && view.rule.forMs > 0)
        parts.append(tr("for %1").arg(QString::fromStdString(ruleDurationText(view.rule.forMs))));
    if (view.rule.keepFiringForMs > 0)
        parts.append(tr("keeps firing for %1")
                         .arg(QString::fromStdString(ruleDurationText(view.rule.keepFiringForMs))));
    if (const QString labels = lines(view.rule.labels, u"="_s); !labels.isEmpty())
        parts.append(QString(labels).replace(u'\n', u", "_s));
    if (view.status.evaluatedAtMs > 0)
        parts.append(tr("looked at %1").arg(m_theme.timeOfDay(view.status.evaluatedAtMs)));
    QString text = parts.join(u" · "_s);
    if (!view.file.isEmpty())
        text += u'\n' +
                tr("%1, line %2, group %3").arg(view.file).arg(view.rule.at.line).arg(view.group);
    return text;
}

QString RuleDetails::problem(const RuleView &view) const
{
    if (!view.status.error.empty())
        return tr("It fails: %1").arg(QString::fromStdString(view.status.error));
    return view.noMatch ? AlertTexts::noMatch(*view.noMatch) : QString();
}

void RuleDetails::show(const RuleView *view)
{
    setVisible(view != nullptr);
    m_id = view != nullptr ? view->id : QString();
    if (view == nullptr)
        return;
    const bool isThreshold = !view->threshold.isEmpty();
    setLine(m_title, QString::fromStdString(view->rule.name));
    setLine(m_state, tr("%1 · %2").arg(ruleStateText(*view), ruleSource(m_session, *view)));
    setLine(m_problem, problem(*view));
    setLine(m_expression, QString::fromStdString(view->rule.expression).trimmed());
    setLine(m_facts, facts(*view));
    setLine(m_annotations, lines(view->rule.annotations, u": "_s));
    QStringList alerts;
    for (const Alert &alert : view->status.alerts) {
        if (alerts.size() < qsizetype(mostAlertsShown))
            alerts.append(alertLine(alert, m_theme));
    }
    const std::size_t more = view->status.alerts.size() - std::size_t(alerts.size());
    if (more > 0)
        alerts.append(tr("and %n more", nullptr, static_cast<int>(more)));
    setLine(m_alerts, alerts.join(u'\n'));
    m_alertsTitle->setVisible(!alerts.isEmpty());
    m_edit->setVisible(isThreshold);
    m_enable->setVisible(isThreshold);
    m_enable->setText(view->enabled ? tr("Switch off") : tr("Switch on"));
    m_mute->setVisible(view->isAlert());
    m_mute->setText(view->muted ? tr("Unmute") : tr("Mute"));
    m_mute->setToolTip(tr("No notifications of this rule; it stays in the log"));
    m_remove->setText(isThreshold ? tr("Remove") : tr("Close the file"));
}

} // namespace vigie
