// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetpipeline.h"

#include "familyinfo.h"
#include "issuetexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vigie {

namespace {

constexpr std::string_view startTimeName = "process_start_time_seconds";
constexpr double msPerSecond = 1000;
// The families of a large page whose series come and go are listed anew only now and then.
constexpr std::size_t largePage = 20'000;
constexpr std::int64_t largePageEveryMs = 30'000;

Labels targetLabels(const Target &target)
{
    return {{"job", target.name.toStdString()}, {"instance", target.instance().toStdString()}};
}

// The first error of a page as one sentence with its place.
QString pageProblem(const std::vector<Issue> &issues)
{
    const auto error = std::find_if(issues.begin(), issues.end(), [](const Issue &issue) {
        return issue.severity == Issue::Severity::Error;
    });
    if (error == issues.end())
        return QCoreApplication::translate("Pipeline", "The page cannot be read.");
    return QCoreApplication::translate("Pipeline", "Line %1, column %2: %3")
        .arg(error->line)
        .arg(error->column)
        .arg(issueText(error->message));
}

} // namespace

TargetPipeline::TargetPipeline(SeriesStore &store, const Target &target)
    : m_appender(store, targetLabels(target), !target.temporary)
    , m_families(std::make_shared<const std::vector<FamilyInfo>>())
{
    m_appender.setBeforePacking([this] { m_reader.returnSpareBuffer(); });
}

ScrapeOutcomePtr TargetPipeline::process(ScrapeResult &response, bool keepBody,
                                         std::chrono::milliseconds timeout)
{
    auto outcome = std::make_shared<ScrapeOutcome>();
    outcome->startMs = response.startMs;
    outcome->bodyBytes = response.bodyBytes;

    ScrapeReport report;
    report.timeoutSeconds = double(timeout.count()) / msPerSecond;
    report.bodyBytes = response.error == ScrapeError::TooLarge ? -1 : response.bodyBytes;
    report.durationSeconds = response.timings.total() / msPerSecond;

    if (response.ok()) {
        read(response, report, *outcome);
    } else {
        outcome->error = response.error;
        outcome->message = response.message;
        m_appender.appendFailure(response.startMs, report);
    }
    outcome->durationMs = response.timings.total();
    const bool accepted = outcome->error == ScrapeError::None;
    // A page that was read from a file has no status.
    if (response.httpStatus != 0 || accepted || outcome->error == ScrapeError::UnreadablePage)
        outcome->page = makeView(response, accepted, keepBody || !accepted);
    m_lastView = outcome->page;
    return outcome;
}

void TargetPipeline::read(ScrapeResult &response, const ScrapeReport &report,
                          ScrapeOutcome &outcome)
{
    const auto begin = std::chrono::steady_clock::now();
    const PageUpdate &update = m_reader.read(std::move(response.body), response.format);
    response.timings.parse =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    response.body.clear();

    ScrapeReport full = report;
    full.samplesScraped = update.sampleCount;
    full.durationSeconds = response.timings.total() / msPerSecond;
    m_appender.append(response.startMs, update, m_reader, full);
    outcome.seriesCount = update.sampleCount;
    m_sampleCount = update.sampleCount;
    if (update.accepted) {
        noteChanges(update, outcome);
        return;
    }
    outcome.error = ScrapeError::UnreadablePage;
    outcome.message = pageProblem(m_reader.issues());
    response.error = outcome.error;
    response.message = outcome.message;
}

void TargetPipeline::noteChanges(const PageUpdate &update, ScrapeOutcome &outcome)
{
    const auto slotGone = [&](std::uint32_t slot) {
        return slot == m_startTimeSlot;
    };
    if (std::any_of(update.removed.begin(), update.removed.end(), slotGone))
        m_startTimeSlot.reset();

    const double before = m_startTime;
    for (const PageUpdate::Series &series : update.added) {
        if (series.sample.name == startTimeName) {
            m_startTimeSlot = series.slot;
            m_startTime = series.sample.value;
        }
    }
    for (const PageUpdate::Value &value : update.changed) {
        if (value.slot == m_startTimeSlot)
            m_startTime = value.value;
    }
    // Some exporters compute their start from the clock and the uptime: a second either way is
    // the same start.
    outcome.restarted = before > 0 && m_startTimeSlot && std::abs(m_startTime - before) > 1.5;
    outcome.processStartedMs =
        m_startTimeSlot ? std::int64_t(m_startTime * msPerSecond) : std::int64_t(0);

    outcome.drift = m_drift.follow(update, m_reader);
    if (m_hadPage) {
        outcome.seriesAdded = update.added.size();
        outcome.seriesGone = update.removed.size();
    }
    m_familiesAreOld |= !update.added.empty() || !update.removed.empty() || update.metadataChanged;
    const bool isLarge = update.sampleCount > largePage;
    const bool isSoon = outcome.startMs - m_familiesReadMs < largePageEveryMs;
    if (m_familiesAreOld && !(isLarge && isSoon)) {
        m_families = readFamilies();
        m_familiesReadMs = outcome.startMs;
        m_familiesAreOld = false;
    }
    outcome.isFirst = !std::exchange(m_hadPage, true);
}

std::shared_ptr<const std::vector<FamilyInfo>> TargetPipeline::readFamilies() const
{
    return std::make_shared<const std::vector<FamilyInfo>>(
        familyInfos(m_reader.families(), m_reader.samples(), m_reader.format()));
}

PageViewPtr TargetPipeline::makeView(const ScrapeResult &response, bool accepted, bool keepBody)
{
    auto view = std::make_shared<PageView>();
    view->response = response;
    view->accepted = accepted;
    view->format = response.format;
    view->families = m_families;
    const bool wasRead = accepted || response.error == ScrapeError::UnreadablePage;
    if (wasRead) {
        view->sampleCount = m_sampleCount;
        view->issues = m_reader.issues();
        if (keepBody)
            view->body = m_reader.body();
        if (!accepted)
            view->families = readFamilies();
    } else {
        view->body = std::move(view->response.body);
    }
    view->response.body.clear();
    if (!keepBody)
        m_lastBody = {};
    else if (accepted)
        noteChanges(*view);
    return view;
}

// A page that could not be had or read in between does not count.
void TargetPipeline::noteChanges(PageView &view)
{
    if (view.format == Format::Protobuf)
        return;
    if (!m_lastBody.empty()) {
        view.changes = pageChanges(m_lastBody, view.body);
        view.changes.sinceMs = m_lastBodyMs;
    }
    m_lastBody = view.body;
    m_lastBodyMs = view.response.startMs;
}

PageViewPtr TargetPipeline::fullPage()
{
    if (m_lastView && m_lastView->accepted && m_lastView->body.empty()) {
        auto view = std::make_shared<PageView>(*m_lastView);
        view->body = m_reader.body();
        noteChanges(*view);
        m_lastView = std::move(view);
    }
    return m_lastView;
}

void TargetPipeline::end(std::int64_t timeMs)
{
    m_appender.end(timeMs);
}

} // namespace vigie
