// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changesbar.h"

#include "elidedlabel.h"
#include "icons.h"
#include "languagechange.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t listedLines = 100;
constexpr qsizetype listedLetters = 90; // of a line

} // namespace

ChangesBar::ChangesBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(new ElidedLabel(this))
    , m_gone(new QToolButton(this))
{
    m_words->setProperty("role", u"muted"_s);
    m_gone->setPopupMode(QToolButton::InstantPopup);
    m_gone->setMenu(new QMenu(m_gone));
    m_gone->setIcon(themedIcon(theme, u"diff"_s));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_gone);
    m_previous = addStep(u"up"_s, -1);
    m_next = addStep(u"down"_s, 1);
    connect(m_gone->menu(), &QMenu::aboutToShow, this, &ChangesBar::fillGone);
    connect(&theme, &Theme::changed, this, &ChangesBar::refresh);
    inEveryLanguage(this, [this] {
        m_gone->setToolTip(tr("What is gone"));
        m_previous->setToolTip(tr("Previous change (Shift+F8)"));
        m_next->setToolTip(tr("Next change (F8)"));
        for (QToolButton *button : {m_gone, m_previous, m_next})
            button->setAccessibleName(button->toolTip());
        refresh();
    });
}

QToolButton *ChangesBar::addStep(const QString &icon, int step)
{
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(m_theme, icon));
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, step] { Q_EMIT stepRequested(step); });
    return button;
}

void ChangesBar::setPage(PageViewPtr page)
{
    m_page = std::move(page);
    refresh();
}

QString ChangesBar::words() const
{
    if (!m_page || !m_page->accepted)
        return {};
    const PageChanges &changes = m_page->changes;
    if (changes.sinceMs == 0)
        return m_page->format == Format::Protobuf
                   ? QString()
                   : tr("What changes is marked from the next scrape on.");
    QStringList parts;
    if (changes.newSeries > 0)
        parts += tr("%n new series", nullptr, int(changes.newSeries));
    if (changes.goneSeries > 0)
        parts += tr("%n gone", nullptr, int(changes.goneSeries));
    if (changes.meanings > 0)
        parts += tr("%n other type or help", nullptr, int(changes.meanings));
    if (changes.values > 0)
        parts += tr("%n changed value(s)", nullptr, int(changes.values));
    const QString since = m_theme.timeOfDay(changes.sinceMs);
    return parts.isEmpty() ? tr("The same as at %1").arg(since)
                           : tr("%1 since %2").arg(parts.join(u", "_s), since);
}

void ChangesBar::refresh()
{
    m_words->setWords(words());
    const bool has = m_page != nullptr;
    m_gone->setVisible(has && !m_page->changes.gone.empty());
    const bool leads = has && !(m_page->changes.lines.empty() && m_page->changes.gone.empty());
    m_previous->setEnabled(leads);
    m_next->setEnabled(leads);
}

void ChangesBar::fillGone()
{
    QMenu *menu = m_gone->menu();
    menu->clear();
    if (!m_page)
        return;
    const std::vector<GoneLine> &gone = m_page->changes.gone;
    for (std::size_t i = 0; i < std::min(gone.size(), listedLines); ++i) {
        QString text = QString::fromStdString(gone[i].text);
        if (text.size() > listedLetters)
            text = text.left(listedLetters) + u'…';
        menu->addAction(text.replace(u"&"_s, u"&&"_s), this,
                        [this, line = int(gone[i].before)] { Q_EMIT lineChosen(line); });
    }
    if (gone.size() > listedLines)
        menu->addAction(u"…"_s)->setEnabled(false);
}

} // namespace vigie
