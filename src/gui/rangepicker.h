// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <chrono>

class QButtonGroup;
class QToolButton;

namespace vigie {

class ViewRange;

// The buttons 5 m | 15 m | 1 h | 6 h | 24 h | … ; the last offers the others and a custom one.
class RangePicker final : public QFrame
{
    Q_OBJECT

public:
    explicit RangePicker(ViewRange &range, QWidget *parent = nullptr);

private:
    void addButton(std::chrono::minutes width);
    void addMoreButton();
    void fillMenu();
    void askForCustom();
    void refresh();

    ViewRange &m_range;
    QButtonGroup *m_group;
    QToolButton *m_more = nullptr;
};

// "15 m", "6 h", "2 d"
[[nodiscard]] QString rangeText(std::chrono::milliseconds width);

} // namespace vigie
