// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace vigie {

// Where the display goes away, Qt ends the program by exit(): nothing is destroyed then. While this
// object lives, its action runs before such an end. One at a time.
class AbruptEnd final
{
public:
    explicit AbruptEnd(std::function<void()> act);
    ~AbruptEnd();
    AbruptEnd(const AbruptEnd &) = delete;
    AbruptEnd &operator=(const AbruptEnd &) = delete;

private:
    static void run();

    std::function<void()> m_act;
};

} // namespace vigie
