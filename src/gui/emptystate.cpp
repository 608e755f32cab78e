// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"

#include "icons.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const Theme &theme, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    auto *picture = new QLabel(this);
    const auto draw = [picture, icon, &theme] {
        picture->setPixmap(themedIcon(theme, icon, &Tokens::muted)
                               .pixmap(QSize(40, 40), picture->devicePixelRatioF()));
    };
    draw();
    connect(&theme, &Theme::changed, picture, draw);
    m_title->setFont(theme.font(Theme::Font::Title));
    m_text->setProperty("role", u"muted"_s);
    for (QLabel *label : {picture, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != picture);
    }
    m_text->setMaximumWidth(640);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
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
