// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "familydrag.h"

#include "curatedcharts.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QStringList expressionsOf(const ChartSpec &spec)
{
    QStringList expressions;
    for (const ChartQuery &query : spec.queries)
        expressions.append(query.expression);
    return expressions;
}

} // namespace

QStringList lineExpressions(const FamilyInfo &info, const ChartTiming &timing)
{
    const MetricFamily family = metricFamily(info);
    for (const ChartType *type : chartTypesFor(family)) {
        const ChartSpec spec = type->build(family, {}, timing);
        if (spec.kind == ChartKind::Lines)
            return expressionsOf(spec);
    }
    return expressionsOf(automaticChart(family, timing));
}

QString familyMimeType()
{
    return u"application/x-vigie-family"_s;
}

QMimeData *mimeDataOf(const QString &family, const QStringList &expressions)
{
    auto *data = new QMimeData;
    data->setData(familyMimeType(), family.toUtf8());
    data->setText(expressions.join(u"\n\n"_s));
    return data;
}

FamilyDrop::FamilyDrop(QWidget *place)
    : QObject(place)
    , m_place(place)
    , m_frame(new QLabel(place))
{
    m_frame->setProperty("role", u"drop"_s);
    m_frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_frame->hide();
    place->setAcceptDrops(true);
    place->installEventFilter(this);
}

bool FamilyDrop::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::DragLeave)
        m_frame->hide();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drag = static_cast<QDropEvent *>(event);
    if (!drag->mimeData()->hasFormat(familyMimeType())) {
        drag->ignore();
        return true;
    }
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    m_frame->setGeometry(m_place->rect());
    m_frame->setVisible(type != QEvent::Drop);
    m_frame->raise();
    if (type == QEvent::Drop)
        Q_EMIT dropped(QString::fromUtf8(drag->mimeData()->data(familyMimeType())));
    return true;
}

} // namespace vigie
