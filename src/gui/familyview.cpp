// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "familyview.h"

#include "chartcontrols.h"
#include "chartview.h"
#include "curatedcharts.h"
#include "elidedlabel.h"
#include "expressioneditor.h"
#include "familydrag.h"
#include "icons.h"
#include "issuetexts.h"
#include "languagechange.h"
#include "seriestablemodel.h"
#include "session.h"
#include "theme.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastChart = 220; // px high
constexpr int leastTable = 96;

} // namespace

FamilyView::FamilyView(Session &session, ViewRange &range, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_hub(new ChartHub(session, range, theme, this))
    , m_chart(new ChartView(this))
    , m_controls(new ChartControls(theme, this))
    , m_editor(new ExpressionEditor(theme, this))
    , m_model(new SeriesTableModel(this))
    , m_table(new QTableView(this))
    , m_title(new ElidedLabel(this))
    , m_facts(new QLabel(this))
    , m_hintRow(new QWidget(this))
    , m_hint(new QLabel(this))
    , m_copyName(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_pin(new QPushButton(this))
    , m_problem(new QLabel(this))
    , m_parts(new QVBoxLayout(this))
{
    buildLayout();
    m_chart->setMinimumHeight(leastChart);
    m_hub->add(m_chart, [](const ChartTiming &) { return ChartSpec(); });
    connect(m_controls, &ChartControls::changed, this, &FamilyView::applyControls);
    connect(m_controls, &ChartControls::logScaleToggled, m_chart, &ChartView::setLogScale);
    connect(m_chart, &ChartView::specChanged, this,
            [this] { m_controls->setLogScale(m_chart->spec().logScale); });
    connect(m_chart, &ChartView::menuAboutToShow, this,
            [this](QMenu *menu) { Q_EMIT chartMenuRequested(m_chart, menu); });
    connectExpressions();
    connect(m_copyName, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_fixedName); });
    connect(m_add, &QPushButton::clicked, this, &FamilyView::addRequested);
    connect(m_pin, &QPushButton::clicked, this, [this] {
        const ChartType *type = m_controls->type();
        Q_EMIT pinRequested(m_name, type != nullptr ? QString::fromLatin1(type->id) : QString());
    });
}

void FamilyView::connectExpressions()
{
    connect(m_editor, &ExpressionEditor::edited, this, &FamilyView::applyExpressions);
    connect(m_editor, &ExpressionEditor::problemChanged, this, [this](const QString &problem) {
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
    });
    m_editor->setValueSource([this](const QString &label) { return labelValues(label); });
    connect(m_hub, &ChartHub::evaluated, this, [this] {
        if (!m_custom)
            showExpressionsOf(m_chart->spec());
        showEvaluationProblem();
        refreshTable();
    });
}

