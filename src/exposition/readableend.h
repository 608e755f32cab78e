// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace vigie {

// Makes some bytes behind a page readable for as long as it lives, so that the last lines are read
// with vector instructions like all others; where the buffer has no room for them, it does nothing.
class ReadableEnd
{
public:
    static constexpr std::size_t room = 32;

    explicit ReadableEnd(std::string &page)
        : m_page(page)
        , m_size(page.size())
    {
        if (page.capacity() - m_size >= room)
            page.resize(m_size + room);
    }
    ~ReadableEnd() { m_page.resize(m_size); }
    ReadableEnd(const ReadableEnd &) = delete;
    ReadableEnd &operator=(const ReadableEnd &) = delete;

private:
    std::string &m_page;
    std::size_t m_size;
};

} // namespace vigie
