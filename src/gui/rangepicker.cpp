// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangepicker.h"

#include "languagechange.h"
#include "restyle.h"
#include "viewrange.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

namespace vigie {

using namespace std::chrono_literals;

QString rangeText(std::chrono::milliseconds width)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(width).count();
    if (minutes >= 48 * 60 && minutes % (24 * 60) == 0)
        return RangePicker::tr("%1 d", "days").arg(minutes / (24 * 60));
    if (minutes >= 60 && minutes % 60 == 0)
        return RangePicker::tr("%1 h", "hours").arg(minutes / 60);
    return RangePicker::tr("%1 m", "minutes").arg(minutes);
}

RangePicker::RangePicker(ViewRange &range, QWidget *parent)
    : QFrame(parent)
    , m_range(range)
    , m_group(new QButtonGroup(this))
{
    setProperty("role", QStringLiteral("segments"));
    inEveryLanguage(this, [this] { setAccessibleName(tr("Time range")); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    for (const auto width : {5min, 15min, 60min, 360min, 1440min}) {
        addButton(width);
    }
    m_group->buttons().constFirst()->setProperty("first", true);
    addMoreButton();
    connect(&m_range, &ViewRange::changed, this, &RangePicker::refresh);
    refresh();
}

void RangePicker::addButton(std::chrono::minutes width)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    inEveryLanguage(button, [button, width] {
        button->setText(rangeText(width));
        button->setToolTip(tr("Show the last %1").arg(rangeText(width)));
        button->setAccessibleName(button->toolTip());
    });
    m_group->addButton(button, static_cast<int>(width.count()));
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, width] { m_range.setWidth(width); });
}

void RangePicker::addMoreButton()
{
    m_more = new QToolButton(this);
    m_more->setText(QStringLiteral("…"));
    m_more->setCheckable(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setProperty("last", true);
    m_more->setMenu(new QMenu(m_more));
    inEveryLanguage(m_more, [this] {
        m_more->setToolTip(tr("Other time ranges"));
        m_more->setAccessibleName(m_more->toolTip());
        fillMenu();
    });
    whenLanguageChanges(this, [this] { refresh(); });
    m_group->addButton(m_more, 0);
    layout()->addWidget(m_more);
}

void RangePicker::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    for (QAbstractButton *button : m_group->buttons())
        button->setVisible(!compact || button == m_more);
    restyle(m_more, "first", compact);
    fillMenu();
    refresh();
}

void RangePicker::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    for (const auto width : {1min, 5min, 15min, 30min, 60min, 180min, 360min, 720min, 1440min}) {
        const bool isButton = m_group->button(static_cast<int>(width.count())) != nullptr;
        if (isButton && !m_compact)
            continue;
        menu->addAction(rangeText(width), this, [this, width] { m_range.setWidth(width); });
    }
    menu->addSeparator();
    menu->addAction(tr("Custom…"), this, &RangePicker::askForCustom);
}

void RangePicker::askForCustom()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Time range"));
    dialog->setLabelText(tr("Show the last (minutes):"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, 60 * 24 * 30);
    dialog->setIntValue(static_cast<int>(
        std::chrono::duration_cast<std::chrono::minutes>(m_range.width()).count()));
    connect(dialog, &QInputDialog::intValueSelected, this,
            [this](int value) { m_range.setWidth(std::chrono::minutes(value)); });
    dialog->open();
}

void RangePicker::refresh()
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(m_range.width()).count();
    QAbstractButton *button =
        m_range.isLive() && !m_compact ? m_group->button(static_cast<int>(minutes)) : nullptr;
    m_more->setText(button == nullptr && m_range.isLive() ? rangeText(m_range.width())
                                                          : QStringLiteral("…"));
    (button == nullptr ? m_more : button)->setChecked(true);
}

} // namespace vigie
