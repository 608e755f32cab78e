// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace vigie {

class Theme;

// Something to know once, across the top of the pages; closed by the user.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);

    void say(const QString &text);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_text;
};

} // namespace vigie
