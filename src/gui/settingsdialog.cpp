// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog.h"

#include "emptystate.h"
#include "icons.h"
#include "pagescroll.h"
#include "settingspage.h"
#include "theme.h"
#include "ui_settingsdialog.h"

#include <QEvent>
#include <QScrollArea>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(const Settings &settings, SettingsSurroundings surroundings,
                               QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::SettingsDialog>())
    , m_surroundings(std::move(surroundings))
    , m_settings(settings)
{
    m_form->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->pageList->setIconSize(QSize(16, 16));
    m_form->search->addAction(themedIcon(m_surroundings.theme, u"search"_s, &Tokens::muted),
                              QLineEdit::LeadingPosition);
    build();
    connect(m_form->search, &QLineEdit::textChanged, this, &SettingsDialog::find);
    connect(m_form->pageList, &QListWidget::currentRowChanged, this, [this](int row) {
        m_form->pages->setCurrentIndex(row);
        refreshButtons();
    });
    connect(m_form->close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_form->importButton, &QPushButton::clicked, this, &SettingsDialog::importRequested);
    connect(m_form->exportButton, &QPushButton::clicked, this, &SettingsDialog::exportRequested);
    connect(m_form->defaults, &QPushButton::clicked, this, [this] {
        if (SettingsPage *page = current())
            page->resetAll();
    });
    m_form->pageList->setCurrentRow(0);
    m_form->search->setFocus();
}

SettingsDialog::~SettingsDialog() = default;

// Also when the language changes: the rows are made of texts, so they are made anew.
void SettingsDialog::build()
{
    while (m_form->pages->count() > 0) {
        delete m_form->pages->widget(0);
    }
    m_form->pageList->clear();
    m_pages.clear();
    for (const SettingsPageBuilder builder : settingsPages()) {
        SettingsPage *page = builder(m_surroundings);
        auto *scroll = new QScrollArea(m_form->pages);
        scrollAsPage(*scroll, page);
        m_form->pages->addWidget(scroll);
        auto *item = new QListWidgetItem(themedIcon(m_surroundings.theme, page->icon()),
                                         page->title(), m_form->pageList);
        item->setSizeHint(QSize(0, m_form->search->sizeHint().height() + 4));
        connect(page, &SettingsPage::edited, this, &SettingsDialog::apply);
        m_pages.append(page);
        page->fill(m_settings);
    }
    m_nothing = new EmptyState(m_surroundings.theme, u"search"_s, m_form->pages);
    m_nothing->setText(tr("No setting has these words"),
                       tr("Try another word, or clear the search to see all pages."));
    m_form->pages->addWidget(m_nothing);
    find();
}

void SettingsDialog::setSettings(const Settings &settings)
{
    m_settings = settings;
    for (SettingsPage *page : std::as_const(m_pages)) {
        page->fill(m_settings);
    }
    refreshButtons();
}

void SettingsDialog::apply(const SettingsEdit &edit)
{
    edit(m_settings);
    setSettings(m_settings);
    Q_EMIT edited(edit);
}

void SettingsDialog::search(const QString &text)
{
    m_form->search->setText(text);
}

void SettingsDialog::showPage(const QString &id)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->objectName() == id)
            m_form->pageList->setCurrentRow(static_cast<int>(i));
    }
}

void SettingsDialog::find()
{
    const QStringList words = searchable(m_form->search->text()).split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    QListWidget *list = m_form->pageList;
    for (int i = 0; i < m_pages.size(); ++i) {
        const int found = m_pages[i]->find(words);
        const bool shown = words.isEmpty() || found > 0;
        list->item(i)->setHidden(!shown);
        list->item(i)->setText(words.isEmpty() ? m_pages[i]->title()
                                               : tr("%1 (%2)").arg(m_pages[i]->title()).arg(found));
        if (shown && first < 0)
            first = i;
    }
    const int now = list->currentRow();
    if (first < 0)
        m_form->pages->setCurrentWidget(m_nothing);
    else if (now < 0 || list->item(now)->isHidden())
        list->setCurrentRow(first);
    else
        m_form->pages->setCurrentIndex(now);
    refreshButtons();
}

SettingsPage *SettingsDialog::current() const
{
    const int row = m_form->pageList->currentRow();
    const bool isShown =
        row >= 0 && row < m_pages.size() && m_form->pages->currentWidget() != m_nothing;
    return isShown ? m_pages[row] : nullptr;
}

void SettingsDialog::refreshButtons()
{
    const SettingsPage *page = current();
    m_form->defaults->setEnabled(page != nullptr && page->hasDefaults());
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const int row = m_form->pageList->currentRow();
    m_form->retranslateUi(this);
    // Not while one of the rows still runs its own signal.
    QMetaObject::invokeMethod(
        this,
        [this, row] {
            build();
            m_form->pageList->setCurrentRow(row);
        },
        Qt::QueuedConnection);
}

} // namespace vigie
