// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walksteps.h"

#include "alerting.h"
#include "eventlogpanel.h"
#include "explorepage.h"
#include "mainwindow.h"
#include "openedrecording.h"
#include "report.h"
#include "session.h"
#include "targetlist.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>
#include <QTranslator>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

using Page = MainWindow::Page;
using Steps = std::vector<WalkStep>;

// Another language with the same words.
class SameWords final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

void scroll(QWidget &window, int steps)
{
    for (QAbstractScrollArea *area : window.findChildren<QAbstractScrollArea *>()) {
        QScrollBar *bar = area->verticalScrollBar();
        if (area->isVisible() && bar->maximum() > 0)
            bar->setValue(bar->maximum() * steps / 4);
    }
}

// A letter every tenth of a second.
void type(QLineEdit *edit, const QString &words)
{
    for (qsizetype i = 0; i <= words.size(); ++i)
        QTimer::singleShot(100 * int(i), edit, [=] { edit->setText(words.left(i)); });
}

void addThresholds(Session &session, int count)
{
    RuleSettings rules;
    for (int i = 0; i < count; ++i)
        rules.thresholds.append(
            Threshold::create(u"Threshold %1"_s.arg(i), {}, u"up + %1"_s.arg(i % 2)));
    session.alerting().edit(rules);
}

QString longReport(const QString &folder)
{
    Report report;
    report.url = u"http://127.0.0.1:9/metrics"_s;
    report.verdict = {u"refused"_s, u"Nothing listens"_s, u"As the checks say"_s};
    for (int i = 0; i < 60; ++i) {
        QJsonObject evidence;
        for (int line = 0; line < 40; ++line)
            evidence.insert(u"fact %1"_s.arg(line), u"what was seen, in a line of words"_s);
        report.checks.push_back({u"check%1"_s.arg(i), u"Check %1"_s.arg(i), Outcome::Failed,
                                 u"What this check found out, in a line"_s, evidence, 5});
    }
    QFile file(folder + u"/report.json"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(report.toJson()).toJson());
    return file.fileName();
}

void addPages(Steps &steps, MainWindow &window)
{
    const auto toPage = [&](const QString &place, Page page) {
        steps.push_back({place, [&window, page] {
                             window.showPage(page);
                         }});
    };
    const auto scrolled = [&](const QString &place, int to) {
        steps.push_back({place, [&window, to] {
                             scroll(window, to);
                         }});
    };
    toPage(u"overview"_s, Page::Overview);
    scrolled(u"overview, scrolled"_s, 2);
    toPage(u"explore"_s, Page::Explore);
    scrolled(u"explore, scrolled"_s, 2);
    for (const char *family :
         {"container_cpu_usage_seconds_total", "container_memory_working_set_bytes", "up"}) {
        steps.push_back({u"explore "_s + QLatin1String(family), [&window, family] {
                             window.showFamily(QString::fromLatin1(family));
                         }});
    }
    steps.push_back({u"explore, its search"_s, [&window] {
                         auto *page = window.findChild<ExplorePage *>();
                         page->showGrid();
                         type(page->findChild<QLineEdit *>(), u"container"_s);
                     }});
    toPage(u"page"_s, Page::Response);
    scrolled(u"page, scrolled"_s, 2);
    scrolled(u"page, at its end"_s, 4);
    toPage(u"alerts"_s, Page::Alerts);
    toPage(u"diagnose"_s, Page::Diagnose);
}

void addMany(Steps &steps, MainWindow &window, Session &session)
{
    steps.push_back({u"ten targets more"_s, [&window] {
                         for (int i = 0; i < 10; ++i)
                             window.editor().add(targetAt(QUrl(u"http://127.0.0.1:9/%1"_s.arg(i))));
                     }});
    const auto events = [&session](int count) {
        const std::int64_t nowMs = session.nowMs();
        for (int i = 0; i < count; ++i)
            Q_EMIT session.eventAppended({nowMs, Event::Kind::Note, {}, u"Event %1"_s.arg(i)});
    };
    steps.push_back({u"a thousand events"_s, [events] {
                         events(1000);
                     }});
    steps.push_back({u"the event log"_s, [&window] {
                         window.findChild<EventLogPanel *>()->show();
                     }});
    steps.push_back({u"ten thousand events in it"_s, [events] {
                         events(10'000);
                     }});
    steps.push_back({u"the event log, its search"_s, [&window] {
                         type(window.findChild<EventLogPanel *>()->findChild<QLineEdit *>(),
                              u"event 12"_s);
                     }});
    steps.push_back({u"two hundred rules"_s, [&window, &session] {
                         window.findChild<EventLogPanel *>()->hide();
                         addThresholds(session, 200);
                     }});
    steps.push_back({u"alerts, two hundred rules"_s, [&window] {
                         window.showPage(Page::Alerts);
                     }});
}

void addReports(Steps &steps, MainWindow &window, Session &session, const QString &folder)
{
    steps.push_back({u"a diagnosis"_s, [&window, &session] {
                         window.showTarget(session.targets().targets().last().id);
                         window.showPage(Page::Diagnose);
                         window.diagnoseNow();
                     }});
    steps.push_back({u"a long report"_s, [&window, folder] {
                         window.openReport(longReport(folder));
                     }});
}

void addWhole(Steps &steps, MainWindow &window, Session &session)
{
    steps.push_back({u"the first target again"_s, [&window, &session] {
                         window.showTarget(session.targets().targets().first().id);
                     }});
    steps.push_back({u"overview again"_s, [&window] {
                         window.showPage(Page::Overview);
                     }});
    steps.push_back({u"a larger window"_s, [&window] {
                         window.resize(1920, 1080);
                     }});
    steps.push_back({u"a smaller window"_s, [&window] {
                         window.resize(1000, 700);
                     }});
    steps.push_back({u"settings"_s, [&window] {
                         window.openSettings();
                     }});
    for (const char *page : {"targets", "notifications", "charts", "proxy"}) {
        steps.push_back({u"settings, "_s + QLatin1String(page), [&window, page] {
                             window.openSettings(QString::fromLatin1(page));
                         }});
    }
}

// Rare, and all of the window: a change of what every widget shows.
void addRare(Steps &steps, MainWindow &window, Session &session, const QString &folder)
{
    steps.push_back({u"rare: the other theme"_s, [&window] {
                         window.editSettings(
                             [](Settings &settings) { settings.theme = Settings::Theme::Dark; });
                     }});
    steps.push_back({u"rare: another language"_s, [&window] {
                         QCoreApplication::installTranslator(new SameWords(&window));
                     }});
    const QString file = folder + u"/walk.vigie"_s;
    steps.push_back({u"rare: a recording is saved"_s, [&session, file] {
                         (void)saveRecording(session.store(), file);
                     }});
    steps.push_back({u"rare: a recording's window"_s, [&window, file] {
                         window.openRecording(file);
                     }});
}

} // namespace

Target targetAt(const QUrl &url)
{
    Target target = Target::create(u"kube"_s, url);
    target.scrape.interval = std::chrono::seconds(1);
    return target;
}

std::vector<WalkStep> walkSteps(MainWindow &window, Session &session, const QString &folder)
{
    Steps steps;
    addPages(steps, window);
    addMany(steps, window, session);
    addReports(steps, window, session, folder);
    addWhole(steps, window, session);
    addRare(steps, window, session, folder);
    return steps;
}

} // namespace vigie
