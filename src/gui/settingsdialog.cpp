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
#include <QSignalBlocker>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// -1: there is none of this name
int rowOf(const QString &id)
{
    const auto kinds = settingsPages();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&id](const SettingsPageKind &kind) { return kind.id == id; });
    return found == kinds.end() ? -1 : static_cast<int>(found - kinds.begin());
}

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, SettingsSurroundings surroundings,
                               const QString &page, QWidget *parent)
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
    connect(m_form->search, &QLineEdit::textChanged, this, &SettingsDialog::find);
    connect(m_form->pageList, &QListWidget::currentRowChanged, this, &SettingsDialog::showRow);
    connect(m_form->close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_form->importButton, &QPushButton::clicked, this, &SettingsDialog::importRequested);
    connect(m_form->exportButton, &QPushButton::clicked, this, &SettingsDialog::exportRequested);
    connect(m_form->defaults, &QPushButton::clicked, this, [this] {
        if (SettingsPage *shown = current())
            shown->resetAll();
    });
    build(std::max(0, rowOf(page)));
    m_form->search->setFocus();
}

SettingsDialog::~SettingsDialog() = default;

// Also when the language changes: the rows are made of texts, so they are made anew.
void SettingsDialog::build(int row)
{
    m_building.clear();
    while (m_form->pages->count() > 0) {
        delete m_form->pages->widget(0);
    }
    m_form->pageList->clear();
    m_pages.clear();
    m_building.add([this] { showRow(m_form->pageList->currentRow()); });
    for (const SettingsPageKind &kind : settingsPages()) {
        addPlace(kind);
    }
    m_nothing = new EmptyState(m_surroundings.theme, u"search"_s, m_form->pages);
    m_nothing->setText(tr("No setting has these words"),
                       tr("Try another word, or clear the search to see all pages."));
    m_form->pages->addWidget(m_nothing);
    // A dialog that opens is there before its page, whose turn is the next.
    {
        const QSignalBlocker quiet(m_form->pageList);
        m_form->pageList->setCurrentRow(row);
    }
    if (isVisible())
        showRow(row);
    find();
}

void SettingsDialog::addPlace(const SettingsPageKind &kind)
{
    auto *place = new QScrollArea(m_form->pages);
    makePageArea(*place);
    m_form->pages->addWidget(place);
    auto *item = new QListWidgetItem(themedIcon(m_surroundings.theme, kind.icon), kind.title(),
                                     m_form->pageList);
    item->setSizeHint(QSize(0, m_form->search->sizeHint().height() + 4));
    const qsizetype row = m_pages.size();
    m_pages.append(nullptr);
    m_building.add([this, row] { pageAt(row); });
}

SettingsPage &SettingsDialog::pageAt(qsizetype row)
{
    SettingsPage *&page = m_pages[row];
    if (page == nullptr) {
        page = makePage(settingsPages()[std::size_t(row)], m_surroundings);
        page->fill(m_settings);
        connect(page, &SettingsPage::edited, this, &SettingsDialog::apply);
        qobject_cast<QScrollArea *>(m_form->pages->widget(int(row)))->setWidget(page);
    }
    return *page;
}

void SettingsDialog::showRow(int row)
{
    if (row < 0)
        return;
    pageAt(row);
    m_form->pages->setCurrentIndex(row);
    refreshButtons();
}

void SettingsDialog::setSettings(const Settings &settings)
{
    m_settings = settings;
    for (SettingsPage *page : std::as_const(m_pages)) {
        if (page != nullptr)
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
    if (const int row = rowOf(id); row >= 0)
        m_form->pageList->setCurrentRow(row);
}

void SettingsDialog::find()
{
    const QStringList words = searchable(m_form->search->text()).split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty())
        m_building.finish(); // a word may be on any of them
    int first = -1;
    QListWidget *list = m_form->pageList;
    for (int i = 0; i < m_pages.size(); ++i) {
        const int found = m_pages[i] != nullptr ? m_pages[i]->find(words) : 0;
        const bool shown = words.isEmpty() || found > 0;
        const QString title = settingsPages()[std::size_t(i)].title();
        list->item(i)->setHidden(!shown);
        list->item(i)->setText(words.isEmpty() ? title : tr("%1 (%2)").arg(title).arg(found));
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
        this, [this, row] { build(row); }, Qt::QueuedConnection);
}

} // namespace vigie
