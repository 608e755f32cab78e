// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedrecording.h"

#include "recordedfamilies.h"
#include "recordingreader.h"
#include "rememberedoutages.h"
#include "saverecording.h"
#include "storeimporter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <array>

namespace vigie {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Recording)
};

// The user asked for all of it.
StoreLimits noLimits()
{
    StoreLimits limits;
    limits.maxAge = std::chrono::hours(24 * 365 * 1000);
    limits.maxBytes = std::numeric_limits<std::size_t>::max();
    return limits;
}

QString problemOf(const RecordingReport &report, const QString &name)
{
    switch (report.outcome) {
    case RecordingReport::Outcome::Read:
        return {};
    case RecordingReport::Outcome::NotARecording:
        return Text::tr("%1 is no recording of Vigie.").arg(name);
    case RecordingReport::Outcome::Newer:
        return Text::tr("%1 was written by a newer Vigie: this one cannot read it.").arg(name);
    case RecordingReport::Outcome::Unreadable:
        return Text::tr("%1 cannot be read: %2")
            .arg(name, QString::fromLocal8Bit(report.error.message().c_str()));
    }
    return {};
}

QString textOf(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

OpenedRecording::Part partFor(const StoreSnapshot &snapshot, const std::string &job,
                              const std::string &instance,
                              const QHash<QString, QList<Outage>> &outages)
{
    OpenedRecording::Part part;
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setAuthority(textOf(instance));
    url.setPath(QStringLiteral("/metrics"));
    part.target = Target::create(textOf(job), url);
    part.target.paused = true;
    part.target.temporary = true;
    const std::array target{Matcher::equal("job", job), Matcher::equal("instance", instance)};
    part.page = recordedPage(snapshot, target);
    part.outages = outages.value(RememberedHistory::outageKey(textOf(job), textOf(instance)));
    return part;
}

OpenedRecording open(const QString &file)
{
    OpenedRecording opened;
    opened.name = QFileInfo(file).fileName();
    opened.store = std::make_shared<SeriesStore>(noLimits());
    StoreImporter importer(*opened.store);
    const RecordingReport report =
        readRecording(std::filesystem::path(file.toStdU16String()), importer);
    opened.problem = problemOf(report, opened.name);
    const StoreImporter::Counts counts = importer.finish();
    if (opened.problem.isEmpty() && counts.samples == 0)
        opened.problem = Text::tr("There is nothing in %1.").arg(opened.name);
    if (!opened.problem.isEmpty())
        return opened;
    opened.firstMs = counts.firstMs;
    opened.lastMs = counts.lastMs;
    if (report.damagedBytes + report.tornBytes > 0)
        opened.remark = Text::tr("A part of %1 is damaged and left out.").arg(opened.name);
    const StoreSnapshot snapshot = opened.store->snapshot();
    const auto outages = rememberedOutages(snapshot, opened.lastMs);
    for (const std::string &job : snapshot.labelValues("job", {})) {
        const std::array ofJob{Matcher::equal("job", job)};
        for (const std::string &instance : snapshot.labelValues("instance", ofJob))
            opened.parts.append(partFor(snapshot, job, instance, outages));
    }
    return opened;
}

template <typename T, typename Run>
QFuture<T> inPool(Run run)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, run = std::move(run)] {
        promise->addResult(run());
        promise->finish();
    });
    return promise->future();
}

} // namespace

QFuture<OpenedRecording> openRecording(const QString &file)
{
    return inPool<OpenedRecording>([file] { return open(file); });
}

QFuture<QString> saveRecording(std::shared_ptr<const SeriesStore> store, const QString &file)
{
    return inPool<QString>([store = std::move(store), file]() -> QString {
        const std::error_code error =
            saveRecording(*store, std::filesystem::path(file.toStdU16String()));
        if (!error)
            return {};
        return Text::tr("%1 cannot be written: %2")
            .arg(file, QString::fromLocal8Bit(error.message().c_str()));
    });
}

} // namespace vigie
