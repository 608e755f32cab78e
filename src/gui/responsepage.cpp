// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "responsepage.h"

#include "background.h"
#include "changesbar.h"
#include "icons.h"
#include "languagechange.h"
#include "pageviewer.h"
#include "responsefacts.h"
#include "session.h"
#include "targetemptystate.h"
#include "theme.h"

#include <QAction>
#include <QDateTime>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maxMatches = 10'000;
constexpr int leastSearch = 160;
constexpr int leastFacts = 96; // below the page
constexpr int leastNarrowSearch = 120;

} // namespace

ResponsePage::ResponsePage(Session &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_viewer(new PageViewer(theme, this))
    , m_changes(new ChangesBar(theme, this))
    , m_facts(new ResponseFacts(theme, this))
    , m_search(new QLineEdit(this))
    , m_matches(new QLabel(this))
    , m_hold(new QPushButton(this))
    , m_parts(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new TargetEmptyState(
          session, theme, u"log"_s,
          [] {
              return tr("The page appears here as it is received, even when it cannot be read.");
          },
          this))
{
    buildLayout();
    connect(m_facts, &ResponseFacts::lineChosen, m_viewer, &PageViewer::goToLine);
    buildChanges();
    whenLanguageChanges(this, [this] { refreshTexts(); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(&m_typing, &QTimer::timeout, this, &ResponsePage::search);
    connect(&session, &Session::pageChanged, this, [this](const TargetId &id) {
        if (id == m_target && isVisible() && !m_held)
            refresh();
    });
}

ResponsePage::~ResponsePage() = default;

// In a small window the facts stand below the page.
void ResponsePage::resizeEvent(QResizeEvent *event)
{
    constexpr int narrowPage = 560;
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrowPage;
    if (isNarrow == (m_parts->orientation() == Qt::Vertical))
        return;
    m_parts->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    // Too small, so that the page gets all that the facts do not need.
    m_parts->setSizes(isNarrow ? QList{leastFacts, leastFacts} : QList{740, 290});
    m_search->setMinimumWidth(isNarrow ? leastNarrowSearch : leastSearch);
}

void ResponsePage::buildChanges()
{
    const auto addKey = [this](const QKeySequence &key, int step) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, m_viewer,
                [this, step] { m_viewer->goToChange(step); });
        addAction(action);
        return action;
    };
    QAction *next = addKey(QKeySequence(u"F8"_s), 1);
    QAction *previous = addKey(QKeySequence(u"Shift+F8"_s), -1);
    inEveryLanguage(this, [next, previous] {
        next->setText(tr("Next change of the page"));
        previous->setText(tr("Previous change of the page"));
    });
    connect(m_changes, &ChangesBar::stepRequested, m_viewer, &PageViewer::goToChange);
    connect(m_changes, &ChangesBar::lineChosen, m_viewer, &PageViewer::goToLine);
}

void ResponsePage::buildLayout()
{
    QWidget *page = buildPage();
    m_parts->setProperty("role", u"airy"_s);
    m_parts->setHandleWidth(16);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(page);
    m_parts->addWidget(m_facts);
    m_parts->setStretchFactor(0, 1);
    m_parts->setSizes({740, 290});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_parts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addWidget(m_stack);
}

QWidget *ResponsePage::buildPage()
{
    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(2, 2, 2, 2);
    cardLayout->addWidget(m_viewer);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildSearch());
    column->addWidget(m_changes);
    column->addWidget(card, 1);
    return page;
}

QWidget *ResponsePage::buildSearch()
{
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(leastSearch);
    m_matches->setProperty("role", u"muted"_s);
    m_hold->setIcon(themedIcon(m_theme, u"pause"_s));
    m_hold->setCheckable(true);
    auto *save = new QPushButton(this);
    save->setIcon(themedIcon(m_theme, u"save"_s));
    auto *host = new QWidget(this);
    auto *layout = new QHBoxLayout(host);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_matches);
    addSteps(layout);
    layout->addWidget(m_hold);
    layout->addWidget(save);
    inEveryLanguage(this, [this, save] {
        m_search->setPlaceholderText(tr("Search in the page"));
        m_search->setAccessibleName(m_search->placeholderText());
        m_hold->setText(tr("Hold"));
        m_hold->setToolTip(tr("Keep this page while scraping goes on"));
        save->setText(tr("Save…"));
        save->setToolTip(tr("Save the page as received"));
    });
    connectSearch();
    connect(save, &QPushButton::clicked, this, &ResponsePage::savePage);
    return host;
}

