// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace vigie {

// Takes the pieces of a text that is too long to be held at once.
using TextSink = std::function<void(std::string_view)>;

// Collects a text and passes it on in pieces.
class JsonOutput
{
public:
    explicit JsonOutput(TextSink sink)
        : m_sink(std::move(sink))
    {}
    ~JsonOutput() { flush(); }
    JsonOutput(const JsonOutput &) = delete;
    JsonOutput &operator=(const JsonOutput &) = delete;

    JsonOutput &operator+=(std::string_view text)
    {
        m_text += text;
        if (m_text.size() >= pieceSize)
            flush();
        return *this;
    }
    JsonOutput &operator+=(char c) { return *this += std::string_view(&c, 1); }
    // In its quotes.
    void writeString(std::string_view text);
    void flush()
    {
        m_sink(m_text);
        m_text.clear();
    }

private:
    static constexpr std::size_t pieceSize = 64 * 1024;

    TextSink m_sink;
    std::string m_text;
};

// Commas between the members of an object or the elements of an array.
class JsonSeparator
{
public:
    explicit JsonSeparator(JsonOutput &out)
        : m_out(out)
    {}
    JsonOutput &next()
    {
        if (m_any)
            m_out += ',';
        m_any = true;
        return m_out;
    }

private:
    JsonOutput &m_out;
    bool m_any = false;
};

} // namespace vigie
