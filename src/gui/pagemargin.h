// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageview.h"

#include <QCoreApplication>
#include <QRect>
#include <QString>

class QPainter;

namespace vigie {

class Theme;

// What stands beside the lines of a page: their numbers, their issues, what is new, changed or
// gone since the page before; and the same in words.
class PageMargin
{
    Q_DECLARE_TR_FUNCTIONS(PageMargin)

public:
    static constexpr int beside = 28; // pixels besides those of the number

    explicit PageMargin(const Theme &theme)
        : m_theme(theme)
    {}

    void setPage(PageViewPtr page, int lineCount);
    void paint(QPainter &painter, int line, const QRect &margin) const; // from 1
    [[nodiscard]] const Issue *issueAt(int line) const;
    [[nodiscard]] bool isNew(int line) const;
    [[nodiscard]] QString words(int line) const; // empty where nothing is to be said

private:
    [[nodiscard]] QStringList goneAt(int line) const;
    [[nodiscard]] bool isGoneBefore(int line) const;
    void paintGone(QPainter &painter, const QRect &margin, int y) const;
    void paintChange(QPainter &painter, LineChange::Kind kind, const QRect &margin) const;

    const Theme &m_theme;
    PageViewPtr m_page;
    int m_lineCount = 0;
};

} // namespace vigie
