// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elidedbutton.h"

#include <QEvent>

namespace vigie {

namespace {

constexpr int shortest = 60; // px: fewer words say nothing

} // namespace

ElidedButton::ElidedButton(QWidget *parent)
    : QPushButton(parent)
{}

void ElidedButton::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    elide();
    updateGeometry();
}

int ElidedButton::reserved() const
{
    // The style knows; the words of the moment are taken off again.
    return QPushButton::sizeHint().width() - fontMetrics().horizontalAdvance(text()) + 2;
}

void ElidedButton::elide()
{
    setText(fontMetrics().elidedText(m_words, Qt::ElideRight, width() - reserved()));
}

QSize ElidedButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_words) + reserved(),
            QPushButton::sizeHint().height()};
}

QSize ElidedButton::minimumSizeHint() const
{
    return {qMin(shortest, sizeHint().width()), QPushButton::minimumSizeHint().height()};
}

void ElidedButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    elide();
}

void ElidedButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        elide();
}

} // namespace vigie
