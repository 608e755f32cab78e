// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettemodel.h"

#include <algorithm>
#include <utility>

namespace vigie {

int paletteScore(const QString &text, const QStringList &words)
{
    int score = 1;
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            return 0;
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
        score += (at == 0 ? 40 : begins ? 20 : 5) + (word.size() == text.size() ? 20 : 0);
    }
    return score;
}

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void PaletteModel::setEntries(QList<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_words.clear();
    rank();
    endResetModel();
}

void PaletteModel::setQuery(const QString &query)
{
    beginResetModel();
    m_words = query.split(u' ', Qt::SkipEmptyParts);
    rank();
    endResetModel();
}

void PaletteModel::rank()
{
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const int best =
            std::max(paletteScore(m_entries[i].text, m_words) * 2,
                     paletteScore(m_entries[i].text + u' ' + m_entries[i].search, m_words));
        if (best > 0)
            found.append({-best, i});
    }
    if (!m_words.isEmpty())
        std::stable_sort(found.begin(), found.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
    m_shown.clear();
    for (const auto &[score, index] : found.mid(0, maxShown)) {
        m_shown.append(index);
    }
}

const PaletteEntry *PaletteModel::entryAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_entries[m_shown[row]] : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteEntry &entry = *entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::DecorationRole:
        return entry.icon;
    case DetailRole:
        return entry.detail;
    case Qt::AccessibleTextRole:
        return QString(entry.text + u' ' + entry.detail);
    default:
        return {};
    }
}

} // namespace vigie
