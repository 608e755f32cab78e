// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageview.h"

#include <QAbstractListModel>

namespace vigie {

class Theme;

// What the reader has to say about the last page.
class IssueListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole, SeverityRole };

    explicit IssueListModel(const Theme &theme, QObject *parent = nullptr);

    void setIssues(const std::vector<Issue> &issues);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    const Theme &m_theme;
    std::vector<Issue> m_issues;
};

} // namespace vigie
