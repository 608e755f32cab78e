// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutcheck.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QSplitterHandle>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounding = 1; // of fractional sizes at scales like 1.5

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text().isEmpty() ? button->accessibleName() : button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return group->title();
    return widget.accessibleName();
}

QString wanted(const QSize &want, const QSize &has)
{
    return u" wants %1×%2, has %3×%4"_s.arg(want.width())
        .arg(want.height())
        .arg(has.width())
        .arg(has.height());
}

// Empty: the text fits.
QString cutLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (label.wordWrap()) {
        const QSize want(label.minimumSizeHint().width(), label.heightForWidth(label.width()));
        const bool fits = want.height() <= label.height() + rounding;
        return fits ? QString() : wanted(want, label.size());
    }
    const QSize want = label.sizeHint();
    const bool fits =
        want.width() <= label.width() + rounding && want.height() <= label.height() + rounding;
    return fits ? QString() : wanted(want, label.size());
}

QString cutButton(const QAbstractButton &button)
{
    // What is cut with three dots on purpose says itself whole elsewhere.
    const bool elides = button.inherits("vigie::ElidedButton") && !button.toolTip().isEmpty();
    const QSize want = elides ? button.minimumSizeHint() : button.sizeHint();
    const bool fits =
        want.width() <= button.width() + rounding && want.height() <= button.height() + rounding;
    return button.text().isEmpty() || fits ? QString() : wanted(want, button.size());
}

QString cutCombo(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const int room =
        combo.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo)
            .width();
    QStringList cut;
    for (int i = 0; i < combo.count(); ++i) {
        if (combo.fontMetrics().horizontalAdvance(combo.itemText(i)) > room + rounding)
            cut.append(combo.itemText(i));
    }
    return cut.isEmpty() ? QString() : u" has no room for "_s + cut.join(u", "_s);
}

QString cutField(const QLineEdit &field)
{
    if (!field.text().isEmpty() || field.placeholderText().isEmpty())
        return {};
    constexpr int margins = 2 * 2; // that QLineEdit keeps for itself
    const int want = field.fontMetrics().horizontalAdvance(field.placeholderText());
    const int room = field.contentsRect().width() - margins;
    return want <= room + rounding
               ? QString()
               : u" shows “%1” in %2 of %3 px"_s.arg(field.placeholderText()).arg(room).arg(want);
}

QString cutTabs(const QTabBar &tabs)
{
    for (int i = 0; i < tabs.count(); ++i) {
        if (!tabs.isTabVisible(i))
            continue;
        const bool inside = tabs.rect().adjusted(-1, 0, 1, 0).contains(tabs.tabRect(i));
        const int want = tabs.fontMetrics().horizontalAdvance(tabs.tabText(i));
        if (!inside || tabs.tabRect(i).width() < want)
            return u" cuts the tab "_s + tabs.tabText(i);
    }
    return {};
}

QString cutHeader(const QHeaderView &header)
{
    if (header.orientation() == Qt::Vertical || header.model() == nullptr)
        return {};
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        const int want = header.fontMetrics().horizontalAdvance(text);
        if (!header.isSectionHidden(i) && header.sectionSize(i) < want)
            return u" cuts the heading "_s + text;
    }
    return {};
}

QString cutText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return cutLabel(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return cutButton(*button);
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return cutCombo(*combo);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return cutTabs(*tabs);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return cutHeader(*header);
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return cutField(*field);
    if (qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr &&
        widget.sizeHint().width() > widget.width() + rounding)
        return wanted(widget.sizeHint(), widget.size());
    return {};
}

QString outsideItsParent(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (widget.isWindow() || parent->layout() == nullptr || parent->layout()->indexOf(&widget) < 0)
        return {};
    const QRect room = parent->rect().adjusted(-rounding, -rounding, rounding, rounding);
    return room.contains(widget.geometry()) ? QString() : u" reaches out of "_s + placeOf(*parent);
}

// Only what layouts placed: a palette or a pop-up lies over others on purpose.
QStringList overlaps(const QWidget &parent)
{
    QStringList problems;
    if (parent.layout() == nullptr)
        return problems;
    QList<const QWidget *> placed;
    const QList<QWidget *> children =
        parent.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *child : children) {
        const bool floats = child->isWindow() || child->property("floating").toBool();
        if (child->isVisible() && !floats && !child->size().isEmpty())
            placed.append(child);
    }
    for (qsizetype i = 0; i < placed.size(); ++i) {
        for (qsizetype j = i + 1; j < placed.size(); ++j) {
            const QRect both = placed[i]->geometry().intersected(placed[j]->geometry());
            if (both.width() > rounding && both.height() > rounding)
                problems.append(placeOf(*placed[i]) + u" lies over "_s + placeOf(*placed[j]));
        }
    }
    return problems;
}

} // namespace

QString placeOf(const QWidget &widget)
{
    QStringList place;
    for (const QWidget *at = &widget; at != nullptr;
         at = at->isWindow() ? nullptr : at->parentWidget()) {
        const QString name = at->objectName();
        place.prepend(QString::fromLatin1(at->metaObject()->className()).remove(u"vigie::"_s) +
                      (name.isEmpty() || name.startsWith("qt_"_L1) ? QString() : u'#' + name));
    }
    const QString text = textOf(widget);
    return place.join(u'/') + (text.isEmpty() ? QString() : u" “%1”"_s.arg(text.left(60)));
}

QStringList layoutProblems(const QWidget &window)
{
    QStringList problems;
    QList<const QWidget *> all{&window};
    for (const QWidget *widget : window.findChildren<QWidget *>())
        all.append(widget);
    for (const QWidget *widget : std::as_const(all)) {
        // Of a widget that is scrolled out of sight, too.
        if (!widget->isVisibleTo(&window) && widget != &window)
            continue;
        if (widget->window() != &window)
            continue;
        for (const QString &problem :
             {cutText(*widget), widget == &window ? QString() : outsideItsParent(*widget)}) {
            if (!problem.isEmpty())
                problems.append(placeOf(*widget) + problem);
        }
        problems += overlaps(*widget);
    }
    return problems;
}

} // namespace vigie
