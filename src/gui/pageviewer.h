// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelines.h"
#include "pagemargin.h"
#include "pageview.h"

#include <QAbstractScrollArea>

#include <memory>

namespace vigie {

class Theme;

// A page as received, with line numbers, colours, marks of changed lines and of issues. Only the
// lines that can be seen are decoded and drawn, so 25 MB cost no more than one screen.
class PageViewer final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageViewer(const Theme &theme, QWidget *parent = nullptr);

    void setPage(PageViewPtr page, std::shared_ptr<const LineIndex> lines);
    [[nodiscard]] int lineCount() const { return m_lines ? m_lines->count() : 0; }
    [[nodiscard]] int currentLine() const { return m_current; } // from 1; 0 = none
    void goToLine(int line);                                    // from 1
    void setMatches(std::vector<std::size_t> positions, std::size_t length);
    void goToMatch(int step);  // ±1 from the current one
    void goToChange(int step); // ±1 from the current line, in circles
    [[nodiscard]] int matchCount() const { return static_cast<int>(m_matches.size()); }
    [[nodiscard]] int currentMatch() const { return m_match; }
    [[nodiscard]] QString selectedText() const;

public Q_SLOTS:
    void copy() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void updateScrollBars();
    void measure();
    void select(int anchor, int current);
    void reveal(int line);
    void paintLine(QPainter &painter, int line, int top) const;
    void paintMatches(QPainter &painter, int line, int top, std::string_view text) const;
    [[nodiscard]] int lineAtY(int y) const;
    [[nodiscard]] QColor colorOf(LinePiece::Kind kind) const;
    void sayCurrentLine();

    const Theme &m_theme;
    PageMargin m_margin;
    PageViewPtr m_page;
    std::shared_ptr<const LineIndex> m_lines;
    std::vector<std::uint32_t> m_changes; // lines to stop at
    std::vector<std::size_t> m_matches;
    std::size_t m_matchLength = 0;
    int m_match = -1;
    int m_current = 0; // from 1
    int m_anchor = 0;
    int m_lineHeight = 16;
    int m_charWidth = 8;
    int m_marginWidth = 48;
    int m_widest = 0; // characters of the widest line seen so far
};

} // namespace vigie
