// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thresholddialog.h"

#include "alerting.h"
#include "chartview.h"
#include "firings.h"
#include "languagechange.h"
#include "parser.h"
#include "session.h"
#include "theme.h"
#include "thresholdchart.h"
#include "valueinput.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t hourMs = 3'600'000;
constexpr std::int64_t stepMs = 5000;
constexpr int settleMs = 250;
constexpr std::size_t mostLines = 20;

} // namespace

ThresholdDialog::ThresholdDialog(const Threshold &threshold, const QStringList &expressions,
                                 const Unit &unit, Session &session, const Theme &theme,
                                 QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_alerting(session.alerting())
    , m_theme(theme)
    , m_threshold(threshold)
    , m_unit(unit)
    , m_name(new QLineEdit(this))
    , m_expression(new QComboBox(this))
    , m_comparison(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_for(new QComboBox(this))
    , m_severity(new QComboBox(this))
    , m_forLabel(new QLabel(this))
    , m_chart(new ThresholdChart(unit, theme, this))
    , m_preview(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_accept(nullptr)
{
    for (QLabel *&label : m_labels)
        label = new QLabel(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_isNew = !m_alerting.threshold(threshold.id);
    m_valueWasSet = !m_isNew;
    setUpFields();
    buildLayout();
    fill(expressions);
    followLanguage();
    m_later.setSingleShot(true);
    m_later.setInterval(settleMs);
    connect(&m_later, &QTimer::timeout, this, &ThresholdDialog::evaluate);
    connectAnswers();
    connectChart();
    showLastHour();
    edited();
}

void ThresholdDialog::connectAnswers()
{
    connect(&m_series, &QFutureWatcherBase::finished, this, [this] {
        if (!m_series.isCanceled() && m_series.future().resultCount() > 0)
            takeSeries(m_series.future().result());
    });
    connect(&m_condition, &QFutureWatcherBase::finished, this, [this] {
        if (!m_condition.isCanceled() && m_condition.future().resultCount() > 0)
            takeCondition(m_condition.future().result());
    });
    connect(&m_alerting, &Alerting::explained, this,
            [this](const QString &expression, const QString &problem) {
                if (expression == m_expression->currentText() && !problem.isEmpty())
                    m_preview->setText(problem);
            });
}

void ThresholdDialog::connectChart()
{
    connect(m_chart, &ThresholdChart::dragged, this, [this](double value) {
        m_valueWasSet = true;
        m_value->setText(valueInputText(value, m_unit));
        edited();
    });
    connect(m_chart, &ThresholdChart::dragEnded, this, &ThresholdDialog::edited);
}

void ThresholdDialog::setUpFields()
{
    m_expression->setEditable(true);
    m_expression->setFont(m_theme.font(Theme::Font::Mono));
    m_expression->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_expression->setMinimumContentsLength(30);
    m_for->setEditable(true);
    m_value->setObjectName(u"value"_s);
    m_value->setMinimumWidth(120);
    m_value->setPlaceholderText(valueInputText(1, m_unit));
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_problem->setProperty("role", u"failure"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
}

void ThresholdDialog::buildLayout()
{
    resize(640, 600);
    auto *condition = new QHBoxLayout;
    condition->setSpacing(8);
    condition->addWidget(m_comparison);
    condition->addWidget(m_value, 1);
    condition->addWidget(m_forLabel);
    condition->addWidget(m_for);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(m_labels[0], m_name);
    form->addRow(m_labels[1], m_expression);
    form->addRow(m_labels[2], condition);
    form->addRow(m_labels[3], m_severity);
    m_labels[0]->setBuddy(m_name);
    m_labels[1]->setBuddy(m_expression);
    m_labels[2]->setBuddy(m_comparison);
    m_labels[3]->setBuddy(m_severity);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT thresholdAccepted(threshold());
        accept();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_preview);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

void ThresholdDialog::followLanguage()
{
    inEveryLanguage(this, [this] { setTexts(); });
    whenLanguageChanges(this, [this] {
        // The number stays, in the language's way of writing it.
        if (m_understood && parseValue(m_value->text(), m_unit) != m_understood)
            m_value->setText(valueInputText(*m_understood, m_unit));
        edited();
    });
}

// What was entered stays as it is.
void ThresholdDialog::setTexts()
{
    setWindowTitle(m_isNew ? tr("Add threshold") : tr("Edit threshold"));
    m_chart->setToolTip(tr("Drag the line to set the value"));
    m_forLabel->setText(tr("for"));
    m_labels[0]->setText(tr("&Name"));
    m_labels[1]->setText(tr("&Expression"));
    m_labels[2]->setText(tr("&Condition"));
    m_labels[3]->setText(tr("&Severity"));
    m_accept->setText(m_isNew ? tr("Add") : tr("Apply"));
    m_comparison->setAccessibleName(tr("Comparison"));
    m_value->setAccessibleName(tr("Value"));
    m_for->setAccessibleName(tr("How long it has to hold"));
    const auto say = [](QComboBox *box, const QStringList &texts) {
        for (int i = 0; i < texts.size(); ++i)
            box->setItemText(i, texts[i]);
    };
    say(m_comparison, {tr("is above"), tr("is at least"), tr("is below"), tr("is at most"),
                       tr("is exactly"), tr("is not")});
    say(m_severity, {tr("Information"), tr("Warning"), tr("Critical")});
}

void ThresholdDialog::fill(const QStringList &expressions)
{
    m_name->setText(m_threshold.name);
    m_expression->addItems(expressions);
    if (!m_threshold.expression.isEmpty())
        m_expression->setCurrentText(m_threshold.expression);
    constexpr int comparisons = 6;
    for (int i = 0; i < comparisons; ++i)
        m_comparison->addItem({});
    m_comparison->setCurrentIndex(static_cast<int>(m_threshold.comparison));
    if (m_valueWasSet)
        m_value->setText(valueInputText(m_threshold.value, m_unit));
    m_for->addItems({u"0s"_s, u"30s"_s, u"1m"_s, u"2m"_s, u"5m"_s, u"10m"_s, u"30m"_s, u"1h"_s});
    m_for->setCurrentText(QString::fromStdString(ruleDurationText(m_threshold.hold.count())));
    m_severity->addItems({{}, {}, {}});
    m_severity->setCurrentIndex(static_cast<int>(m_threshold.severity));
    connect(m_name, &QLineEdit::textChanged, this, &ThresholdDialog::edited);
    connect(m_value, &QLineEdit::textEdited, this, [this] {
        m_valueWasSet = true;
        edited();
    });
    for (QComboBox *box : {m_expression, m_for})
        connect(box, &QComboBox::currentTextChanged, this, &ThresholdDialog::edited);
    for (QComboBox *box : {m_comparison, m_severity})
        connect(box, &QComboBox::currentIndexChanged, this, &ThresholdDialog::edited);
}

Threshold ThresholdDialog::threshold() const
{
    Threshold threshold = m_threshold;
    threshold.name = m_name->text().trimmed();
    threshold.expression = m_expression->currentText().trimmed();
    threshold.comparison = Threshold::Comparison(m_comparison->currentIndex());
    threshold.value = parseValue(m_value->text(), m_unit).value_or(0);
    const auto hold = parseRuleDuration(m_for->currentText().trimmed().toStdString());
    threshold.hold = std::chrono::milliseconds(hold.value_or(0));
    threshold.severity = Threshold::Severity(m_severity->currentIndex());
    return threshold;
}

QString ThresholdDialog::findProblem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give it a name: it is what the notification says.");
    const std::string expression = m_expression->currentText().toStdString();
    const promql::ParseResult parsed = promql::parse(expression);
    if (parsed.error)
        return tr("The expression cannot be read: %1")
            .arg(QString::fromStdString(parsed.error->message));
    const promql::ValueType type = promql::typeOf(*parsed.expr);
    if (type != promql::ValueType::Vector && type != promql::ValueType::Scalar)
        return tr("The expression is a range of samples: put a function around it, as rate(…).");
    if (m_value->text().trimmed().isEmpty())
        return m_valueWasSet ? tr("The value is missing.") : QString();
    if (!parseValue(m_value->text(), m_unit))
        return tr("The value cannot be read: write it as %1.").arg(valueInputText(1.5, m_unit));
    if (!parseRuleDuration(m_for->currentText().trimmed().toStdString()))
        return tr("The duration cannot be read: write it as 30s, 5m or 1h30m.");
    return {};
}

QString ThresholdDialog::problem() const
{
    return m_problem->text();
}

QString ThresholdDialog::preview() const
{
    return m_preview->text();
}

void ThresholdDialog::edited()
{
    m_understood = parseValue(m_value->text(), m_unit);
    m_problem->setText(findProblem());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_accept->setEnabled(m_problem->text().isEmpty() && !m_value->text().isEmpty());
    drawLine();
    if (!m_chart->isDragging())
        m_later.start();
}

void ThresholdDialog::drawLine()
{
    m_chart->draw(threshold(), !m_value->text().isEmpty());
}

void ThresholdDialog::ask(Watcher &watcher, const QString &expression, std::size_t mostSeries)
{
    QueryOptions options;
    if (!m_threshold.target.isEmpty())
        options.scope = m_session.scope(m_threshold.target);
    watcher.setFuture(m_session.query(expression, {m_fromMs, m_toMs, stepMs}, options, mostSeries));
}

void ThresholdDialog::showLastHour()
{
    m_toMs = m_session.nowMs() / stepMs * stepMs;
    m_fromMs = m_toMs - hourMs;
    m_chart->view()->setTimeRange(m_fromMs, m_toMs);
}

void ThresholdDialog::evaluate()
{
    showLastHour();
    const Threshold now = threshold();
    if (promql::parse(now.expression.toStdString()).error)
        return;
    ask(m_series, now.expression, mostLines);
    if (!m_value->text().isEmpty() && m_problem->text().isEmpty())
        ask(m_condition, now.condition(), 0);
}

void ThresholdDialog::takeSeries(QueryResult result)
{
    const ThresholdChart::Range range = ThresholdChart::rangeOf(result);
    const bool isEmpty = result.series.empty();
    if (!m_valueWasSet && !isEmpty) {
        m_valueWasSet = true;
        m_value->setText(
            valueInputText(roundedWithin(range.high * 1.2, std::max(range.high, 1e-9)), m_unit));
    }
    m_chart->setRange(range, parseValue(m_value->text(), m_unit).value_or(0));
    drawLine();
    m_chart->view()->setResult(std::move(result), stepMs);
    if (isEmpty)
        m_alerting.explain(m_expression->currentText(), m_threshold.target);
    edited();
    m_later.stop();
    if (!m_value->text().isEmpty() && m_problem->text().isEmpty())
        ask(m_condition, threshold().condition(), 0);
}

void ThresholdDialog::takeCondition(const QueryResult &result)
{
    if (result.error) {
        m_preview->setText(QString::fromStdString(result.error->message));
        return;
    }
    const PastFirings past = pastFirings(result, stepMs, threshold().hold.count());
    QList<ChartGap> gaps;
    for (const FiringSpan &span : past.spans)
        gaps.append({span.fromMs, span.toMs + stepMs, tr("firing")});
    m_chart->view()->setGaps(gaps);
    if (past.times > 0)
        m_preview->setText(tr("It would have fired %n time(s) in the last hour.", nullptr,
                              static_cast<int>(past.times)));
    else if (past.series > 0)
        m_preview->setText(
            tr("In the last hour it was crossed, but never for so long: it would not have fired."));
    else if (const auto shown = m_chart->view()->chartData(); !shown || !shown->series.empty())
        m_preview->setText(tr("It would not have fired in the last hour."));
}

} // namespace vigie
