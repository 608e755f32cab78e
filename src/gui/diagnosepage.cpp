// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosepage.h"

#include "checkdelegate.h"
#include "checklistmodel.h"
#include "icons.h"
#include "languagechange.h"
#include "outagereport.h"
#include "pagescroll.h"
#include "pathpicture.h"
#include "remedydialog.h"
#include "session.h"
#include "targetemptystate.h"
#include "targetlist.h"
#include "texts.h"
#include "theme.h"
#include "verdictcard.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxReportBytes = 8 << 20;

} // namespace

DiagnosePage::DiagnosePage(Session &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_card(new VerdictCard(theme, this))
    , m_pathCard(new QFrame(this))
    , m_path(new PathPicture(theme, this))
    , m_checksCard(new QFrame(this))
    , m_checks(new CheckListModel(this))
    , m_tree(new QTreeView(this))
    , m_history(new QPushButton(this))
    , m_empty(new TargetEmptyState(
          session, theme, u"info"_s, [] { return QString(); }, this))
{
    buildLayout();
    showLatest();
    connectSession();
    connect(m_card, &VerdictCard::runRequested, this, &DiagnosePage::run);
    connect(m_card, &VerdictCard::cancelRequested, this, [this] {
        m_session.cancelDiagnosis(m_target);
        showLatest();
    });
    connect(m_card, &VerdictCard::copyRequested, this, &DiagnosePage::copyReport);
    connect(m_card, &VerdictCard::saveRequested, this, &DiagnosePage::saveReport);
    connect(m_card, &VerdictCard::remedyRequested, this, &DiagnosePage::applyRemedy);
    connect(m_card, &VerdictCard::helpRequested, this, &DiagnosePage::helpRequested);
    connect(&m_clock, &QTimer::timeout, this,
            [this] { m_card->refreshAge(QDateTime::currentMSecsSinceEpoch()); });
    m_clock.start(1000);
}

void DiagnosePage::connectSession()
{
    connect(&m_session, &Session::diagnosisStarted, this, [this](const TargetId &id) {
        if (id == m_target)
            begin();
    });
    connect(&m_session, &Session::checkFinished, this,
            [this](const TargetId &id, const CheckResult &check) {
                if (id == m_target)
                    addCheck(check);
            });
    connect(&m_session, &Session::diagnosisFinished, this,
            [this](const TargetId &id, const Report &report) {
                if (id == m_target)
                    showReport(report);
            });
    connect(&m_session, &Session::stateChanged, this, &DiagnosePage::checkRepair);
}

void DiagnosePage::buildLayout()
{
    m_pathCard->setProperty("role", u"card"_s);
    auto *pathLayout = new QVBoxLayout(m_pathCard);
    pathLayout->setContentsMargins(20, 18, 20, 16);
    pathLayout->addWidget(m_path);
    m_checksCard->setProperty("role", u"card"_s);
    auto *checksLayout = new QVBoxLayout(m_checksCard);
    checksLayout->setContentsMargins(1, 1, 1, 1);
    checksLayout->addWidget(m_tree);
    setUpTree();
    QLayout *tools = buildTools();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_card);
    column->addWidget(m_pathCard);
    column->addWidget(m_checksCard);
    column->addLayout(tools);
    column->addWidget(m_empty, 1);
    column->addStretch(0);
    auto *scroll = new QScrollArea(this);
    scrollAsPage(*scroll, content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void DiagnosePage::setUpTree()
{
    m_tree->setModel(m_checks);
    m_tree->setItemDelegate(new CheckDelegate(m_theme, m_tree));
    m_tree->setProperty("role", u"plain"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setMouseTracking(true);
    m_tree->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setExpandsOnDoubleClick(false);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!index.parent().isValid())
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_tree, &QTreeView::expanded, this, &DiagnosePage::fitTree);
    connect(m_tree, &QTreeView::collapsed, this, &DiagnosePage::fitTree);
}

QLayout *DiagnosePage::buildTools()
{
    m_history->setIcon(themedIcon(m_theme, u"log"_s));
    m_history->setMenu(new QMenu(m_history));
    connect(m_history->menu(), &QMenu::aboutToShow, this, &DiagnosePage::fillHistoryMenu);
    auto *open = new QPushButton(this);
    open->setIcon(themedIcon(m_theme, u"open"_s));
    inEveryLanguage(this, [this, open] {
        m_tree->setAccessibleName(tr("Checks"));
        m_history->setToolTip(tr("Earlier verdicts of this target"));
        open->setText(tr("Open report…"));
        open->setToolTip(tr("Look at a report that was saved here or by someone else"));
        refreshHistoryButton();
    });
    connect(open, &QPushButton::clicked, this, &DiagnosePage::chooseReport);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_history);
    tools->addWidget(open);
    tools->addStretch();
    return tools;
}

// The list is as high as its rows: the page scrolls, not the list in it.
void DiagnosePage::fitTree()
{
    int height = 0;
    for (int row = 0; row < m_checks->rowCount(); ++row) {
        const QModelIndex index = m_checks->index(row, 0);
        height += m_tree->itemDelegate()->sizeHint({}, index).height();
        if (m_tree->isExpanded(index) && m_checks->hasChildren(index))
            height += m_tree->itemDelegate()->sizeHint({}, m_checks->index(0, 0, index)).height();
    }
    m_tree->setFixedHeight(height);
    m_checksCard->setVisible(height > 0);
}

void DiagnosePage::setTarget(const TargetId &id)
{
    if (m_target == id)
        return;
    m_target = id;
    m_empty->setTarget(id);
    showLatest();
}

