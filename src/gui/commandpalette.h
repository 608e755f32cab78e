// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>
#include <QList>
#include <QString>

#include <functional>

class QLineEdit;
class QListView;

namespace vigie {

class PaletteModel;
class Theme;

// One thing that the palette can do or show.
struct PaletteEntry
{
    QString text;
    QString detail; // muted at the right: a shortcut, a type, a host
    QString search; // more words that find it
    QIcon icon;
    std::function<void()> act;
};

// Ctrl+K: targets, metrics and actions, found by a few letters of their words.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const Theme &theme, QWidget *parent);

    void open(QList<PaletteEntry> entries, const QString &placeholder);
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] int shownCount() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void choose(int row);

    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
};

} // namespace vigie
