// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcontrols.h"

#include "flowlayout.h"
#include "icons.h"
#include "languagechange.h"
#include "theme.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

using Aggregation = ChartOptions::Aggregation;

constexpr int maxValuesInMenu = 200;

// A label's value as PromQL writes it.
QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + value + u'"';
}

QString aggregationText(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::Automatic:
        return ChartControls::tr("Automatic");
    case Aggregation::None:
        return ChartControls::tr("None");
    case Aggregation::Sum:
        return ChartControls::tr("Sum");
    case Aggregation::Average:
        return ChartControls::tr("Average");
    case Aggregation::Minimum:
        return ChartControls::tr("Minimum");
    case Aggregation::Maximum:
        return ChartControls::tr("Maximum");
    }
    return {};
}

} // namespace

ChartControls::ChartControls(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_segments(new QFrame(this))
    , m_folded(new QPushButton(this))
    , m_split(new QPushButton(this))
    , m_filter(new QPushButton(this))
    , m_aggregate(new QPushButton(this))
    , m_log(new QPushButton(this))
{
    m_segments->setProperty("role", u"segments"_s);
    auto *segments = new QHBoxLayout(m_segments);
    segments->setContentsMargins(1, 1, 1, 1);
    segments->setSpacing(0);
    m_log->setCheckable(true);
    inEveryLanguage(this, [this] { say(); });
    auto *layout = new FlowLayout(this);
    layout->addWidget(m_segments);
    for (QPushButton *button : {m_folded, m_split, m_filter, m_aggregate, m_log})
        layout->addWidget(button);
    for (QPushButton *button : {m_folded, m_split, m_filter, m_aggregate})
        button->setMenu(new QMenu(button));
    connect(m_folded->menu(), &QMenu::aboutToShow, this, &ChartControls::fillTypeMenu);
    connect(m_split->menu(), &QMenu::aboutToShow, this, &ChartControls::fillSplitMenu);
    connect(m_filter->menu(), &QMenu::aboutToShow, this, &ChartControls::fillFilterMenu);
    connect(m_aggregate->menu(), &QMenu::aboutToShow, this, &ChartControls::fillAggregateMenu);
    connect(m_log, &QPushButton::toggled, this, &ChartControls::logScaleToggled);
}

void ChartControls::say()
{
    m_segments->setAccessibleName(tr("Kind of chart"));
    m_folded->setToolTip(m_segments->accessibleName());
    m_filter->setText(tr("Filter"));
    m_log->setText(tr("Log axis"));
    m_log->setToolTip(tr("Logarithmic value axis"));
    m_split->setToolTip(tr("One line for each value of these labels"));
    m_filter->setToolTip(tr("Only series with this label value"));
    m_aggregate->setToolTip(tr("How the series of one line are put together"));
    if (m_type == nullptr)
        return;
    const ChartType *type = m_type;
    rebuildTypes();
    const auto at = std::find(m_types.begin(), m_types.end(), type);
    m_group->button(static_cast<int>(at - m_types.begin()))->setChecked(true);
    rebuildChips();
    refreshTexts();
}

void ChartControls::setFamily(const MetricFamily &family, ValueSource values)
{
    m_family = family;
    m_values = std::move(values);
    m_types = chartTypesFor(family);
    m_type = m_types.front();
    m_options = {};
    rebuildTypes();
    rebuildChips();
    setLogScale(false);
    m_split->setVisible(!family.labelNames.empty());
    m_filter->setVisible(!family.labelNames.empty());
    m_aggregate->setVisible(!family.labelNames.empty());
    refreshTexts();
}

void ChartControls::setType(const QString &id)
{
    const auto at = std::find_if(m_types.begin(), m_types.end(), [&id](const ChartType *type) {
        return QLatin1StringView(type->id) == id;
    });
    if (at == m_types.end())
        return;
    m_group->button(static_cast<int>(at - m_types.begin()))->setChecked(true);
    choose(*at);
}

void ChartControls::choose(const ChartType *type)
{
    m_type = type;
    refreshTexts();
    Q_EMIT changed();
}

void ChartControls::setLogScale(bool on)
{
    const QSignalBlocker blocker(m_log);
    m_log->setChecked(on);
}

void ChartControls::rebuildTypes()
{
    delete m_group;
    qDeleteAll(m_segments->findChildren<QToolButton *>());
    m_group = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_types.size(); ++i) {
        auto *button = new QToolButton(m_segments);
        button->setText(m_types[i]->title());
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setProperty("first", i == 0);
        button->setProperty("last", i + 1 == m_types.size());
        m_group->addButton(button, static_cast<int>(i));
        m_segments->layout()->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, type = m_types[i]] { choose(type); });
    }
    foldTypes();
}

