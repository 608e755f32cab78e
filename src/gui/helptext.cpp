// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptext.h"

#include "helptopics.h"
#include "theme.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageMargin = 24;
constexpr int widestPicture = 720;
constexpr int paragraphGap = 8;
constexpr int itemGap = 4;
constexpr int lineHeightPercent = 120;

int gapAbove(const QTextBlock &block)
{
    switch (block.blockFormat().headingLevel()) {
    case 0:
        return 0;
    case 1:
        return paragraphGap;
    case 2:
        return 3 * paragraphGap;
    default:
        return 2 * paragraphGap;
    }
}

bool isCode(const QTextBlock &block)
{
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

int gapBelow(const QTextBlock &block)
{
    if (isCode(block))
        return isCode(block.next()) ? 0 : paragraphGap;
    return block.textList() ? itemGap : paragraphGap;
}

} // namespace

HelpText::HelpText(const Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(true);
    document()->setDefaultFont(theme.font(Theme::Font::Base));
    document()->setDocumentMargin(pageMargin);
}

void HelpText::setTopic(const HelpTopic &topic)
{
    document()->setBaseUrl(QUrl(topic.baseUrl));
    setMarkdown(topic.markdown);
    spaceBlocks();
    fitPictures();
}

void HelpText::showSection(int section)
{
    int found = -1;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || ++found != section)
            continue;
        setTextCursor(QTextCursor(block));
        const double top = document()->documentLayout()->blockBoundingRect(block).top();
        verticalScrollBar()->setValue(section == 0 ? 0 : int(top) - paragraphGap);
        return;
    }
}

// Markdown knows paragraphs, not the room between them.
void HelpText::spaceBlocks()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (cursor.currentTable())
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(gapAbove(block));
        format.setBottomMargin(gapBelow(block));
        if (!isCode(block) && !block.text().contains(QChar::ObjectReplacementCharacter))
            format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
}

// Pictures are made for a wide page. The document would shrink them without smoothing.
void HelpText::fitPictures()
{
    const int width = std::clamp(viewport()->width() - 2 * pageMargin, 200, widestPicture);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            QTextImageFormat format = it.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            const QUrl place = document()->baseUrl().resolved(QUrl(format.name()));
            QImage picture(u':' + place.path());
            if (picture.isNull())
                continue;
            const double ratio = devicePixelRatioF();
            picture = picture.scaledToWidth(qRound(width * ratio), Qt::SmoothTransformation);
            picture.setDevicePixelRatio(ratio);
            document()->addResource(QTextDocument::ImageResource, place, picture);
            format.setWidth(width);
            format.setHeight(picture.height() / ratio);
            QTextCursor cursor(document());
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(),
                               QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break;
        }
    }
}

void HelpText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

} // namespace vigie
