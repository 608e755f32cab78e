// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertspage.h"

#include "alerting.h"
#include "emptystate.h"
#include "icons.h"
#include "languagechange.h"
#include "ruledetails.h"
#include "ruleeditor.h"
#include "rulelistmodel.h"
#include "rulelistview.h"
#include "session.h"
#include "theme.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowPage = 700; // px

} // namespace

AlertsPage::AlertsPage(Session &session, RuleEditor &editor, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(editor)
    , m_theme(theme)
    , m_model(new RuleListModel(session, editor.alerting(), theme, this))
    , m_list(new RuleListView(m_model, this))
    , m_filter(new QLineEdit(this))
    , m_summary(new QLabel(this))
    , m_problems(new QLabel(this))
    , m_details(new RuleDetails(session, theme, this))
    , m_empty(new EmptyState(theme, u"bell"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_split(new QSplitter(Qt::Horizontal, this))
{
    setProperty("role", u"page"_s);
    setAcceptDrops(true);
    buildLayout();
    connect(&editor.alerting(), &Alerting::changed, this, &AlertsPage::refresh);
    connect(m_filter, &QLineEdit::textChanged, m_list, &RuleListView::setFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AlertsPage::refreshDetails);
    connect(m_list, &QTreeView::doubleClicked, this,
            [this] { withCurrent([this](const RuleView &view) { activate(view); }); });
    addActions();
    connectDetails();
    whenLanguageChanges(this, [this] {
        m_list->header()->viewport()->update();
        refresh();
    });
}

void AlertsPage::connectDetails()
{
    connect(m_details, &RuleDetails::editRequested, this, [this] {
        withCurrent([this](const RuleView &view) { Q_EMIT editRequested(view.threshold); });
    });
    connect(m_details, &RuleDetails::chartRequested, this, [this] {
        withCurrent([this](const RuleView &view) {
            const auto threshold = m_editor.alerting().threshold(view.threshold);
            Q_EMIT chartRequested(view.target, threshold
                                                   ? threshold->expression
                                                   : QString::fromStdString(view.rule.expression));
        });
    });
    connect(m_details, &RuleDetails::muteRequested, this, [this] {
        withCurrent([this](const RuleView &view) { m_editor.setMuted(view.id, !view.muted); });
    });
    connect(m_details, &RuleDetails::enableRequested, this, [this] {
        withCurrent(
            [this](const RuleView &view) { m_editor.setEnabled(view.threshold, !view.enabled); });
    });
    connect(m_details, &RuleDetails::removeRequested, this,
            [this] { withCurrent([this](const RuleView &view) { remove(view); }); });
}

void AlertsPage::buildLayout()
{
    buildHead();
    QWidget *rules = buildRules();
    QPushButton *firstAdd = m_empty->addButton({}, true);
    QPushButton *firstOpen = m_empty->addButton({});
    connectButtons(firstAdd, firstOpen);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(rules);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    inEveryLanguage(this, [this] { sayTexts(); });
}

void AlertsPage::buildHead()
{
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(280);
    m_summary->setProperty("role", u"muted"_s);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *add = new QPushButton(themedIcon(m_theme, u"add"_s), {}, this);
    auto *open = new QPushButton(themedIcon(m_theme, u"open"_s), {}, this);
    connectButtons(add, open);
    auto *finding = new QHBoxLayout;
    finding->setSpacing(8);
    finding->addWidget(m_filter, 1);
    finding->addWidget(m_summary, 1);
    auto *adding = new QHBoxLayout;
    adding->setSpacing(8);
    adding->addWidget(add);
    adding->addWidget(open);
    adding->addStretch();
    m_head->setSpacing(8);
    m_head->addLayout(finding, 1);
    m_head->addLayout(adding);
}

// Above the rules, and in the middle of the page as long as there are none.
void AlertsPage::connectButtons(QPushButton *add, QPushButton *open)
{
    connect(add, &QPushButton::clicked, this, &AlertsPage::addRequested);
    connect(open, &QPushButton::clicked, this, &AlertsPage::openFiles);
    inEveryLanguage(this, [add, open] {
        add->setText(tr("Add threshold…"));
        open->setText(tr("Open rule file…"));
    });
}

QWidget *AlertsPage::buildRules()
{
    m_problems->setProperty("role", u"failure"_s);
    m_problems->setWordWrap(true);
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *scroll = new QScrollArea(this);
    scroll->setProperty("role", u"page"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setMinimumWidth(260);
    scroll->setWidget(m_details);
    m_split->setProperty("role", u"airy"_s);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(12);
    m_split->addWidget(m_list);
    m_split->addWidget(scroll);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({620, 400});
    auto *rules = new QWidget(this);
    auto *column = new QVBoxLayout(rules);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addLayout(m_head);
    column->addWidget(m_problems);
    column->addWidget(m_split, 1);
    return rules;
}

void AlertsPage::sayTexts()
{
    m_filter->setPlaceholderText(tr("Filter rules"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_list->setAccessibleName(tr("Rules"));
    m_empty->setText(tr("No thresholds yet"),
                     tr("A threshold watches an expression and tells when it is crossed. Choose "
                        "\"Add threshold…\" in the menu of any chart, or open the rule files of "
                        "your Prometheus as they are: alerts and recordings run here just so."));
}

void AlertsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

// In a small window a rule's details stand below the list, which leaves to them what the name has
// no room beside, and the buttons below the filter.
void AlertsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrowPage;
    m_split->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_list->setNarrow(isNarrow);
    m_head->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void AlertsPage::refresh()
{
    if (!isVisible())
        return; // when it is shown
    const bool isEmpty = m_model->rowCount() == 0 && m_editor.alerting().files().isEmpty();
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    int firing = 0;
    int pending = 0;
    for (const RuleView &view : m_editor.alerting().rules()) {
        firing += view.state() == AlertState::Firing ? 1 : 0;
        pending += view.state() == AlertState::Pending ? 1 : 0;
    }
    QStringList parts;
    if (firing > 0)
        parts.append(tr("%n firing", nullptr, firing));
    if (pending > 0)
        parts.append(tr("%n pending", nullptr, pending));
    parts.append(tr("%n rule(s)", nullptr, m_model->rowCount()));
    m_summary->setText(parts.join(u" · "_s));
    m_list->widenColumns();
    refreshProblems();
    m_list->keepSomethingCurrent();
    refreshDetails();
}

// What is wrong with the open files: their last good rules go on meanwhile.
void AlertsPage::refreshProblems()
{
    QStringList lines;
    for (const RuleFileView &file : m_editor.alerting().files()) {
        const QString name = QFileInfo(file.path).fileName();
        if (!file.error.isEmpty())
            lines.append(tr("%1 cannot be opened: %2").arg(file.path, file.error));
        for (const RuleIssue &issue : file.issues) {
            if (issue.severity != RuleIssue::Severity::Error)
                continue;
            QString line = tr("%1, line %2, column %3: %4")
                               .arg(name)
                               .arg(issue.at.line)
                               .arg(issue.at.column)
                               .arg(QString::fromStdString(issue.message));
            if (!issue.remedy.empty())
                line += u" ("_s + QString::fromStdString(issue.remedy) + u')';
            lines.append(line);
        }
    }
    constexpr qsizetype shown = 4;
    const qsizetype more = lines.size() - shown;
    if (more > 0) {
        lines.resize(shown);
        lines.append(tr("and %n more", nullptr, static_cast<int>(more)));
    }
    m_problems->setText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
}

void AlertsPage::refreshDetails()
{
    m_details->show(m_model->rule(m_list->currentRule()));
}

void AlertsPage::withCurrent(const std::function<void(const RuleView &)> &act)
{
    const auto view = m_editor.alerting().find(m_details->ruleId());
    if (view)
        act(*view);
}

void AlertsPage::remove(const RuleView &view)
{
    if (view.threshold.isEmpty())
        m_editor.closeFile(view.file);
    else
        m_editor.removeThreshold(view.threshold);
}

void AlertsPage::showRule(const QString &id)
{
    m_filter->clear();
    m_list->setCurrentRule(id);
}

void AlertsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void AlertsPage::openFiles()
{
    auto *dialog = new QFileDialog(this, tr("Open rule files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Rule files (*.yml *.yaml *.rules)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        for (const QString &file : files)
            m_editor.openFile(file);
    });
    dialog->open();
}

// The list of targets has the same keys for its own.
void AlertsPage::addActions()
{
    const auto add = [this](const std::function<QString()> &text, const QKeySequence &key,
                            const std::function<void(const RuleView &)> &act) {
        auto *action = new QAction(m_list);
        inEveryLanguage(m_list, [action, text] { action->setText(text()); });
        action->setData(QVariant::fromValue(key));
        connect(action, &QAction::triggered, this, [this, act] { withCurrent(act); });
        m_list->addAction(action);
    };
    add([] { return tr("Edit or show the chart"); }, QKeySequence(Qt::Key_Return),
        [this](const RuleView &view) { activate(view); });
    add([] { return tr("Mute or unmute"); }, QKeySequence(u"Ctrl+M"_s),
        [this](const RuleView &view) { m_editor.setMuted(view.id, !view.muted); });
    add([] { return tr("Remove, or close the file"); }, QKeySequence::Delete,
        [this](const RuleView &view) { remove(view); });
}

void AlertsPage::activate(const RuleView &view)
{
    if (view.threshold.isEmpty())
        Q_EMIT chartRequested(view.target, QString::fromStdString(view.rule.expression));
    else
        Q_EMIT editRequested(view.threshold);
}

void AlertsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AlertsPage::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            m_editor.openFile(url.toLocalFile());
    }
}

} // namespace vigie
