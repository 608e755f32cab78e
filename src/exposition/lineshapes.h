// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineshape.h"

#include <array>
#include <cstddef>

namespace vigie {

// The shapes seen last below one family's metadata: a histogram has three.
class LineShapes
{
public:
    static constexpr std::size_t count = 4;

    // The one used last is 0.
    [[nodiscard]] LineShape &at(std::size_t i) { return m_shapes[(m_last + i) % count]; }
    void use(std::size_t i) { m_last = (m_last + i) % count; }
    [[nodiscard]] bool areForgotten() const { return m_areForgotten; }
    void forget()
    {
        if (m_areForgotten)
            return;
        m_areForgotten = true;
        for (LineShape &shape : m_shapes)
            shape.labelCount = 0;
    }
    void learn(const LineShape &shape)
    {
        m_areForgotten = false;
        for (std::size_t i = 0; i < count; ++i) {
            if (at(i).isBeginningOf(shape)) {
                use(i);
                at(0).become(shape);
                return;
            }
        }
        use(1); // the next one is the oldest
        at(0).become(shape);
    }

private:
    std::array<LineShape, count> m_shapes;
    std::size_t m_last = 0;
    bool m_areForgotten = true;
};

} // namespace vigie