void ResponsePage::addSteps(QLayout *layout)
{
    const auto addStep = [this, layout](const QString &icon, int step) {
        auto *button = new QToolButton(this);
        button->setIcon(themedIcon(m_theme, icon));
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, step] {
            m_viewer->goToMatch(step);
            refreshMatchText();
        });
        return button;
    };
    QToolButton *previous = addStep(u"up"_s, -1);
    QToolButton *next = addStep(u"down"_s, 1);
    inEveryLanguage(this, [previous, next] {
        previous->setToolTip(tr("Previous match"));
        next->setToolTip(tr("Next match (Enter)"));
        for (QToolButton *step : {previous, next})
            step->setAccessibleName(step->toolTip());
    });
}

void ResponsePage::connectSearch()
{
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_viewer->goToMatch(1);
        refreshMatchText();
    });
    connect(m_hold, &QPushButton::toggled, this, [this](bool on) {
        m_held = on;
        if (!on)
            refresh();
    });
}

void ResponsePage::refreshTexts()
{
    if (m_page) {
        m_facts->setPage(*m_page);
        refreshMatchText();
    } else if (isVisible()) {
        refresh();
    }
}

void ResponsePage::setTarget(const TargetId &id)
{
    if (m_target == id)
        return;
    m_target = id;
    m_page.reset();
    m_empty->setTarget(id);
    m_hold->setChecked(false);
    m_viewer->setPage({}, {});
    m_changes->setPage({});
    if (isVisible()) {
        watch();
        refresh();
    }
}

void ResponsePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    watch();
    if (!m_held)
        refresh();
}

void ResponsePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_session.watchPage({});
}

// The session keeps the body of the page that is looked at; the last one came without.
void ResponsePage::watch()
{
    m_session.watchPage(m_target);
    const PageViewPtr page = m_session.page(m_target);
    if (!page || page->body.empty())
        m_session.scrapeNow(m_target);
}

void ResponsePage::refresh()
{
    const PageViewPtr page = m_session.page(m_target);
    if (!page) {
        m_stack->setCurrentIndex(0);
        return;
    }
    m_stack->setCurrentIndex(1);
    if (page == m_page)
        return;
    const int generation = ++m_generation;
    inBackground(
        this, [page] { return std::make_shared<const LineIndex>(page->body); },
        [this, page, generation](const std::shared_ptr<const LineIndex> &lines) {
            if (generation == m_generation)
                take(page, lines);
        });
}

void ResponsePage::take(const PageViewPtr &page, std::shared_ptr<const LineIndex> lines)
{
    m_page = page;
    m_viewer->setPage(page, std::move(lines));
    m_changes->setPage(page);
    m_facts->setPage(*page);
    search();
    Q_EMIT filled();
}

void ResponsePage::search()
{
    const int generation = ++m_searchGeneration;
    const std::string needle = m_search->text().toStdString();
    if (needle.empty() || !m_page) {
        m_viewer->setMatches({}, 0);
        refreshMatchText();
        return;
    }
    inBackground(
        this, [page = m_page, needle] { return findAll(page->body, needle, maxMatches); },
        [this, generation, length = needle.size()](const std::vector<std::size_t> &found) {
            if (generation != m_searchGeneration)
                return;
            m_viewer->setMatches(found, length);
            if (m_search->hasFocus())
                m_viewer->goToMatch(1);
            refreshMatchText();
        });
}

void ResponsePage::refreshMatchText()
{
    if (m_search->text().isEmpty())
        m_matches->clear();
    else if (m_viewer->matchCount() == 0)
        m_matches->setText(tr("no match"));
    else
        m_matches->setText(
            tr("%1 of %2").arg(m_viewer->currentMatch() + 1).arg(m_viewer->matchCount()));
}

void ResponsePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ResponsePage::savePage()
{
    if (!m_page)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the page"), u"metrics.txt"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, page = m_page](const QString &path) {
        QSaveFile file(path);
        const bool opened = file.open(QIODevice::WriteOnly);
        if (opened)
            file.write(page->body.data(), qint64(page->body.size()));
        if (!opened || !file.commit())
            QMessageBox::warning(this, tr("Save the page"), file.errorString());
    });
    dialog->open();
}

} // namespace vigie
