// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "downbanner.h"

#include "languagechange.h"
#include "report.h"
#include "session.h"
#include "stateshape.h"
#include "targetlist.h"
#include "theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

DownBanner::DownBanner(Session &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_fix(new QPushButton(this))
    , m_diagnose(new QPushButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fix->setProperty("kind", u"primary"_s);
    buildLayout();
    drawSign();
    connect(&theme, &Theme::changed, this, &DownBanner::drawSign);
    connect(m_diagnose, &QPushButton::clicked, this, &DownBanner::diagnoseRequested);
    connect(m_fix, &QPushButton::clicked, this, [this] { Q_EMIT remedyRequested(m_remedy); });
    const auto ours = [this](const TargetId &id) {
        if (id == m_target)
            refresh();
    };
    connect(&session, &Session::stateChanged, this, ours);
    connect(&session, &Session::diagnosisFinished, this, ours);
    hide();
    inEveryLanguage(this, [this] {
        setAccessibleName(tr("The target is down"));
        m_diagnose->setText(tr("Diagnose"));
        refresh();
    });
}

void DownBanner::buildLayout()
{
    auto *frame = new QFrame(this);
    frame->setProperty("role", u"failureCard"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 12, 0, 0);
    outer->addWidget(frame);
    auto *words = new QHBoxLayout;
    words->setSpacing(12);
    words->addWidget(m_sign);
    words->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_fix);
    buttons->addWidget(m_diagnose);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, frame);
    m_row->setContentsMargins(16, 8, 8, 8);
    m_row->setSpacing(8);
    m_row->addLayout(words, 1);
    m_row->addLayout(buttons);
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
        arrange();
    }
    setVisible(down && !m_suppressed);
}

void DownBanner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// The buttons go below the words before these become a column of single ones.
void DownBanner::arrange()
{
    constexpr int leastForWords = 280;
    const int fix = m_fix->isHidden() ? 0 : m_fix->sizeHint().width();
    const bool isNarrow = width() < fix + m_diagnose->sizeHint().width() + leastForWords;
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DownBanner::drawSign()
{
    const double ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(12, 12) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStateShape(painter, QRectF(0, 0, 12, 12), TargetState::Status::Down, m_theme.tokens());
    painter.end();
    m_sign->setPixmap(pixmap);
}

} // namespace vigie
