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
// Where there is little room it is the only one, and says the range.
class RangePicker final : public QFrame
{
    Q_OBJECT

public:
    explicit RangePicker(ViewRange &range, QWidget *parent = nullptr);

    void setCompact(bool compact);

private:
    void addButton(std::chrono::minutes width);
    void addMoreButton();
    void fillMenu();
    void askForCustom();
    void refresh();

    ViewRange &m_range;
    QButtonGroup *m_group;
    QToolButton *m_more = nullptr;
    bool m_compact = false;
};

// "15 m", "6 h", "2 d"
[[nodiscard]] QString rangeText(std::chrono::milliseconds width);

} // namespace vigie
