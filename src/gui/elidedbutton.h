// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace vigie {

// A button whose words may be cut, with three dots, where the window is small. Whoever uses it says
// them whole in the tooltip or the accessible name.
class ElidedButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ElidedButton(QWidget *parent = nullptr);

    void setWords(const QString &words);
    [[nodiscard]] const QString &words() const { return m_words; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    // Of the button, beside the words: its frame, its icon, what else stands in it.
    [[nodiscard]] virtual int reserved() const;

private:
    void elide();

    QString m_words;
};

} // namespace vigie
