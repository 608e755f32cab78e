// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace vigie {

struct HelpTopic;
class Theme;

// A page of the handbook: what Markdown says of it, set with room between its parts, its pictures
// as wide as the view.
class HelpText final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpText(const Theme &theme, QWidget *parent = nullptr);

    void setTopic(const HelpTopic &topic);
    void showSection(int section); // counted from 0

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void spaceBlocks();
    void fitPictures();
};

} // namespace vigie