void FamilyView::buildLayout()
{
    m_facts->setProperty("role", u"muted"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_problem->setProperty("role", u"failure"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    QLayout *head = buildHead();
    fillHintRow();
    QWidget *table = buildTable();
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(8);
    m_parts->addLayout(head);
    m_parts->addWidget(m_facts);
    m_parts->addWidget(m_hintRow);
    m_parts->addWidget(m_controls);
    m_parts->addWidget(m_chart, 3);
    m_parts->addWidget(m_editor);
    m_parts->addWidget(m_problem);
    m_parts->addWidget(table, 1);
}

QLayout *FamilyView::buildHead()
{
    auto *back = new QToolButton(this);
    back->setIcon(themedIcon(m_theme, u"back"_s));
    connect(back, &QToolButton::clicked, this, &FamilyView::backRequested);
    m_title->setFont(m_theme.font(Theme::Font::Heading));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_add->setIcon(themedIcon(m_theme, u"add"_s));
    m_pin->setIcon(themedIcon(m_theme, u"pin"_s));
    inEveryLanguage(this, [this, back] {
        back->setToolTip(tr("Back (Esc)"));
        back->setAccessibleName(tr("Back"));
        sayTexts();
    });
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(back);
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    head->addWidget(m_pin);
    return head;
}

void FamilyView::fillHintRow()
{
    m_hint->setProperty("role", u"warning"_s);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    auto *hints = new QHBoxLayout(m_hintRow);
    hints->setContentsMargins(0, 0, 0, 0);
    auto *sign = new QLabel(m_hintRow);
    sign->setPixmap(themedIcon(m_theme, u"warning"_s, &Tokens::warning)
                        .pixmap(QSize(16, 16), devicePixelRatioF()));
    hints->addWidget(sign);
    hints->addWidget(m_hint, 1);
    hints->addWidget(m_copyName);
}

QWidget *FamilyView::buildTable()
{
    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(6, 2, 6, 6);
    layout->addWidget(m_table);
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(SeriesTableModel::ValueRole);
    m_table->setModel(sorted);
    m_table->setProperty("role", u"plain"_s);
    m_table->setSortingEnabled(true);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(leastTable);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // the chart comes first
    return card;
}

void FamilyView::sayTexts()
{
    m_chart->setTextLocale(QLocale());
    m_copyName->setText(tr("Copy fixed name"));
    m_copyName->setToolTip(tr("Copy the name that the naming rules ask for"));
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Add another family to this chart, which can also be dragged onto it"));
    m_pin->setText(tr("Pin"));
    m_pin->setToolTip(tr("Keep this chart on the overview"));
    m_table->setAccessibleName(tr("Series of the chart"));
    if (m_controls->isHidden() && m_name.isEmpty()) {
        m_title->setText(tr("Any expression"));
        m_facts->setText(
            tr("Write PromQL over everything this target has told. Ctrl+Space completes."));
    }
    refreshFacts();
}

void FamilyView::setChartFirst(bool first)
{
    const int place = m_parts->indexOf(first ? m_hintRow : m_controls);
    if (first == (m_parts->indexOf(m_chart) < m_parts->indexOf(m_controls)))
        return;
    m_parts->removeWidget(m_chart);
    m_parts->insertWidget(place, m_chart, 3);
    m_chart->setMaximumHeight(first ? leastChart : QWIDGETSIZE_MAX);
}

void FamilyView::refreshFacts()
{
    if (m_name.isEmpty())
        return;
    const std::string_view type = toString(effectiveType(m_family));
    QStringList facts = {tr("%1 · %n series", nullptr, m_seriesCount)
                             .arg(QString::fromUtf8(type.data(), qsizetype(type.size())))};
    if (m_info && !m_info->family.help.empty())
        facts.append(QString::fromStdString(m_info->family.help));
    m_facts->setText(facts.join(u" · "_s));
}

void FamilyView::setTarget(const TargetId &id)
{
    m_target = id;
    m_hub->setTarget(id);
}

void FamilyView::show(const FamilyInfo &info)
{
    m_name = QString::fromStdString(info.family.name);
    m_info = info;
    m_family = metricFamily(info);
    m_custom = false;
    m_title->setWords(QString::fromStdString(m_family.name));
    m_title->setToolTip(m_title->text());
    m_seriesCount = static_cast<int>(info.seriesCount);
    refreshFacts();
    refreshHints(info);
    QStringList labels;
    for (const std::string &label : info.labelNames) {
        labels.append(QString::fromStdString(label));
    }
    m_editor->setLabels(labels);
    m_controls->show();
    m_pin->show();
    m_controls->setFamily(m_family, [this](const QString &label) { return labelValues(label); });
    applyControls();
}

void FamilyView::showExpression(const QString &expression)
{
    m_name.clear();
    m_info.reset();
    m_title->setWords(tr("Any expression"));
    m_facts->setText(
        tr("Write PromQL over everything this target has told. Ctrl+Space completes."));
    m_hintRow->hide();
    m_controls->hide();
    m_pin->hide();
    m_editor->setExpressions({expression});
    applyExpressions(m_editor->expressions());
    m_editor->setFocus();
}

void FamilyView::refreshHints(const FamilyInfo &info)
{
    QStringList hints;
    for (const std::string &hint : info.hints) {
        hints.append(issueText(hint));
    }
    m_hint->setText(hints.join(u" · "_s));
    m_fixedName = QString::fromStdString(info.fixedName);
    m_hintRow->setVisible(!hints.isEmpty());
    m_copyName->setVisible(!m_fixedName.isEmpty());
    m_copyName->setToolTip(m_fixedName);
}

void FamilyView::setPageFamilies(const PageView &page)
{
    QList<ExpressionWord> words;
    for (const FamilyInfo &info : *page.families) {
        const std::string_view type = toString(info.family.type);
        const QString detail = QString::fromUtf8(type.data(), qsizetype(type.size()));
        for (const std::string &name : info.sampleNames) {
            words.append({QString::fromStdString(name), detail,
                          QString::fromStdString(info.family.help), ExpressionWord::Kind::Metric});
        }
    }
    m_editor->setMetrics(words);
}

void FamilyView::applyControls()
{
    m_custom = false;
    const ChartType *type = m_controls->type();
    if (type == nullptr)
        return;
    m_hub->setSource(m_chart, [family = m_family, options = m_controls->options(),
                               type](const ChartTiming &timing) {
        return type->build(family, options, timing);
    });
    showExpressionsOf(m_chart->spec());
}

void FamilyView::applyExpressions(const QStringList &expressions)
{
    ChartSpec spec = m_name.isEmpty() ? ChartSpec() : m_chart->spec();
    QStringList shown;
    for (const ChartQuery &query : std::as_const(spec.queries)) {
        shown.append(query.expression);
    }
    if (shown == expressions)
        return;
    m_custom = true;
    const QList<ChartQuery> before = spec.queries;
    spec.queries.clear();
    for (qsizetype i = 0; i < expressions.size(); ++i) {
        spec.queries.append(
            {expressions[i], before.size() == expressions.size() ? before[i].legend : QString()});
    }
    if (m_name.isEmpty())
        spec.title = tr("Expression");
    else if (before.size() != expressions.size())
        spec.explanation = tr("edited");
    m_hub->setSource(m_chart, [spec](const ChartTiming &) { return spec; });
}

// What is no lines, as a heatmap, becomes those of its family.
void FamilyView::add(const QStringList &expressions)
{
    ChartSpec spec = m_chart->spec();
    const bool hasLines = spec.kind == ChartKind::Lines || spec.kind == ChartKind::StackedArea;
    if (!hasLines && m_info) {
        spec.queries.clear();
        for (const QString &expression : lineExpressions(*m_info, {}))
            spec.queries.append({expression, {}});
        spec.kind = ChartKind::Lines;
    }
    for (const QString &expression : expressions) {
        const bool has = std::any_of(
            spec.queries.cbegin(), spec.queries.cend(),
            [&expression](const ChartQuery &query) { return query.expression == expression; });
        if (!has)
            spec.queries.append({expression, {}});
    }
    spec.explanation = tr("edited");
    m_custom = true;
    m_hub->setSource(m_chart, [spec](const ChartTiming &) { return spec; });
    QStringList all;
    for (const ChartQuery &query : std::as_const(spec.queries))
        all.append(query.expression);
    m_editor->setExpressions(all);
}

void FamilyView::showExpressionsOf(const ChartSpec &spec)
{
    if (m_editor->hasFocus())
        return;
    QStringList expressions;
    for (const ChartQuery &query : spec.queries) {
        expressions.append(query.expression);
    }
    m_editor->setExpressions(expressions);
}

void FamilyView::showEvaluationProblem()
{
    const auto shown = m_chart->chartData();
    if (!m_editor->problem().isEmpty())
        return; // the parser's message comes first
    m_problem->setText(shown ? shown->error : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
}

void FamilyView::refreshTable()
{
    if (const auto shown = m_chart->chartData())
        m_model->show(*shown, m_chart->spec());
}

QStringList FamilyView::labelValues(const QString &label) const
{
    QStringList values;
    const auto scope = m_session.scope(m_target);
    for (const std::string &value : m_session.snapshot().labelValues(label.toStdString(), scope)) {
        values.append(QString::fromStdString(value));
    }
    return values;
}

} // namespace vigie
