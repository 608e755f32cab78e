// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "familygrid.h"

#include "cardlayout.h"
#include "charthub.h"
#include "chartview.h"
#include "curatedcharts.h"
#include "familyinfo.h"
#include "icons.h"
#include "languagechange.h"
#include "pagescroll.h"
#include "theme.h"
#include "turnbyturn.h"

#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardsAtOnce = 3;
constexpr int cardsAhead = 500; // pixels below what can be seen

} // namespace

FamilyGrid::FamilyGrid(Session &session, ViewRange &range, const Theme &theme, Lookup lookup,
                       QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lookup(std::move(lookup))
    , m_hub(new ChartHub(session, range, theme, this))
    , m_back(new QToolButton(this))
    , m_title(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_host(new QWidget)
    , m_cards(new CardLayout(m_host))
    , m_leaving(new TurnByTurn(this))
{
    setObjectName(u"familyGrid"_s);
    m_title->setProperty("role", u"muted"_s);
    m_back->setIcon(themedIcon(m_theme, u"back"_s));
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, &FamilyGrid::backRequested);
    inEveryLanguage(this, [this] {
        m_back->setToolTip(tr("Back (Esc)"));
        m_back->setAccessibleName(tr("Back"));
    });
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    scrollAsPage(*m_scroll, m_host);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    m_growing.setSingleShot(true);
    m_growing.setInterval(0);
    connect(&m_growing, &QTimer::timeout, this, &FamilyGrid::grow);
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, &m_growing, qOverload<>(&QTimer::start));
    connect(bar, &QScrollBar::rangeChanged, &m_growing, qOverload<>(&QTimer::start));
    const auto setDensity = [this] {
        m_cards->setCompact(m_theme.isCompact());
    };
    setDensity();
    connect(&m_theme, &Theme::changed, this, setDensity);
}

void FamilyGrid::setTarget(const TargetId &id)
{
    m_hub->setTarget(id);
    m_families.clear();
}

void FamilyGrid::setTitle(const QString &title)
{
    m_title->setText(title);
}

void FamilyGrid::setAlone(bool alone)
{
    m_back->setVisible(alone);
}

void FamilyGrid::setFamilies(const QStringList &names)
{
    m_families = names;
    m_added = 0;
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        // To take down many charts at once would hold the window.
        item->widget()->hide();
        m_leaving->add([card = QPointer(item->widget())] { delete card; });
        delete item;
    }
    m_scroll->verticalScrollBar()->setValue(0);
    m_growing.start();
}

void FamilyGrid::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_growing.start();
}

void FamilyGrid::grow()
{
    if (!m_scroll->isVisible())
        return;
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int needed = bar->value() + m_scroll->viewport()->height() + cardsAhead;
    const int have = m_cards->heightForWidth(m_host->width());
    if (m_added >= m_families.size() || (m_added > 0 && have > needed))
        return;
    const qsizetype until = std::min(m_added + cardsAtOnce, m_families.size());
    for (; m_added < until; ++m_added) {
        if (const FamilyInfo *info = m_lookup(m_families[m_added]))
            addCard(*info);
    }
    m_host->updateGeometry();
    m_growing.start();
}

void FamilyGrid::addCard(const FamilyInfo &info)
{
    auto *view = new ChartView(m_host);
    const MetricFamily family = metricFamily(info);
    const QString name = QString::fromStdString(info.family.name);
    m_cards->addCard(view, CardLayout::Size::Normal);
    m_hub->add(view,
               [family](const ChartTiming &timing) { return automaticChart(family, timing); });
    view->show();
    connect(view, &ChartView::enlargeRequested, this, [this, name] { Q_EMIT familyChosen(name); });
    connect(view, &ChartView::menuAboutToShow, this, [this, view, name](QMenu *menu) {
        menu->addAction(tr("Open large"), this, [this, name] { Q_EMIT familyChosen(name); });
        menu->addAction(tr("Pin to the overview"), this,
                        [this, name] { Q_EMIT pinRequested(name); });
        Q_EMIT chartMenuRequested(view, menu);
    });
}

} // namespace vigie
