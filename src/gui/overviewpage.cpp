// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"

#include "cardlayout.h"
#include "chartview.h"
#include "facttile.h"
#include "icons.h"
#include "identity.h"
#include "languagechange.h"
#include "pagescroll.h"
#include "querywatch.h"
#include "session.h"
#include "targetemptystate.h"
#include "targetlist.h"
#include "theme.h"
#include "viewrange.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// Of several series the one that was seen last: others may be what a target was before.
std::vector<Point> newestOf(const QueryResult &result)
{
    const auto end = [](const auto &series) {
        return series.points.empty() ? std::numeric_limits<std::int64_t>::min()
                                     : series.points.back().timeMs;
    };
    const auto newest =
        std::max_element(result.series.begin(), result.series.end(),
                         [&end](const auto &a, const auto &b) { return end(a) < end(b); });
    return newest == result.series.end() ? std::vector<Point>() : newest->points;
}

} // namespace

OverviewPage::OverviewPage(Session &session, ViewRange &range, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_range(range)
    , m_theme(theme)
    , m_hub(new ChartHub(session, range, theme, this))
    , m_watch(new QueryWatch(session, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new TargetEmptyState(
          session, theme, u"chart"_s, [] { return tr("Its charts appear with the first answer."); },
          this))
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_tilesHost(new QWidget(this))
    , m_cardsHost(new QWidget(this))
    , m_tiles(new CardLayout(m_tilesHost))
    , m_cards(new CardLayout(m_cardsHost))
{
    buildLayout();
    connectSession();
    connect(&range, &ViewRange::changed, this, &OverviewPage::refreshFacts);
    connect(m_hub, &ChartHub::evaluated, this, &OverviewPage::filled);
    const auto setDensity = [this, &theme] {
        m_cards->setCompact(theme.isCompact());
    };
    setDensity();
    connect(&theme, &Theme::changed, this, setDensity);
    whenLanguageChanges(this, [this] {
        m_signature.clear(); // the cards' titles are texts too
        clearCards();
        refreshPage();
    });
    connect(m_hub, &ChartHub::outageChosen, this, &OverviewPage::outageChosen);
}

void OverviewPage::connectSession()
{
    connect(&m_session, &Session::scraped, this, [this](const TargetId &id) {
        if (id == m_target)
            refreshPage();
    });
    connect(&m_session, &Session::pageChanged, this, [this](const TargetId &id) {
        if (id == m_target)
            refreshPage();
    });
}

void OverviewPage::buildLayout()
{
    QLayout *head = buildHead();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_tilesHost);
    column->addWidget(m_cardsHost);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scrollAsPage(*scroll, content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QLayout *OverviewPage::buildHead()
{
    m_title->setFont(m_theme.font(Theme::Font::Title));
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setProperty("role", u"muted"_s);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true); // never the reason that the page is wider than its window
    auto *pin = new QPushButton(this);
    pin->setIcon(themedIcon(m_theme, u"pin"_s));
    connect(pin, &QPushButton::clicked, this, &OverviewPage::pinRequested);
    inEveryLanguage(this, [this, pin] {
        pin->setText(tr("Pin a chart"));
        pin->setToolTip(tr("Choose a metric family whose chart stays on this page"));
    });

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    m_subtitle->setContentsMargins(0, 3, 0, 0); // on the title's baseline
    head->addWidget(m_subtitle, 1);
    head->addWidget(pin);
    return head;
}

bool OverviewPage::hasResults() const
{
    return m_hub->hasResults();
}

void OverviewPage::setTarget(const TargetId &id)
{
    if (m_target == id)
        return;
    m_target = id;
    m_signature.clear();
    clearCards();
    m_hub->setTarget(id);
    m_empty->setTarget(id);
    refreshPage();
}

void OverviewPage::setPinned(const QList<QString> &pinned)
{
    m_pinned = pinned;
    m_signature.clear();
    refreshPage();
}

void OverviewPage::clearCards()
{
    m_charting.clear();
    m_watch->clear();
    m_facts.clear();
    m_factTiles.clear();
    for (CardLayout *layout : {m_tiles, m_cards}) {
        while (QLayoutItem *item = layout->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    }
}

QStringList OverviewPage::signatureOf(const Overview &overview) const
{
    QStringList signature;
    for (const CuratedFact &fact : overview.facts) {
        signature.append(fact.expression);
    }
    for (const CuratedChart &chart : overview.charts) {
        signature.append(chart.id);
    }
    return signature;
}

void OverviewPage::refreshPage()
{
    const PageViewPtr page = m_session.page(m_target);
    if (!page || page->families->empty()) {
        if (m_cards->count() == 0)
            m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentIndex(1);
    rebuild(*page);
    refreshHeader();
    refreshFacts();
}

void OverviewPage::rebuild(const PageView &page)
{
    const Overview overview = overviewOf(page);
    const QStringList signature = signatureOf(overview);
    if (signature == m_signature)
        return;
    m_signature = signature;
    clearCards();
    m_facts = overview.facts;
    for (const CuratedFact &fact : overview.facts) {
        auto *tile = new FactTile(m_theme, fact.title, fact.unit, m_tilesHost);
        m_tiles->addCard(tile, CardLayout::Size::Tile);
        m_factTiles.append(tile);
        tile->show();
    }
    addPinned(page);
    for (const CuratedChart &chart : overview.charts) {
        addChart(chart.build, chart.families, chart.wide, {});
    }
}

void OverviewPage::addPinned(const PageView &page)
{
    for (const QString &pinned : m_pinned) {
        const QStringList parts = pinned.split(u'\n');
        if (parts.size() < 2 || parts[0] != m_target)
            continue;
        const std::string name = parts[1].toStdString();
        const auto info = std::find_if(page.families->begin(), page.families->end(),
                                       [&](const FamilyInfo &i) { return i.family.name == name; });
        if (info == page.families->end())
            continue;
        const MetricFamily family = metricFamily(*info);
        const auto types = chartTypesFor(family);
        const QString wanted = parts.value(2);
        const auto type = std::find_if(types.begin(), types.end(), [&](const ChartType *t) {
            return QLatin1StringView(t->id) == wanted;
        });
        const ChartType *chosen = type == types.end() ? types.front() : *type;
        addChart([family, chosen](const ChartTiming &t) { return chosen->build(family, {}, t); },
                 {parts[1]}, false, pinned);
    }
}

void OverviewPage::addChart(const ChartSource &source, const QStringList &families, bool wide,
                            const QString &pinned)
{
    auto *place = new QWidget(m_cardsHost);
    m_cards->addCard(place, wide ? CardLayout::Size::Wide : CardLayout::Size::Normal);
    place->show();
    m_charting.add([this, place, source, family = families.value(0), pinned] {
        auto *view = new ChartView(m_cardsHost);
        m_cards->replaceCard(place, view);
        delete place;
        m_hub->add(view, source);
        view->show();
        connectChart(view, family, pinned);
    });
}

void OverviewPage::connectChart(ChartView *view, const QString &family, const QString &pinned)
{
    connect(view, &ChartView::enlargeRequested, this,
            [this, family] { Q_EMIT exploreRequested(family); });
    connect(view, &ChartView::menuAboutToShow, this, [this, view, family, pinned](QMenu *menu) {
        menu->addAction(themedIcon(m_theme, u"search"_s), tr("Open in Explore"), this,
                        [this, family] { Q_EMIT exploreRequested(family); });
        if (!pinned.isEmpty())
            menu->addAction(themedIcon(m_theme, u"pin"_s), tr("Remove from this page"), this,
                            [this, pinned] { Q_EMIT unpinRequested(pinned); });
        Q_EMIT chartMenuRequested(view, menu);
    });
}

void OverviewPage::refreshHeader()
{
    const auto target = m_session.targets().find(m_target);
    if (!target)
        return;
    const std::int64_t now = m_session.nowMs();
    const Identity identity = identify(m_session.snapshot(), m_session.scope(m_target), now);
    QStringList parts = {identity.kind};
    if (identity.startedMs > 0) {
        parts += tr("up %1").arg(formatDuration(double(now - identity.startedMs) / 1000));
        parts += tr("started %1").arg(m_theme.momentNear(identity.startedMs));
    }
    m_title->setText(target->name);
    m_subtitle->setText(parts.join(u" · "_s));
    QStringList facts;
    for (const auto &[name, value] : identity.facts) {
        facts += u"%1: %2"_s.arg(name, value);
    }
    m_subtitle->setToolTip(facts.join(u'\n'));
}

void OverviewPage::refreshFacts()
{
    if (!isVisible())
        return;
    const auto target = m_session.targets().find(m_target);
    m_factsAreOld = m_watch->pending() > 0; // asked once more when all have answered
    if (!target || m_factsAreOld)
        return;
    const ViewRange::Span span = m_range.at(m_session.nowMs());
    ChartTiming timing;
    timing.scrapeInterval = target->scrape.interval;
    timing.step = std::chrono::milliseconds(
        std::max<std::int64_t>((span.toMs - span.fromMs) / 60, timing.scrapeInterval.count()));
    const QString window = QString::fromStdString(rateWindow(timing));
    // Counted from its end, so that the last point is what is true there.
    const std::int64_t steps = (span.toMs - span.fromMs) / timing.step.count();
    const std::int64_t fromMs = span.toMs - steps * timing.step.count();
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        QString expression = m_facts[i].expression;
        expression.replace(u"%1"_s, window);
        m_watch->ask(m_target, expression, fromMs, span.toMs, timing.step.count(),
                     [this, tile = m_factTiles[i], span](const QueryResult &result) {
                         tile->setPoints(newestOf(result), span.fromMs, span.toMs);
                         if (m_factsAreOld && m_watch->pending() == 0)
                             refreshFacts();
                     });
    }
}

} // namespace vigie
