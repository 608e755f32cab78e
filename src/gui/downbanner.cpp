// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "downbanner.h"

#include "report.h"
#include "session.h"
#include "stateshape.h"
#include "targetlist.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace vigie {

using namespace Qt::StringLiterals;

DownBanner::DownBanner(Session &session, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_fix(new QPushButton(this))
    , m_diagnose(new QPushButton(tr("Diagnose"), this))
{
    setProperty("role", u"failureCard"_s);
    setAccessibleName(tr("The target is down"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fix->setProperty("kind", u"primary"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(40, 9, 12, 9);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_fix);
    layout->addWidget(m_diagnose);
    connect(m_diagnose, &QPushButton::clicked, this, &DownBanner::diagnoseRequested);
    connect(m_fix, &QPushButton::clicked, this, [this] { Q_EMIT remedyRequested(m_remedy); });
    const auto ours = [this](const TargetId &id) {
        if (id == m_target)
            refresh();
    };
    connect(&session, &Session::stateChanged, this, ours);
    connect(&session, &Session::diagnosisFinished, this, ours);
    hide();
}

void DownBanner::setTarget(const TargetId &id)
{
    m_target = id;
    refresh();
}

void DownBanner::setSuppressed(bool suppressed)
{
    m_suppressed = suppressed;
    refresh();
}

QString DownBanner::text() const
{
    return m_text->text();
}

void DownBanner::refresh()
{
    const TargetState state = m_session.state(m_target);
    const bool down = state.status == TargetState::Status::Down;
    if (down) {
        const auto target = m_session.targets().find(m_target);
        m_text->setText(state.problem.isEmpty() && target
                            ? tr("%1 does not answer.").arg(target->name)
                            : state.problem);
        const QList<Report> reports = m_session.reports(m_target);
        const bool known =
            !reports.isEmpty() && !reports.constLast().healthy &&
            reports.constLast().startedAt.toMSecsSinceEpoch() >= state.downSinceMs - 60'000 &&
            !reports.constLast().verdict.remedies.empty();
        m_fix->setVisible(known);
        if (known) {
            m_remedy = reports.constLast().verdict.remedies.front();
            m_fix->setText(m_remedy.title);
        }
    }
    setVisible(down && !m_suppressed);
}

void DownBanner::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    paintStateShape(painter, QRectF(17, height() / 2.0 - 6, 12, 12), TargetState::Status::Down,
                    m_theme.tokens());
}

} // namespace vigie
