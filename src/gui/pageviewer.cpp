// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageviewer.h"

#include "languagechange.h"
#include "theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maxLineBytes = 8192; // of one line are drawn
constexpr std::size_t saidBytes = 300;     // of one line are said to screen readers
constexpr int maxCopiedLines = 200'000;

QString decoded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

PageViewer::PageViewer(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_margin(theme)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    inEveryLanguage(this, [this] { setAccessibleName(tr("The page as received")); });
    viewport()->setCursor(Qt::IBeamCursor);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    measure();
}

void PageViewer::measure()
{
    const QFontMetrics metrics(m_theme.font(Theme::Font::SmallMono));
    m_lineHeight = metrics.height() + 3;
    m_charWidth = std::max(1, metrics.horizontalAdvance(u'0'));
    const auto digits = QString::number(std::max(999, lineCount())).size();
    m_marginWidth = static_cast<int>(digits) * m_charWidth + PageMargin::beside;
}

void PageViewer::setPage(PageViewPtr page, std::shared_ptr<const LineIndex> lines)
{
    m_page = std::move(page);
    m_changes = m_page ? m_page->changes.stops() : std::vector<std::uint32_t>();
    m_lines = std::move(lines);
    m_margin.setPage(m_page, lineCount());
    for (std::uint32_t &line : m_changes) // what is gone from the end stood after the last line
        line = std::min(line, std::uint32_t(lineCount()));
    m_widest = 0;
    m_current = std::min(m_current, lineCount());
    m_anchor = std::min(m_anchor, lineCount());
    measure();
    updateScrollBars();
    viewport()->update();
}

void PageViewer::setMatches(std::vector<std::size_t> positions, std::size_t length)
{
    m_matches = std::move(positions);
    m_matchLength = length;
    m_match = -1;
    viewport()->update();
}

void PageViewer::goToMatch(int step)
{
    if (m_matches.empty() || !m_lines)
        return;
    const int count = matchCount();
    if (m_match < 0) {
        const std::size_t from = m_current > 0 ? m_lines->start(m_current - 1) : 0;
        const auto next = std::lower_bound(m_matches.begin(), m_matches.end(), from);
        m_match = static_cast<int>(next - m_matches.begin()) % count;
    } else {
        m_match = (m_match + step + count) % count;
    }
    goToLine(m_lines->lineAt(m_matches[std::size_t(m_match)]) + 1);
}

void PageViewer::goToChange(int step)
{
    if (m_changes.empty())
        return;
    const auto current = std::uint32_t(m_current);
    if (step > 0) {
        const auto next = std::upper_bound(m_changes.begin(), m_changes.end(), current);
        goToLine(int(next == m_changes.end() ? m_changes.front() : *next));
    } else {
        const auto here = std::lower_bound(m_changes.begin(), m_changes.end(), current);
        goToLine(int(here == m_changes.begin() ? m_changes.back() : *(here - 1)));
    }
}

void PageViewer::goToLine(int line)
{
    select(std::clamp(line, 1, std::max(1, lineCount())),
           std::clamp(line, 1, std::max(1, lineCount())));
}

void PageViewer::select(int anchor, int current)
{
    m_anchor = anchor;
    m_current = current;
    reveal(current);
    sayCurrentLine();
    viewport()->update();
}

void PageViewer::sayCurrentLine()
{
    if (!m_lines || m_current == 0)
        return;
    const std::string_view text = m_lines->line(m_page->body, m_current - 1).substr(0, saidBytes);
    const QString said = tr("Line %1: %2").arg(QString::number(m_current), decoded(text));
    const QString marks = m_margin.words(m_current);
    setAccessibleDescription(marks.isEmpty() ? said : said + u'\n' + marks);
}

bool PageViewer::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = m_margin.words(lineAtY(help->pos().y()));
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), words.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    return true;
}

void PageViewer::reveal(int line)
{
    const int visible = std::max(1, viewport()->height() / m_lineHeight);
    QScrollBar *bar = verticalScrollBar();
    if (line - 1 < bar->value() || line > bar->value() + visible)
        bar->setValue(line - 1 - visible / 3);
}

void PageViewer::updateScrollBars()
{
    const int visible = std::max(1, viewport()->height() / m_lineHeight);
    verticalScrollBar()->setRange(0, std::max(0, lineCount() - visible));
    verticalScrollBar()->setPageStep(visible);
    const int width = m_widest * m_charWidth + m_marginWidth + 16;
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_charWidth * 4);
}

void PageViewer::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void PageViewer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        measure();
        updateScrollBars();
    }
    QAbstractScrollArea::changeEvent(event);
}

QColor PageViewer::colorOf(LinePiece::Kind kind) const
{
    const Tokens &tokens = m_theme.tokens();
    const ChartTheme colors = chartTheme(tokens);
    switch (kind) {
    case LinePiece::Kind::Comment:
    case LinePiece::Kind::Timestamp:
        return tokens.muted;
    case LinePiece::Kind::Keyword:
    case LinePiece::Kind::Type:
        return colors.seriesColor(3);
    case LinePiece::Kind::Name:
        return tokens.text;
    case LinePiece::Kind::Label:
        return tokens.accent;
    case LinePiece::Kind::Value:
        return tokens.ok;
    case LinePiece::Kind::Number:
        return tokens.warning;
    }
    return tokens.text;
}

void PageViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.tokens().card);
    painter.setFont(m_theme.font(Theme::Font::SmallMono));
    if (!m_lines)
        return;
    const int widestBefore = m_widest;
    const int first = verticalScrollBar()->value();
    const int last = std::min(lineCount(), first + viewport()->height() / m_lineHeight + 2);
    for (int line = first; line < last; ++line) {
        m_widest = std::max(m_widest, static_cast<int>(std::min(
                                          m_lines->line(m_page->body, line).size(), maxLineBytes)));
        paintLine(painter, line, 4 + (line - first) * m_lineHeight);
    }
    for (int line = first; line < last; ++line) {
        const int top = 4 + (line - first) * m_lineHeight;
        m_margin.paint(painter, line + 1, QRect(0, top, m_marginWidth - 10, m_lineHeight));
    }
    if (hasFocus()) {
        painter.setPen(m_theme.tokens().accent);
        painter.setBrush(Qt::NoBrush);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    if (m_widest != widestBefore)
        QMetaObject::invokeMethod(this, &PageViewer::updateScrollBars, Qt::QueuedConnection);
}

void PageViewer::paintLine(QPainter &painter, int line, int top) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRect row(0, top, viewport()->width(), m_lineHeight);
    const int low = std::min(m_anchor, m_current);
    const int high = std::max(m_anchor, m_current);
    if (m_current > 0 && line + 1 >= low && line + 1 <= high)
        painter.fillRect(row, tokens.selection);
    else if (m_margin.issueAt(line + 1) != nullptr)
        painter.fillRect(row, tokens.warningGround);
    else if (m_margin.isNew(line + 1))
        painter.fillRect(row, tokens.okGround);
    const std::string_view text = m_lines->line(m_page->body, line).substr(0, maxLineBytes);
    paintMatches(painter, line, top, text);
    const int left = m_marginWidth - horizontalScrollBar()->value();
    const int baseline = top + painter.fontMetrics().ascent() + 1;
    std::uint32_t done = 0;
    const QFontMetrics metrics = painter.fontMetrics();
    int x = left;
    const auto draw = [&](std::uint32_t end, const QColor &color) {
        const QString piece = decoded(text.substr(done, end - done));
        painter.setPen(color);
        painter.drawText(x, baseline, piece);
        x += metrics.horizontalAdvance(piece);
        done = end;
    };
    const bool isText = m_page->format != Format::Protobuf;
    for (const LinePiece &piece : isText ? piecesOf(text) : std::vector<LinePiece>()) {
        if (piece.begin > done)
            draw(piece.begin, tokens.muted);
        if (piece.end > done)
            draw(piece.end, colorOf(piece.kind));
    }
    if (done < text.size())
        draw(static_cast<std::uint32_t>(text.size()), tokens.text);
}

void PageViewer::paintMatches(QPainter &painter, int line, int top, std::string_view text) const
{
    const std::size_t start = m_lines->start(line);
    auto at = std::lower_bound(m_matches.begin(), m_matches.end(), start);
    const QFontMetrics metrics = painter.fontMetrics();
    const int left = m_marginWidth - horizontalScrollBar()->value();
    for (; at != m_matches.end() && *at < start + text.size(); ++at) {
        const std::size_t from = *at - start;
        const int x = left + metrics.horizontalAdvance(decoded(text.substr(0, from)));
        const int width = metrics.horizontalAdvance(decoded(text.substr(from, m_matchLength)));
        QColor color = m_theme.tokens().warning;
        color.setAlphaF(at - m_matches.begin() == m_match ? 0.55F : 0.25F);
        painter.fillRect(QRect(x, top, width, m_lineHeight), color);
    }
}

int PageViewer::lineAtY(int y) const
{
    return std::clamp(verticalScrollBar()->value() + (y - 4) / m_lineHeight + 1, 1,
                      std::max(1, lineCount()));
}

void PageViewer::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || lineCount() == 0)
        return;
    const int line = lineAtY(event->pos().y());
    m_current = line;
    if (!(event->modifiers() & Qt::ShiftModifier))
        m_anchor = line;
    viewport()->update();
}

void PageViewer::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || lineCount() == 0)
        return;
    m_current = lineAtY(event->pos().y());
    reveal(m_current);
    viewport()->update();
}

void PageViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_anchor = 1;
        m_current = lineCount();
        viewport()->update();
        return;
    }
    const int page = verticalScrollBar()->pageStep();
    int line = m_current;
    switch (event->key()) {
    case Qt::Key_Up:
        line -= 1;
        break;
    case Qt::Key_Down:
        line += 1;
        break;
    case Qt::Key_PageUp:
        line -= page;
        break;
    case Qt::Key_PageDown:
        line += page;
        break;
    case Qt::Key_Home:
        line = 1;
        break;
    case Qt::Key_End:
        line = lineCount();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    line = std::clamp(line, 1, std::max(1, lineCount()));
    select(event->modifiers() & Qt::ShiftModifier ? m_anchor : line, line);
}

void PageViewer::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy lines"), this, &PageViewer::copy);
    menu.addAction(tr("Copy the whole page"), this, [this] {
        if (m_page)
            QGuiApplication::clipboard()->setText(decoded(m_page->body));
    });
    menu.exec(event->globalPos());
}

QString PageViewer::selectedText() const
{
    if (!m_lines || m_current == 0)
        return {};
    const int low = std::max(1, std::min(m_anchor, m_current));
    const int high = std::min(std::max(m_anchor, m_current), low + maxCopiedLines - 1);
    QString text;
    for (int line = low; line <= high; ++line) {
        text += decoded(m_lines->line(m_page->body, line - 1)) + u'\n';
    }
    return text;
}

void PageViewer::copy() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace vigie
