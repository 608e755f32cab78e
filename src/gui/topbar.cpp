// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topbar.h"

#include "elidedbutton.h"
#include "icons.h"
#include "languagechange.h"
#include "rangepicker.h"
#include "restyle.h"
#include "theme.h"
#include "viewrange.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForRanges = 900; // pixels of the bar, in the language with the longest words

// The field's text at the left and the shortcut at the right, as one button.
class PaletteField final : public ElidedButton
{
public:
    explicit PaletteField(QWidget *parent)
        : ElidedButton(parent)
    {
        setProperty("kind", u"field"_s);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setMinimumWidth(120);
        setMaximumWidth(360);
        m_hint = new QLabel(this);
        m_hint->setProperty("role", u"muted"_s);
        m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 12, 0);
        layout->addWidget(m_hint, 0, Qt::AlignRight | Qt::AlignVCenter);
    }
    void setHint(const QString &hint) { m_hint->setText(hint); }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {300, ElidedButton::sizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        m_hint->setVisible(width() > 260); // else it would stand in the words
        ElidedButton::resizeEvent(event);
    }

private:
    QLabel *m_hint;
};

} // namespace

TopBar::TopBar(const Theme &theme, ViewRange &range, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_range(range)
    , m_field(new PaletteField(this))
    , m_picker(new RangePicker(range, this))
    , m_live(new QPushButton(this))
    , m_scrape(new QPushButton(this))
    , m_menu(new QToolButton(this))
{
    setProperty("role", u"bar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    auto *logo = new QLabel(this);
    logo->setPixmap(appIcon().pixmap(QSize(22, 22), devicePixelRatioF()));
    auto *name = new QLabel(u"Vigie"_s, this);
    name->setFont(theme.font(Theme::Font::Heading));
    layout->addWidget(logo);
    layout->addWidget(name);
    layout->addSpacing(8);
    layout->addWidget(m_field, 1);
    layout->addStretch(1);
    layout->addWidget(m_picker);
    layout->addWidget(m_live);
    layout->addWidget(m_scrape);
    layout->addWidget(m_menu);
    m_scrape->setIcon(themedIcon(theme, u"refresh"_s));
    m_menu->setIcon(themedIcon(theme, u"more"_s));
    m_menu->setProperty("role", u"button"_s);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    connect(&range, &ViewRange::changed, this, &TopBar::refreshLive);
    refreshLive();
}

void TopBar::setActions(QAction *palette, QAction *live, QAction *scrape, QAction *menu)
{
    const auto bind = [this](QAbstractButton *button, QAction *action) {
        const auto say = [button, action] {
            button->setToolTip(action->toolTip());
            button->setAccessibleName(action->iconText());
        };
        say();
        connect(action, &QAction::changed, button, say);
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    };
    bind(m_field, palette);
    bind(m_live, live);
    bind(m_scrape, scrape);
    inEveryLanguage(this, [this] {
        static_cast<PaletteField *>(m_field)->setWords(tr("Find a metric or command…"));
        refreshLive();
    });
    static_cast<PaletteField *>(m_field)->setHint(
        palette->shortcut().toString(QKeySequence::NativeText).replace(u'+', u' '));
    m_menu->setMenu(menu->menu());
    const auto sayMenu = [this, menu] {
        m_menu->setToolTip(menu->toolTip());
        m_menu->setAccessibleName(menu->toolTip());
    };
    sayMenu();
    connect(menu, &QAction::changed, m_menu, sayMenu);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_picker->setCompact(width() < roomForRanges);
}

void TopBar::refreshLive()
{
    const bool live = m_range.isLive();
    m_live->setText(live ? tr("Live") : tr("Paused"));
    m_live->setIcon(themedIcon(m_theme, live ? u"pause"_s : u"play"_s));
    restyle(m_live, "kind", live ? QString() : u"primary"_s);
    if (!live)
        m_live->setIcon(themedIcon(m_theme, u"play"_s, &Tokens::onAccent));
}

} // namespace vigie
