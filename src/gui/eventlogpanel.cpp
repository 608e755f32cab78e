// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlogpanel.h"

#include "eventlogmodel.h"
#include "icons.h"
#include "languagechange.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

EventLogPanel::EventLogPanel(Session &session, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_model(new EventLogModel(session, theme, this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
{
    setProperty("role", u"footer"_s);
    setUpTable();
    buildLayout(theme);
    connect(m_filter, &QLineEdit::textChanged, m_filtered,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT targetRequested(index.data(EventLogModel::EventRole).value<Event>().target);
    });
}

void EventLogPanel::setUpTable()
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(EventLogModel::TextColumn);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_filtered);
    m_table->setProperty("role", u"plain"_s);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->horizontalHeader()->setSectionResizeMode(EventLogModel::TimeColumn,
                                                      QHeaderView::ResizeToContents);
    // All times are as long as those that are seen.
    m_table->horizontalHeader()->setResizeContentsPrecision(0);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void EventLogPanel::buildLayout(const Theme &theme)
{
    auto *title = new QLabel(this);
    title->setFont(theme.font(Theme::Font::Strong));
    auto *close = new QToolButton(this);
    close->setIcon(themedIcon(theme, u"close"_s, &Tokens::muted));
    connect(close, &QToolButton::clicked, this, &EventLogPanel::closeRequested);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(280);

    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addSpacing(8);
    head->addWidget(m_filter, 1);
    head->addStretch(1);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_table);
    inEveryLanguage(this, [this, title, close] {
        title->setText(tr("Events"));
        close->setToolTip(tr("Hide the event log"));
        close->setAccessibleName(close->toolTip());
        m_filter->setPlaceholderText(tr("Filter events"));
        m_filter->setAccessibleName(m_filter->placeholderText());
        m_table->setAccessibleName(tr("Events"));
    });
}

void EventLogPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

} // namespace vigie
