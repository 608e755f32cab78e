// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticebar.h"

#include "icons.h"
#include "languagechange.h"
#include "theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    auto *frame = new QFrame(this);
    frame->setProperty("role", u"card"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 12, 0, 0);
    outer->addWidget(frame);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setIcon(themedIcon(theme, u"close"_s, &Tokens::muted));
    inEveryLanguage(this, [close] {
        close->setToolTip(tr("Dismiss"));
        close->setAccessibleName(close->toolTip());
    });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    hide();
}

void NoticeBar::say(const QString &text)
{
    m_text->setText(isVisible() && !m_text->text().contains(text)
                        ? QString(m_text->text() + u'\n' + text)
                        : text);
    show();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace vigie
