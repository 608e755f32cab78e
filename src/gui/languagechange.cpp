// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagechange.h"

#include <QEvent>
#include <QWidget>

namespace vigie {

namespace {

class LanguageWatch final : public QObject
{
public:
    LanguageWatch(QWidget *widget, std::function<void()> say)
        : QObject(widget)
        , m_say(std::move(say))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parent() && event->type() == QEvent::LanguageChange)
            m_say();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_say;
};

} // namespace

void inEveryLanguage(QWidget *widget, const std::function<void()> &say)
{
    say();
    whenLanguageChanges(widget, say);
}

void whenLanguageChanges(QWidget *widget, const std::function<void()> &say)
{
    new LanguageWatch(widget, say);
}

} // namespace vigie
