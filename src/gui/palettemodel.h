// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandpalette.h"

#include <QAbstractListModel>
#include <QStringList>

namespace vigie {

// The entries that the typed words find, the best first.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole };
    static constexpr int maxShown = 100;

    explicit PaletteModel(QObject *parent = nullptr);

    void setEntries(QList<PaletteEntry> entries);
    void setQuery(const QString &query);
    [[nodiscard]] const PaletteEntry *entryAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    void rank();

    QList<PaletteEntry> m_entries;
    QStringList m_words;
    QList<qsizetype> m_shown; // indexes of m_entries
};

// How well words find a text: 0 = not at all; a word at its beginning counts more than inside.
[[nodiscard]] int paletteScore(const QString &text, const QStringList &words);

} // namespace vigie
