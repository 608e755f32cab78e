// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <cstdint>

namespace vigie {

// The span of time that all charts show: the last minutes, moving on, or a fixed one after a zoom
// or a pause. Pausing stops the view only; scraping goes on.
class ViewRange final : public QObject
{
    Q_OBJECT

public:
    struct Span
    {
        std::int64_t fromMs = 0;
        std::int64_t toMs = 0;
        bool operator==(const Span &) const = default;
    };

    explicit ViewRange(std::chrono::milliseconds width, QObject *parent = nullptr);

    [[nodiscard]] std::chrono::milliseconds width() const { return m_width; }
    [[nodiscard]] bool isLive() const { return m_live; }
    [[nodiscard]] Span at(std::int64_t nowMs) const; // what to show when it is now

    void setWidth(std::chrono::milliseconds width); // goes live again
    void setLive(bool live, std::int64_t nowMs);
    void show(std::int64_t fromMs, std::int64_t toMs); // a zoom: no longer live

Q_SIGNALS:
    void changed();

private:
    std::chrono::milliseconds m_width;
    bool m_live = true;
    Span m_fixed;
};

} // namespace vigie
