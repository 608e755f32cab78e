// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "abruptend.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace vigie {

namespace {

// What runs at the end of a process is a bare function, and knows no object.
AbruptEnd *current = nullptr;

} // namespace

AbruptEnd::AbruptEnd(std::function<void()> act)
    : m_act(std::move(act))
{
    [[maybe_unused]] static const int registered = std::atexit(&AbruptEnd::run);
    current = this;
}

AbruptEnd::~AbruptEnd()
{
    current = nullptr;
}

void AbruptEnd::run()
{
    AbruptEnd *last = std::exchange(current, nullptr);
    if (!last)
        return;
    last->m_act();
    // No further: threads still work with what the end of the program would destroy under them.
    std::fflush(nullptr);
    std::_Exit(EXIT_FAILURE);
}

} // namespace vigie
