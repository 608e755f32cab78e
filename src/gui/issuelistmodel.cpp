// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuelistmodel.h"

#include "icons.h"
#include "issuetexts.h"
#include "theme.h"

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

bool same(const Issue &a, const Issue &b)
{
    return a.severity == b.severity && a.line == b.line && a.column == b.column &&
           a.message == b.message && a.token == b.token && a.remedy == b.remedy;
}

} // namespace

IssueListModel::IssueListModel(const Theme &theme, QObject *parent)
    : QAbstractListModel(parent)
    , m_theme(theme)
{}

void IssueListModel::setIssues(const std::vector<Issue> &issues)
{
    const std::size_t common = std::min(issues.size(), m_issues.size());
    for (std::size_t i = 0; i < common; ++i) {
        if (same(m_issues[i], issues[i]))
            continue;
        m_issues[i] = issues[i];
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
    if (m_issues.size() > common) {
        beginRemoveRows({}, int(common), int(m_issues.size()) - 1);
        m_issues.resize(common);
        endRemoveRows();
    } else if (issues.size() > common) {
        beginInsertRows({}, int(common), int(issues.size()) - 1);
        m_issues.insert(m_issues.end(), issues.begin() + std::ptrdiff_t(common), issues.end());
        endInsertRows();
    }
}

int IssueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_issues.size());
}

QVariant IssueListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Issue &issue = m_issues[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: {
        const QString message = issueText(issue.message);
        return issue.line == 0 ? message : tr("line %1: %2").arg(issue.line).arg(message);
    }
    case Qt::ToolTipRole:
        return issueText(issue.remedy);
    case Qt::DecorationRole:
        switch (issue.severity) {
        case Issue::Severity::Error:
            return themedIcon(m_theme, u"error"_s, &Tokens::failure);
        case Issue::Severity::Warning:
            return themedIcon(m_theme, u"warning"_s, &Tokens::warning);
        case Issue::Severity::Hint:
            return themedIcon(m_theme, u"info"_s, &Tokens::muted);
        }
        return {};
    case LineRole:
        return int(issue.line);
    case SeverityRole:
        return int(issue.severity);
    default:
        return {};
    }
}

} // namespace vigie