void ChartControls::foldTypes()
{
    if (m_group == nullptr)
        return;
    int needed = 2; // the frame
    for (const QAbstractButton *button : m_group->buttons())
        needed += button->sizeHint().width();
    const bool isFolded = needed > width();
    m_segments->setVisible(m_types.size() > 1 && !isFolded);
    m_folded->setVisible(m_types.size() > 1 && isFolded);
}

// Not that of the kinds side by side: they are folded before.
QSize ChartControls::minimumSizeHint() const
{
    return {m_folded->sizeHint().width(), layout()->minimumSize().height()};
}

void ChartControls::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldTypes();
}

void ChartControls::rebuildChips()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const std::string &matcher : m_options.matchers) {
        auto *chip = new QPushButton(themedIcon(m_theme, u"close"_s, &Tokens::muted),
                                     QString::fromStdString(matcher), this);
        chip->setLayoutDirection(Qt::RightToLeft); // the cross at the end
        chip->setChecked(true);
        chip->setToolTip(tr("Remove this filter"));
        chip->setAccessibleName(tr("Remove the filter %1").arg(chip->text()));
        layout()->addWidget(chip);
        m_chips.append(chip);
        connect(chip, &QPushButton::clicked, this, [this, matcher] {
            std::erase(m_options.matchers, matcher);
            QMetaObject::invokeMethod(this, &ChartControls::rebuildChips, Qt::QueuedConnection);
            Q_EMIT changed();
        });
    }
    refreshTexts();
}

void ChartControls::refreshTexts()
{
    QStringList split;
    for (const std::string &label : m_options.splitBy) {
        split.append(QString::fromStdString(label));
    }
    m_split->setText(split.isEmpty() ? tr("Split by")
                                     : tr("Split by: %1").arg(split.join(u", "_s)));
    m_folded->setText(m_type->title());
    m_aggregate->setText(m_options.aggregation == Aggregation::Automatic
                             ? tr("Aggregate")
                             : aggregationText(m_options.aggregation));
    updateGeometry();
}

void ChartControls::fillTypeMenu()
{
    QMenu *menu = m_folded->menu();
    menu->clear();
    for (const ChartType *type : m_types) {
        QAction *action = menu->addAction(type->title());
        action->setCheckable(true);
        action->setChecked(type == m_type);
        connect(action, &QAction::triggered, this,
                [this, id = QString::fromLatin1(type->id)] { setType(id); });
    }
}

void ChartControls::fillSplitMenu()
{
    QMenu *menu = m_split->menu();
    menu->clear();
    for (const std::string &label : m_family.labelNames) {
        QAction *action = menu->addAction(QString::fromStdString(label));
        action->setCheckable(true);
        action->setChecked(std::find(m_options.splitBy.begin(), m_options.splitBy.end(), label) !=
                           m_options.splitBy.end());
        connect(action, &QAction::triggered, this, [this, label] { toggleSplit(label); });
    }
}

void ChartControls::toggleSplit(const std::string &label)
{
    if (std::erase(m_options.splitBy, label) == 0)
        m_options.splitBy.push_back(label);
    refreshTexts();
    Q_EMIT changed();
}

void ChartControls::fillFilterMenu()
{
    QMenu *menu = m_filter->menu();
    menu->clear();
    for (const std::string &name : m_family.labelNames) {
        const QString label = QString::fromStdString(name);
        QMenu *values = menu->addMenu(label);
        connect(values, &QMenu::aboutToShow, this, [this, values, label] {
            values->clear();
            const QStringList all = m_values ? m_values(label) : QStringList();
            for (const QString &value : all.mid(0, maxValuesInMenu)) {
                QAction *action = values->addAction(QString(value).replace(u'&', u"&&"_s));
                connect(action, &QAction::triggered, this,
                        [this, label, value] { addFilter(label, value); });
            }
        });
    }
}

void ChartControls::addFilter(const QString &label, const QString &value)
{
    const std::string matcher = QString(label + u'=' + quoted(value)).toStdString();
    const auto has = std::find(m_options.matchers.begin(), m_options.matchers.end(), matcher);
    if (has != m_options.matchers.end())
        return;
    m_options.matchers.push_back(matcher);
    rebuildChips();
    Q_EMIT changed();
}

void ChartControls::fillAggregateMenu()
{
    QMenu *menu = m_aggregate->menu();
    menu->clear();
    for (const auto aggregation :
         {Aggregation::Automatic, Aggregation::None, Aggregation::Sum, Aggregation::Average,
          Aggregation::Minimum, Aggregation::Maximum}) {
        QAction *action = menu->addAction(aggregationText(aggregation));
        action->setCheckable(true);
        action->setChecked(m_options.aggregation == aggregation);
        connect(action, &QAction::triggered, this, [this, aggregation] {
            m_options.aggregation = aggregation;
            refreshTexts();
            Q_EMIT changed();
        });
    }
}

} // namespace vigie
