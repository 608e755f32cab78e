// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistmodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QString valueText(const QJsonValue &value, const QString &indent)
{
    if (value.isString()) {
        QString text = value.toString();
        while (text.endsWith(u'\n')) {
            text.chop(1);
        }
        return text.contains(u'\n') ? QString(u'\n' + indent + text.replace(u'\n', u'\n' + indent))
                                    : text;
    }
    if (value.isBool())
        return value.toBool() ? CheckListModel::tr("yes") : CheckListModel::tr("no");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 12);
    if (value.isNull() || value.isUndefined())
        return u"–"_s;
    QString lines;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array) {
            lines += u'\n' + indent + u"- "_s + valueText(element, indent + u"  "_s).trimmed();
        }
        return lines.isEmpty() ? u"–"_s : lines;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        lines += u'\n' + indent + it.key() + u": "_s + valueText(it.value(), indent + u"  "_s);
    }
    return lines;
}

} // namespace

QString evidenceText(const QJsonObject &evidence)
{
    QStringList lines;
    for (auto it = evidence.begin(); it != evidence.end(); ++it) {
        lines += it.key() + u": "_s + valueText(it.value(), u"  "_s);
    }
    return lines.join(u'\n');
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return CheckListModel::tr("passed");
    case Outcome::Warning:
        return CheckListModel::tr("warning");
    case Outcome::Failed:
        return CheckListModel::tr("failed");
    case Outcome::Skipped:
        return CheckListModel::tr("skipped");
    }
    return {};
}

CheckListModel::CheckListModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

CheckListModel::~CheckListModel() = default;

void CheckListModel::clear()
{
    if (m_rows.empty())
        return;
    beginRemoveRows({}, 0, int(m_rows.size()) - 1);
    m_rows.clear();
    endRemoveRows();
}

void CheckListModel::add(const CheckResult &check)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const auto &row) { return row->check.id == check.id; });
    if (at != m_rows.end()) {
        const int row = int(at - m_rows.begin());
        // The evidence may come or go: the child is part of the change.
        beginRemoveRows({}, row, row);
        m_rows.erase(at);
        endRemoveRows();
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row,
                      std::make_unique<Row>(Row{check, evidenceText(check.evidence)}));
        endInsertRows();
        return;
    }
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.push_back(std::make_unique<Row>(Row{check, evidenceText(check.evidence)}));
    endInsertRows();
}

void CheckListModel::setChecks(const std::vector<CheckResult> &checks)
{
    const bool same = std::equal(checks.begin(), checks.end(), m_rows.begin(), m_rows.end(),
                                 [](const CheckResult &check, const auto &row) {
                                     return check.id == row->check.id &&
                                            check.summary == row->check.summary &&
                                            check.outcome == row->check.outcome &&
                                            check.durationMs == row->check.durationMs &&
                                            check.evidence == row->check.evidence;
                                 });
    if (same)
        return;
    clear();
    for (const CheckResult &check : checks) {
        add(check);
    }
}

int CheckListModel::rowOf(const Row *row) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [row](const auto &candidate) { return candidate.get() == row; });
    return int(at - m_rows.begin());
}

QModelIndex CheckListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? m_rows[std::size_t(parent.row())].get() : nullptr);
}

QModelIndex CheckListModel::parent(const QModelIndex &index) const
{
    const auto *row = static_cast<const Row *>(index.internalPointer());
    return index.isValid() && row != nullptr ? createIndex(rowOf(row), 0, nullptr) : QModelIndex();
}

int CheckListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    if (parent.internalPointer() != nullptr)
        return 0;
    return m_rows[std::size_t(parent.row())]->evidence.isEmpty() ? 0 : 1;
}

int CheckListModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CheckListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const auto *parentRow = static_cast<const Row *>(index.internalPointer())) {
        const bool text =
            role == Qt::DisplayRole || role == EvidenceRole || role == Qt::AccessibleTextRole;
        return text ? QVariant(parentRow->evidence) : QVariant();
    }
    const CheckResult &check = m_rows[std::size_t(index.row())]->check;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return check.title;
    case SummaryRole:
    case Qt::ToolTipRole:
        return check.summary;
    case OutcomeRole:
        return int(check.outcome);
    case DurationRole:
        return check.durationMs;
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3").arg(check.title, outcomeText(check.outcome), check.summary);
    default:
        return {};
    }
}

} // namespace vigie