void DiagnosePage::showCard(bool shown)
{
    m_card->setVisible(shown);
    m_empty->setVisible(!shown);
}

void DiagnosePage::showLatest()
{
    const QList<Report> reports = m_session.reports(m_target);
    if (m_session.isDiagnosing(m_target)) {
        begin();
        return;
    }
    if (!reports.isEmpty()) {
        showReport(reports.constLast());
        return;
    }
    m_shown.reset();
    m_card->showNothing();
    showCard(m_session.targets().find(m_target).has_value());
    m_pathCard->hide();
    m_checks->clear();
    fitTree();
    refreshHistoryButton();
}

void DiagnosePage::begin()
{
    m_shown.reset();
    m_checks->clear();
    m_pathCard->hide();
    m_card->showRunning(0);
    showCard(true);
    fitTree();
    refreshHistoryButton();
}

void DiagnosePage::addCheck(const CheckResult &check)
{
    m_checks->add(check);
    m_card->showRunning(m_checks->rowCount());
    fitTree();
}

void DiagnosePage::showReport(const Report &report)
{
    m_shown = report;
    m_card->showReport(report);
    showCard(true);
    m_path->setPath(pathOf(report));
    m_pathCard->show();
    m_checks->setChecks(report.checks);
    fitTree();
    refreshHistoryButton();
    Q_EMIT filled();
}

void DiagnosePage::showOutage(std::int64_t fromMs)
{
    if (const auto outage = outageAt(fromMs, m_session.outages(m_target)))
        showReport(reportOf(*outage, m_session.reports(m_target)));
}

void DiagnosePage::run()
{
    m_session.diagnose(m_target);
}

void DiagnosePage::applyRemedy(const Remedy &remedy)
{
    const bool act = !remedy.command.isEmpty() || !remedy.patch.file.isEmpty();
    if (!act && !remedy.url.isEmpty()) {
        Q_EMIT urlAccepted(m_target, remedy.url);
        return;
    }
    auto *dialog = new RemedyDialog(remedy, m_theme, this);
    connect(dialog, &RemedyDialog::applied, this, [this, target = m_target] {
        m_repaired = target;
        m_session.scrapeNow(target);
        m_session.diagnose(target);
    });
    dialog->open();
}

// Right after a fix the service may still be starting: that must not stay the last word.
void DiagnosePage::checkRepair(const TargetId &id)
{
    const QList<Report> reports = m_session.reports(id);
    if (id != m_repaired || m_session.isDiagnosing(id) || reports.isEmpty())
        return;
    const TargetState::Status status = m_session.state(id).status;
    if (status != TargetState::Status::Up && status != TargetState::Status::Slow)
        return;
    m_repaired.clear();
    if (!reports.constLast().healthy)
        m_session.diagnose(id);
}

void DiagnosePage::fillHistoryMenu()
{
    QMenu *menu = m_history->menu();
    menu->clear();
    const QList<Report> reports = m_session.reports(m_target);
    for (auto it = reports.crbegin(); it != reports.crend(); ++it) {
        const Report report = *it;
        menu->addAction(m_theme.timeOfDay(report.startedAt.toMSecsSinceEpoch()) + u"  "_s +
                            report.verdict.title,
                        this, [this, report] { showReport(report); });
    }
}

void DiagnosePage::refreshHistoryButton()
{
    const auto count = static_cast<int>(m_session.reports(m_target).size());
    m_history->setText(tr("History (%1)").arg(count));
    m_history->setEnabled(count > 0);
}

void DiagnosePage::copyReport()
{
    if (m_shown)
        QGuiApplication::clipboard()->setText(m_shown->toMarkdown());
}

void DiagnosePage::saveReport()
{
    if (!m_shown)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the report"), u"vigie-report.json"_s,
                                   tr("Vigie reports (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, report = *m_shown](const QString &path) {
                QSaveFile file(path);
                const bool opened = file.open(QIODevice::WriteOnly);
                if (opened)
                    file.write(QJsonDocument(report.toJson()).toJson());
                if (!opened || !file.commit())
                    QMessageBox::warning(this, tr("Save the report"), file.errorString());
            });
    dialog->open();
}

void DiagnosePage::chooseReport()
{
    auto *dialog = new QFileDialog(this, tr("Open a report"), {}, tr("Vigie reports (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosePage::openReport);
    dialog->open();
}

void DiagnosePage::openReport(const QString &path)
{
    QFile file(path);
    QJsonParseError error;
    QJsonDocument document;
    if (file.open(QIODevice::ReadOnly) && file.size() <= maxReportBytes)
        document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject() || !document.object().contains(u"verdict"_s)) {
        auto *box =
            new QMessageBox(QMessageBox::Warning, tr("Open a report"),
                            tr("%1 is not a report of Vigie.").arg(path), QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        return;
    }
    showReport(Report::fromJson(document.object()));
}

void DiagnosePage::copyEvidence()
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid())
        return;
    const QModelIndex check = index.parent().isValid() ? index.parent() : index;
    QString text = check.data(CheckListModel::TitleRole).toString() + u": "_s +
                   check.data(CheckListModel::SummaryRole).toString() + u'\n';
    if (m_checks->hasChildren(check))
        text += m_checks->index(0, 0, check).data().toString() + u'\n';
    QGuiApplication::clipboard()->setText(text);
}

void DiagnosePage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyEvidence();
        return;
    }
    const QModelIndex index = m_tree->currentIndex();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_tree->hasFocus() &&
        index.isValid() && !index.parent().isValid()) {
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace vigie
