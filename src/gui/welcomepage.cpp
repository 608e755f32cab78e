// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepage.h"

#include "icons.h"
#include "languagechange.h"
#include "session.h"
#include "targeteditor.h"
#include "targetlist.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 720;

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", u"muted"_s);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(Session &session, TargetEditor &editor, const Theme &theme,
                         QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(editor)
    , m_theme(theme)
    , m_state(mutedLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_rows(new QWidget(this))
    , m_column(new QVBoxLayout(m_rows))
    , m_again(new QPushButton(this))
    , m_addAll(new QPushButton(this))
{
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_addAll->setProperty("kind", u"primary"_s);
    inEveryLanguage(this, [this] {
        m_progress->setAccessibleName(tr("Progress of the search"));
        m_addAll->setText(tr("Add all"));
    });
    whenLanguageChanges(this, [this] { refresh(); });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (isSearching())
            stop();
        else
            search();
    });
    connect(m_addAll, &QPushButton::clicked, this, &WelcomePage::addAll);
    place();
    refresh();
}

QLayout *WelcomePage::buildHead()
{
    auto *picture = new QLabel(this);
    picture->setPixmap(appIcon().pixmap(QSize(48, 48), devicePixelRatioF()));
    auto *title = new QLabel(this);
    title->setFont(m_theme.font(Theme::Font::Title));
    auto *text = mutedLabel({}, this);
    inEveryLanguage(this, [title, text] {
        title->setText(tr("What is there to watch?"));
        text->setText(
            tr("Vigie asks the usual places, the ports that containers publish and those on which "
               "your own programs listen for /metrics: on this machine only, each once."));
    });
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(text);
    head->addLayout(words, 1);
    return head;
}

QLayout *WelcomePage::buildButtons()
{
    auto *demo = new QPushButton(themedIcon(m_theme, u"demo"_s), {}, this);
    auto *byHand = new QPushButton(themedIcon(m_theme, u"add"_s), {}, this);
    auto *close = new QPushButton(this);
    inEveryLanguage(this, [demo, byHand, close] {
        demo->setText(tr("Try the demo"));
        demo->setToolTip(tr("A built-in exporter with an hour of history"));
        byHand->setText(tr("Add a URL…"));
        close->setText(tr("To my targets"));
    });
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(byHand, &QPushButton::clicked, this, &WelcomePage::addRequested);
    connect(close, &QPushButton::clicked, this, &WelcomePage::closeRequested);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {demo, byHand})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(close);
    return buttons;
}

void WelcomePage::place()
{
    auto *content = new QWidget;
    content->setProperty("role", u"page"_s);
    content->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 32, 24, 24);
    column->setSpacing(12);
    column->addLayout(buildHead());
    auto *state = new QHBoxLayout;
    state->addWidget(m_state, 1);
    state->addWidget(m_again);
    state->addWidget(m_addAll);
    column->addLayout(state);
    column->addWidget(m_progress);
    column->addWidget(m_rows);
    column->addSpacing(8);
    column->addLayout(buildButtons());
    column->addStretch(1);

    auto *host = new QWidget;
    host->setProperty("role", u"page"_s);
    auto *centre = new QHBoxLayout(host);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addStretch();
    centre->addWidget(content, 100);
    centre->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setProperty("role", u"page"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(host);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::clear()
{
    m_found.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void WelcomePage::search()
{
    clear();
    m_search = std::make_unique<EndpointSearch>();
    connect(m_search.get(), &EndpointSearch::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_search.get(), &EndpointSearch::found, this, &WelcomePage::take);
    connect(m_search.get(), &EndpointSearch::finished, this, &WelcomePage::finish);
    m_progress->setRange(0, 0);
    m_search->start(
        engineEndpoints(EngineSurroundings::ofThisProcess(m_session.settings().docker.engine)).list,
        m_session.targets().targets());
    refresh();
}

void WelcomePage::stop()
{
    if (m_search)
        m_search->cancel();
}

void WelcomePage::finish()
{
    refresh();
}

QString WelcomePage::describe(const FoundEndpoint &endpoint)
{
    const EndpointCandidate &candidate = endpoint.candidate;
    QStringList parts = {candidate.url.toDisplayString()};
    if (candidate.origin == EndpointCandidate::Origin::Container)
        parts.append(
            candidate.project.isEmpty()
                ? tr("container")
                : tr("service %1 of project %2").arg(candidate.service, candidate.project));
    else if (candidate.origin == EndpointCandidate::Origin::Port)
        parts.append(tr("a program of yours"));
    parts.append(tr("%n samples", nullptr, endpoint.samples));
    return parts.join(u" · "_s);
}

void WelcomePage::take(const FoundEndpoint &endpoint)
{
    auto *card = new QFrame(m_rows);
    card->setProperty("role", u"card"_s);
    auto *name = new QLabel(endpoint.candidate.name, card);
    name->setFont(m_theme.font(Theme::Font::Heading));
    name->setTextFormat(Qt::PlainText);
    auto *about = mutedLabel(describe(endpoint), card);
    about->setTextFormat(Qt::PlainText);
    auto *button = new QPushButton(themedIcon(m_theme, u"add"_s), tr("Add"), card);
    button->setAccessibleName(tr("Add %1").arg(endpoint.candidate.name));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(about);
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(16, 10, 12, 10);
    line->addLayout(words, 1);
    line->addWidget(button);
    m_column->addWidget(card);
    const qsizetype index = m_found.size();
    m_found.append({endpoint, button});
    connect(button, &QPushButton::clicked, this, [this, index] { add(index); });
    refresh();
}

void WelcomePage::add(qsizetype index)
{
    Row &row = m_found[index];
    row.button->setEnabled(false);
    row.button->setText(tr("Added"));
    row.button->setIcon(themedIcon(m_theme, u"check"_s, &Tokens::ok));
    const EndpointCandidate &candidate = row.endpoint.candidate;
    Target target = Target::create(candidate.name, candidate.url);
    target.compose.service = candidate.service;
    target.compose.projectName = candidate.project;
    m_editor.add(target);
    refresh();
    Q_EMIT targetAdded(target.id);
}

void WelcomePage::addAll()
{
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        if (m_found[i].button->isEnabled())
            add(i);
    }
}

void WelcomePage::refresh()
{
    const bool isRunning = isSearching();
    const auto count = int(m_found.size());
    const auto left = std::count_if(m_found.begin(), m_found.end(),
                                    [](const Row &row) { return row.button->isEnabled(); });
    m_progress->setVisible(isRunning);
    m_again->setText(isRunning ? tr("Stop") : tr("Search again"));
    m_addAll->setVisible(left > 1);
    if (count > 0)
        m_state->setText(tr("%n pages answer that are not among your targets.", nullptr, count));
    else if (isRunning)
        m_state->setText(tr("Looking…"));
    else
        m_state->setText(
            tr("Nothing else answers at present. Start your services and search again, "
               "add a URL, or look around in the demo."));
}

} // namespace vigie
