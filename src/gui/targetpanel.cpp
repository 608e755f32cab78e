// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetpanel.h"

#include "icons.h"
#include "languagechange.h"
#include "session.h"
#include "targetdelegate.h"
#include "targeteditor.h"
#include "targetlist.h"
#include "targetlistmodel.h"
#include "theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

TargetPanel::TargetPanel(Session &session, TargetEditor &editor, const Theme &theme,
                         QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_editor(editor)
    , m_theme(theme)
    , m_model(new TargetListModel(session, this))
    , m_list(new QListView(this))
{
    setProperty("role", u"side"_s);
    setUpList();
    buildLayout();
    connectList();
    connect(&m_clock, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    m_clock.start(1000);
}

void TargetPanel::setUpList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TargetDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("role", u"targets"_s); // its rows show the focus themselves
    m_list->setMouseTracking(true);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->installEventFilter(this);
    m_list->setUniformItemSizes(true);
}

void TargetPanel::buildLayout()
{
    auto *title = new QLabel(this);
    title->setProperty("role", u"muted"_s);
    QFont font = m_theme.font(Theme::Font::Secondary);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    title->setFont(font);
    title->setContentsMargins(18, 12, 18, 6);

    auto *add = new QPushButton(this);
    add->setIcon(themedIcon(m_theme, u"add"_s, &Tokens::muted));
    add->setProperty("kind", u"quiet"_s);
    add->setHidden(m_session.isRecording());
    inEveryLanguage(this, [this, title, add] {
        const QKeySequence keys(QKeySequence::New);
        title->setText(tr("TARGETS"));
        m_list->setAccessibleName(tr("Targets"));
        add->setText(tr("Add target"));
        add->setToolTip(tr("Add a target (%1)").arg(keys.toString(QKeySequence::NativeText)));
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 8);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(m_list, 0);
    auto *addRow = new QHBoxLayout;
    addRow->setContentsMargins(8, 4, 8, 0);
    addRow->addWidget(add);
    addRow->addStretch();
    layout->addLayout(addRow);
    layout->addStretch(1);
    connect(add, &QPushButton::clicked, this, &TargetPanel::addRequested);
}

void TargetPanel::connectList()
{
    connect(m_list, &QWidget::customContextMenuRequested, this, &TargetPanel::showMenu);
    connect(m_list, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT editRequested(m_model->idAt(index)); });
    connect(m_model, &TargetListModel::moveRequested, &m_editor, &TargetEditor::move,
            Qt::QueuedConnection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { Q_EMIT currentChanged(m_model->idAt(index)); });
    fitList();
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int row) {
        fitList();
        m_list->setCurrentIndex(m_model->index(row));
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        fitList();
        keepSomethingCurrent();
    });
}

// A list without rows would still take its least height.
void TargetPanel::fitList()
{
    m_list->setMaximumHeight(m_model->rowCount() == 0 ? 0 : QWIDGETSIZE_MAX);
    m_list->updateGeometry();
}

TargetId TargetPanel::current() const
{
    return m_model->idAt(m_list->currentIndex());
}

void TargetPanel::setCurrent(const TargetId &id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else
        keepSomethingCurrent();
}

void TargetPanel::setFocusOnList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void TargetPanel::keepSomethingCurrent()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    else if (m_model->rowCount() == 0)
        Q_EMIT currentChanged({});
}

bool TargetPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handleKey(key->key(), key->modifiers());
    }
    return QFrame::eventFilter(watched, event);
}

bool TargetPanel::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const TargetId id = current();
    if (id.isEmpty())
        return false;
    const int row = m_list->currentIndex().row();
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        m_editor.remove(id);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
        Q_EMIT editRequested(id);
        return true;
    }
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        m_editor.move(row, key == Qt::Key_Up ? row - 1 : row + 1);
        return true;
    }
    if (key == Qt::Key_Space) {
        const auto target = m_session.targets().find(id);
        m_editor.setPaused(id, target && !target->paused);
        return true;
    }
    return false;
}

void TargetPanel::showMenu(const QPoint &position)
{
    const TargetId id = m_model->idAt(m_list->indexAt(position));
    if (m_session.isRecording())
        return; // nothing of it can be changed
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto target = m_session.targets().find(id);
    if (target)
        fillMenu(menu, *target);
    menu->addAction(themedIcon(m_theme, u"add"_s), tr("Add target…"), this,
                    &TargetPanel::addRequested);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void TargetPanel::fillMenu(QMenu *menu, const Target &target)
{
    const TargetId id = target.id;
    menu->addAction(themedIcon(m_theme, u"refresh"_s), tr("Scrape now"), this,
                    [this, id] { m_session.scrapeNow(id); });
    menu->addAction(themedIcon(m_theme, u"info"_s), tr("Diagnose"), this,
                    [this, id] { Q_EMIT diagnoseRequested(id); });
    menu->addSeparator();
    menu->addAction(themedIcon(m_theme, u"edit"_s), tr("Edit…"), this,
                    [this, id] { Q_EMIT editRequested(id); });
    menu->addAction(themedIcon(m_theme, target.paused ? u"play"_s : u"pause"_s),
                    target.paused ? tr("Resume") : tr("Pause"), this,
                    [this, id, target] { m_editor.setPaused(id, !target.paused); });
    menu->addAction(themedIcon(m_theme, u"copy"_s), tr("Copy URL"), this, [target] {
        QGuiApplication::clipboard()->setText(
            target.scrape.url.toDisplayString(QUrl::RemoveUserInfo));
    });
    menu->addAction(themedIcon(m_theme, u"trash"_s), tr("Remove"), this,
                    [this, id] { m_editor.remove(id); });
    menu->addSeparator();
}

} // namespace vigie
