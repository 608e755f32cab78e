// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elidedlabel.h"

namespace vigie {

namespace {

constexpr int shortest = 80; // px
constexpr int lean = 4;      // a last letter may lean out of its width

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    elide();
    updateGeometry();
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_words, Qt::ElideMiddle, width() - lean);
    setText(shown);
    setToolTip(shown == m_words ? QString() : m_words);
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_words) + lean, QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(shortest, sizeHint().width()), QLabel::sizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

} // namespace vigie
