// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace vigie {

// Keeps the families whose name or HELP contains every word of the filter.
class FamilyFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FamilyFilter(QObject *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace vigie
