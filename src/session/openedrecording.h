// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outage.h"
#include "pageview.h"
#include "seriesstore.h"
#include "target.h"

#include <QFuture>
#include <QList>
#include <QMetaType>
#include <QString>

#include <memory>

namespace vigie {

// A recording with a store of its own: nothing in it is mixed with what is scraped now.
struct OpenedRecording
{
    struct Part // one of the targets in it
    {
        Target target;    // paused
        PageViewPtr page; // its families; it has no body
        QList<Outage> outages;
    };

    QString name; // the file's
    std::shared_ptr<SeriesStore> store;
    std::int64_t firstMs = 0;
    std::int64_t lastMs = 0;
    QList<Part> parts;
    QString problem; // why it could not be opened, in words; else empty
    QString remark;  // what is missing, in words; else empty
};

// In a thread of the pool.
[[nodiscard]] QFuture<OpenedRecording> openRecording(const QString &file);
// Gives the problem in words; empty: saved.
[[nodiscard]] QFuture<QString> saveRecording(std::shared_ptr<const SeriesStore> store,
                                             const QString &file);

} // namespace vigie

Q_DECLARE_METATYPE(vigie::OpenedRecording)
