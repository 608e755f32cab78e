// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"

#include "icons.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// Gives way where there is no room for it.
class Picture final : public QWidget
{
public:
    Picture(const Theme &theme, const QString &icon, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_icon(icon)
    {
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

    [[nodiscard]] QSize sizeHint() const override { return {side, side}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {side, 0}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (height() < side)
            return;
        QPainter painter(this);
        themedIcon(m_theme, m_icon, &Tokens::muted).paint(&painter, rect());
    }

private:
    static constexpr int side = 40;

    const Theme &m_theme;
    QString m_icon;
};

} // namespace

EmptyState::EmptyState(const Theme &theme, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    auto *picture = new Picture(theme, icon, this);
    picture->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_title->setFont(theme.font(Theme::Font::Title));
    m_text->setProperty("role", u"muted"_s);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_text->setMaximumWidth(640);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addWidget(m_title);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_text, 10);
    line->addStretch();
    layout->addLayout(line);
    layout->addSpacing(8);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

QPushButton *EmptyState::addButton(const QString &text, bool primary)
{
    auto *button = new QPushButton(text, this);
    if (primary)
        button->setProperty("kind", u"primary"_s);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace vigie
