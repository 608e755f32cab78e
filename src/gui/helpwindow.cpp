// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpwindow.h"

#include "helptext.h"
#include "languagechange.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int placeRole = Qt::UserRole; // topic << 16 | section

} // namespace

HelpWindow::HelpWindow(const QString &language, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_topics(helpTopics(language))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new HelpText(theme, this))
{
    resize(980, 680);
    m_search->setClearButtonEnabled(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    inEveryLanguage(this, [this] {
        setWindowTitle(tr("Handbook"));
        m_search->setPlaceholderText(tr("Search the handbook"));
        m_search->setAccessibleName(m_search->placeholderText());
        m_list->setAccessibleName(tr("Sections"));
        m_text->setAccessibleName(tr("Text"));
    });
    buildLayout();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillList);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            showPlace(
                {item->data(placeRole).toInt() >> 16, item->data(placeRole).toInt() & 0xffff});
    });
    fillList();
}

void HelpWindow::buildLayout()
{
    auto *side = new QFrame(this);
    side->setProperty("role", u"side"_s);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 0, 12);
    column->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 12, 0);
    line->addWidget(m_search);
    column->addLayout(line);
    column->addWidget(m_list, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(side);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 680});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void HelpWindow::addRow(const QString &text, HelpPlace place, int indent)
{
    auto *item = new QListWidgetItem(QString(indent * 3, u' ') + text, m_list);
    item->setData(placeRole, place.topic << 16 | place.section);
    item->setToolTip(text);
    if (indent == 0)
        item->setFont(m_theme.font(Theme::Font::Strong));
}

void HelpWindow::fillList()
{
    const QString words = m_search->text();
    m_list->clear();
    if (words.trimmed().isEmpty()) {
        for (int t = 0; t < m_topics.size(); ++t) {
            for (int s = 0; s < m_topics[t].sections.size(); ++s) {
                const HelpSection &section = m_topics[t].sections[s];
                addRow(section.title, {t, s}, section.level - 1);
            }
        }
    } else {
        const QList<HelpPlace> places = findHelp(m_topics, words);
        for (const HelpPlace place : places)
            addRow(m_topics[place.topic].sections[place.section].title, place, 1);
        if (places.isEmpty()) {
            auto *nothing = new QListWidgetItem(tr("Nothing found"), m_list);
            nothing->setFlags(Qt::NoItemFlags);
            return;
        }
    }
    m_list->setCurrentRow(0);
}

void HelpWindow::showPlace(HelpPlace place)
{
    if (place.topic < 0 || place.topic >= m_topics.size())
        return;
    const HelpTopic &topic = m_topics[place.topic];
    if (std::exchange(m_shown, place.topic) != place.topic)
        m_text->setTopic(topic);
    m_text->showSection(place.section);
}

// Words of the old language would find nothing in the new one.
void HelpWindow::setLanguage(const QString &language)
{
    const QVariant place = m_list->currentItem() ? m_list->currentItem()->data(placeRole) : 0;
    m_topics = helpTopics(language);
    m_shown = -1;
    m_search->clear();
    fillList();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(placeRole) == place)
            m_list->setCurrentRow(row);
    }
}

void HelpWindow::showTopic(const QString &id)
{
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        const int place = m_list->item(row)->data(placeRole).toInt();
        if ((place & 0xffff) == 0 && m_topics.value(place >> 16).id == id)
            m_list->setCurrentRow(row);
    }
}

void HelpWindow::showVerdict(const QString &verdictId)
{
    m_search->clear();
    const HelpPlace wanted = findVerdict(m_topics, verdictId);
    if (wanted.topic < 0) {
        showTopic(u"troubleshooting"_s);
        return;
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(placeRole).toInt() == (wanted.topic << 16 | wanted.section))
            m_list->setCurrentRow(row);
    }
}

void HelpWindow::search(const QString &words)
{
    m_search->setText(words);
}

} // namespace vigie
