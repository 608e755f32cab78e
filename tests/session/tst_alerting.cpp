// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerting.h"
#include "rulesettingsfile.h"
#include "seriesstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

Threshold above(double value, std::chrono::milliseconds hold)
{
    Threshold threshold = Threshold::create(u"High"_s, u"target"_s, u"x"_s);
    threshold.value = value;
    threshold.hold = hold;
    threshold.severity = Threshold::Severity::Critical;
    return threshold;
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class TestAlerting final : public QObject
{
    Q_OBJECT

private:
    void begin()
    {
        m_now = 1'000'000'000;
        m_store = std::make_shared<SeriesStore>();
        m_alerting = std::make_unique<Alerting>(
            m_store, [this] { return m_now; },
            [](const TargetId &id) {
                return id.isEmpty() ? std::vector<Matcher>()
                                    : std::vector<Matcher>{Matcher::equal("job", "api")};
            },
            [](const Labels &labels) {
                return labels.get("job") == "api" ? u"target"_s : TargetId();
            });
        m_notices.clear();
        m_events.clear();
        connect(m_alerting.get(), &Alerting::told, this,
                [this](const AlertNotice &notice) { m_notices.append(notice); });
        connect(
            m_alerting.get(), &Alerting::happened, this,
            [this](Event::Kind, const TargetId &, const QString &text) { m_events.append(text); });
        m_alerting->start();
    }

    // A value of x now, and an evaluation that is waited for.
    void step(double value)
    {
        m_now += 60'000;
        m_store->append(m_store->series(Labels{{"__name__", "x"}, {"job", "api"}}), m_now, value);
        evaluate();
    }

    void evaluate()
    {
        const std::int64_t wanted = m_now;
        m_alerting->evaluateAll();
        QTRY_VERIFY(!m_alerting->rules().isEmpty() &&
                    m_alerting->rules().constFirst().status.evaluatedAtMs >= wanted);
    }

    std::int64_t m_now = 0;
    std::shared_ptr<SeriesStore> m_store;
    std::unique_ptr<Alerting> m_alerting;
    QList<AlertNotice> m_notices;
    QStringList m_events;

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_alerting.reset(); }

    void tellsOnceWhenAThresholdFiresAndOnceWhenItEnds()
    {
        RuleSettings settings;
        settings.thresholds = {above(5, std::chrono::minutes(1))};
        m_alerting->setSettings(settings);
        step(1);
        QVERIFY(m_events.isEmpty());
        step(6);
        QCOMPARE(m_events.size(), 1);
        QVERIFY(m_events.constLast().contains(u"pending"_s));
        QVERIFY(m_notices.isEmpty());
        step(7);
        QCOMPARE(m_notices.size(), 1);
        QVERIFY(m_notices.constFirst().isFiring);
        QCOMPARE(m_notices.constFirst().title, u"High"_s);
        QCOMPARE(m_notices.constFirst().target, u"target"_s);
        QVERIFY(m_notices.constFirst().urgency == Notification::Urgency::Critical);
        QVERIFY(m_alerting->worst() == AlertState::Firing);
        step(8);
        step(1);
        QCOMPARE(m_notices.size(), 2);
        QVERIFY(!m_notices.constLast().isFiring);
        QCOMPARE(m_notices.constLast().instance, m_notices.constFirst().instance);
        const RuleView view = m_alerting->rules().constFirst();
        QCOMPARE(view.spans.size(), 1);
        QCOMPARE(view.spans.constFirst().toMs - view.spans.constFirst().fromMs, 120'000);
    }

    void tellsNothingOfAMutedRuleButKeepsItInTheLog()
    {
        RuleSettings settings;
        settings.thresholds = {above(5, std::chrono::seconds(0))};
        m_alerting->setSettings(settings);
        settings.muted = {m_alerting->rules().constFirst().id};
        m_alerting->edit(settings);
        step(6);
        QVERIFY(m_notices.isEmpty());
        QCOMPARE(m_events.size(), 1);
        QVERIFY(m_alerting->worst() == AlertState::Inactive);
    }

    void endsTheNoticeOfARuleThatIsRemovedWhileItFires()
    {
        RuleSettings settings;
        settings.thresholds = {above(5, std::chrono::seconds(0))};
        m_alerting->setSettings(settings);
        step(6);
        QCOMPARE(m_notices.size(), 1);
        m_alerting->edit({});
        QCOMPARE(m_notices.size(), 2);
        QVERIFY(!m_notices.constLast().isFiring);
        QVERIFY(m_alerting->rules().isEmpty());
    }

    void saysThatAConditionMatchesNothing()
    {
        RuleSettings settings;
        Threshold threshold = above(5, std::chrono::seconds(0));
        threshold.expression = u"no_such_metric"_s;
        settings.thresholds = {threshold};
        m_alerting->setSettings(settings);
        step(1);
        const RuleView view = m_alerting->rules().constFirst();
        QVERIFY(view.noMatch.has_value());
        QCOMPARE(view.noMatch->metric, std::string("no_such_metric"));

        QSignalSpy explained(m_alerting.get(), &Alerting::explained);
        m_alerting->explain(u"y"_s, u"target"_s);
        QTRY_COMPARE(explained.size(), 1);
        QVERIFY(explained.at(0).at(1).toString().contains(u'y'));
    }

    void readsARuleFileAnewWhenItChangesAndKeepsTheLastGoodRules()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"rules.yml"_s);
        write(path,
              "groups: [{name: g, rules: [{alert: A, expr: 'x > 5'}, {record: y, expr: x}]}]");
        RuleSettings settings;
        settings.files = {path};
        m_alerting->setSettings(settings);
        QTRY_COMPARE(m_alerting->rules().size(), 2);
        step(6);
        QCOMPARE(m_notices.size(), 1);
        QVERIFY(!m_store->snapshot().select(std::vector{Matcher::equal("__name__", "y")}).empty());

        write(path, "groups: [{name: g, rules: [{alert: A, expr: 'x >'}]}]");
        QTRY_VERIFY(!m_alerting->files().constFirst().accepted);
        QCOMPARE(m_alerting->rules().size(), 2);
        QVERIFY(!m_alerting->files().constFirst().issues.empty());

        write(path, "groups: [{name: g, rules: [{alert: B, expr: 'x > 5'}]}]");
        QTRY_COMPARE(m_alerting->rules().size(), 1);
        QVERIFY(std::any_of(m_notices.begin(), m_notices.end(), [](const AlertNotice &notice) {
            return notice.title == u"A"_s && !notice.isFiring; // it is no more
        }));
        QFile::remove(path);
        QTRY_VERIFY(!m_alerting->files().constFirst().error.isEmpty());
        QCOMPARE(m_alerting->rules().size(), 1);
        m_alerting->edit({});
        QVERIFY(m_alerting->rules().isEmpty());
    }

    void keepsItsSettingsInAFile()
    {
        QTemporaryDir folder;
        const RuleSettingsFile file(folder.path());
        QVERIFY(file.load() == RuleSettings());
        RuleSettings settings;
        Threshold threshold = above(0.1, std::chrono::minutes(3));
        threshold.comparison = Threshold::Comparison::AtMost;
        threshold.enabled = false;
        threshold.unit = u"2"_s;
        settings.thresholds = {threshold};
        settings.files = {u"/tmp/a.yml"_s};
        settings.muted = {u"f:/tmp/a.yml\ng\nA"_s};
        QCOMPARE(file.save(settings), QString());
        QVERIFY(file.load() == settings);

        write(folder.filePath(u"alerts.json"_s), "{ not json");
        QString message;
        QVERIFY(file.load(&message) == RuleSettings());
        QVERIFY(!message.isEmpty());
        write(folder.filePath(u"alerts.json"_s),
              R"({"thresholds":[{"id":"a","expr":"x","value":"1e999","for_ms":-5},7,{"id":"b",
                 "expr":"x","value":"2","for_ms":-5,"comparison":"?","severity":3}],"files":5})");
        const RuleSettings odd = file.load();
        QCOMPARE(odd.thresholds.size(), 1);
        QCOMPARE(odd.thresholds.constFirst().hold.count(), 0);
    }

    void writesThresholdsAsARuleFile()
    {
        Threshold threshold = above(0.25, std::chrono::minutes(90));
        threshold.name = u"a \"b\""_s;
        threshold.expression = u"x{l=\"\\n\"}"_s;
        const QByteArray text = toRuleFile({threshold});
        const RuleFile file = readRuleFile({text.constData(), std::size_t(text.size())});
        QVERIFY(file.isAccepted());
        const RuleDefinition &rule = file.groups.at(0).rules.at(0);
        QCOMPARE(QString::fromStdString(rule.name), threshold.name);
        QCOMPARE(QString::fromStdString(rule.expression), threshold.condition());
        QCOMPARE(rule.forMs, 5'400'000);
    }
};

QTEST_GUILESS_MAIN(TestAlerting)
#include "tst_alerting.moc"
