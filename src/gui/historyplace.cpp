// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyplace.h"

#include "session.h"
#include "texts.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

HistoryPlace::HistoryPlace(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_open(new QPushButton(tr("Open the folder"), this))
    , m_delete(new QPushButton(tr("Delete the history…"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setProperty("role", u"muted"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_delete->setObjectName(u"deleteHistory"_s);
    for (QPushButton *button : {m_open, m_delete}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_session.historyFolder())); });
    connect(m_delete, &QPushButton::clicked, this, &HistoryPlace::ask);
    connect(&m_session, &Session::historyDeleted, this, &HistoryPlace::refresh);
    refresh();
}

void HistoryPlace::refresh()
{
    const QDir folder(m_session.historyFolder());
    const QFileInfoList files = folder.entryInfoList({u"*.vigie"_s}, QDir::Files);
    qint64 bytes = 0;
    for (const QFileInfo &file : files)
        bytes += file.size();
    m_text->setText(tr("%1 in %n file(s) in %2", nullptr, static_cast<int>(files.size()))
                        .arg(Texts::bytes(bytes), QDir::toNativeSeparators(folder.path())));
    m_open->setEnabled(folder.exists());
}

void HistoryPlace::ask()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Delete the history?"),
                                tr("All samples of all targets are forgotten, in memory and on the "
                                   "disk. This cannot be undone. The targets stay."),
                                QMessageBox::NoButton, window());
    box->setObjectName(u"deleteHistoryQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    QPushButton *no = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, &m_session, &Session::deleteHistory);
    box->open();
}

} // namespace vigie
