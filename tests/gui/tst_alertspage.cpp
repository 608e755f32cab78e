// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertdecor.h"
#include "alerting.h"
#include "alertspage.h"
#include "chartview.h"
#include "ruledetails.h"
#include "ruleeditor.h"
#include "rulelistmodel.h"
#include "rulelistview.h"
#include "session.h"
#include "theme.h"
#include "thresholddialog.h"
#include "valueinput.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

#include <memory>

using namespace vigie;
using namespace Qt::StringLiterals;

class AlertsPageTest final : public QObject
{
    Q_OBJECT

private:
    static Settings noTargets()
    {
        Settings settings;
        settings.targets.clear();
        return settings;
    }

    static Threshold thresholdOn(const QString &expression)
    {
        Threshold threshold = Threshold::create(u"High"_s, {}, expression);
        threshold.hold = std::chrono::seconds(0);
        return threshold;
    }

    [[nodiscard]] Alerting &alerting() const { return m_session->alerting(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    QUndoStack m_stack;
    std::unique_ptr<RuleEditor> m_editor;
    std::unique_ptr<AlertsPage> m_page;

private Q_SLOTS:
    void init()
    {
        m_theme =
            std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        m_session = std::make_unique<Session>(noTargets());
        m_editor = std::make_unique<RuleEditor>(alerting(), m_stack);
        m_page = std::make_unique<AlertsPage>(*m_session, *m_editor, *m_theme);
        m_page->resize(1000, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        alerting().start();
    }

    void cleanup()
    {
        m_page.reset();
        m_stack.clear();
        m_editor.reset();
        m_session.reset();
        m_theme.reset();
    }

    void anEmptyPageSaysWhatToDo()
    {
        QSignalSpy added(m_page.get(), &AlertsPage::addRequested);
        const auto buttons = m_page->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text().startsWith(u"Add"_s))
                button->click();
        }
        QCOMPARE(added.size(), 1);
    }

    void aThresholdFiresIsMutedRemovedAndBroughtBack()
    {
        QAbstractItemModelTester tester(m_page->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_editor->setThreshold(thresholdOn(u"vector(7)"_s));
        QCOMPARE(m_page->model()->rowCount(), 1);
        const auto state = [this] {
            return m_page->model()->index(0, RuleListModel::StateColumn).data().toString();
        };
        QTRY_COMPARE(state(), u"firing"_s);
        QCOMPARE(m_page->model()->index(0, RuleListModel::ValueColumn).data().toString(), u"7"_s);
        QCOMPARE(alerting().firingCount(), 1);

        m_page->list()->setFocus();
        QTest::keyClick(m_page->list(), Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(state().contains(u"muted"_s));
        QCOMPARE(alerting().firingCount(), 0);
        QTest::keyClick(m_page->list(), Qt::Key_Delete);
        QCOMPARE(m_page->model()->rowCount(), 0);
        m_stack.undo();
        QCOMPARE(m_page->model()->rowCount(), 1);
        m_stack.undo();
        QTRY_COMPARE(state(), u"firing"_s);
    }

    void aConditionThatMatchesNothingIsSaid()
    {
        m_editor->setThreshold(thresholdOn(u"no_such_metric"_s));
        QTRY_COMPARE(m_page->model()->index(0, RuleListModel::StateColumn).data().toString(),
                     u"matches nothing"_s);
        const auto labels = m_page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"no_such_metric."_s);
        }));
    }

    void aRuleFileIsShownWithWhatIsWrongWithIt()
    {
        QAbstractItemModelTester tester(m_page->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"rules.yml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("groups: [{name: g, rules: [{alert: A, expr: 'vector(1)'}, {record: y, expr: "
                   "'vector(2)'}]}]");
        file.close();
        m_editor->openFile(path);
        QTRY_COMPARE(m_page->model()->rowCount(), 2);
        QTRY_COMPARE(m_page->model()->index(0, RuleListModel::StateColumn).data().toString(),
                     u"firing"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("groups: [{name: g, rules: [{alert: A}]}]");
        file.close();
        const auto labels = m_page->findChildren<QLabel *>();
        QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"line 1"_s);
        }));
        QCOMPARE(m_page->model()->rowCount(), 2);
        m_editor->closeFile(path);
        QCOMPARE(m_page->model()->rowCount(), 0);
    }

    void aSmallPageShowsTheNamesOfTheRules()
    {
        alerting().edit({{Threshold::create(u"Errors"_s, {}, u"vector(7)"_s)}, {}, {}});
        const auto *list = m_page->findChild<QTreeView *>();
        const auto *details = m_page->findChild<RuleDetails *>();
        QTRY_VERIFY(list->isVisible() && details->isVisible());
        const auto isBelow = [&] {
            return details->mapTo(m_page.get(), QPoint()).y() > list->geometry().bottom();
        };
        QTRY_VERIFY(!isBelow());
        m_page->resize(472, 470);
        QTRY_VERIFY(isBelow());
        QTRY_VERIFY(list->columnWidth(RuleListModel::NameColumn) > 120);
    }

    void theDialogSaysWhatItWouldHaveDone()
    {
        Threshold threshold = thresholdOn(u"vector(7)"_s);
        auto *dialog = new ThresholdDialog(threshold, {u"vector(7)"_s}, Unit(), *m_session,
                                           *m_theme, m_page.get());
        QSignalSpy accepted(dialog, &ThresholdDialog::thresholdAccepted);
        dialog->open();
        const auto *chart = dialog->findChild<ChartView *>(); // of the last hour from its start
        QCOMPARE(chart->toMs() - chart->fromMs(), std::int64_t{3'600'000});
        QVERIFY(m_session->nowMs() - chart->toMs() < 3'600'000);
        QTRY_VERIFY(!dialog->preview().isEmpty());
        QVERIFY(dialog->preview().contains(u"not have fired"_s)); // the value offered is above 7
        auto *value = dialog->findChild<QLineEdit *>(u"value"_s);
        value->setText({});
        QTest::keyClicks(value, u"5"_s);
        QTRY_VERIFY(dialog->preview().contains(u"would have fired 1"_s));
        value->selectAll();
        QTest::keyClicks(value, u"x"_s);
        QVERIFY(!dialog->problem().isEmpty());
        value->selectAll();
        QTest::keyClicks(value, u"2k"_s);
        QCOMPARE(dialog->problem(), QString());
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted.at(0).at(0).value<Threshold>().value, 2000.0);
    }

    void valuesAreReadWithTheirUnits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("value");
        QTest::newRow("plain") << u"0.5"_s << int(Unit::Kind::None) << 0.5;
        QTest::newRow("thousand") << u"3k"_s << int(Unit::Kind::None) << 3000.0;
        QTest::newRow("exponent") << u"1e3"_s << int(Unit::Kind::Seconds) << 1000.0;
        QTest::newRow("ms") << u"500 ms"_s << int(Unit::Kind::Seconds) << 0.5;
        QTest::newRow("minutes") << u"2min"_s << int(Unit::Kind::Seconds) << 120.0;
        QTest::newRow("MiB") << u"1.5 MiB"_s << int(Unit::Kind::Bytes) << 1572864.0;
        QTest::newRow("percent of a ratio") << u"20 %"_s << int(Unit::Kind::Ratio) << 0.2;
        QTest::newRow("percent") << u"20%"_s << int(Unit::Kind::Percent) << 20.0;
        QTest::newRow("negative") << u"-5"_s << int(Unit::Kind::Celsius) << -5.0;
    }

    void aDraggedValueHasThreeDigits()
    {
        QCOMPARE(roundedWithin(0.48217, 1.0), 0.48);
        QCOMPARE(roundedWithin(48217.3, 900.0), 48217.0);
        QCOMPARE(roundedWithin(0, 0), 0.0);
    }

    void valuesAreReadWithTheirUnits()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(double, value);
        Unit unit;
        unit.kind = Unit::Kind(kind);
        const auto read = parseValue(text, unit);
        QVERIFY(read.has_value());
        QCOMPARE(*read, value);
        const auto back = parseValue(valueInputText(value, unit), unit);
        QVERIFY(back && std::abs(*back - value) <= std::abs(value) * 0.02);
        QVERIFY(unitNamed(unitName(unit)) == unit);
        for (const QString &bad : {u""_s, u"x"_s, u"5 parsecs"_s, u"1 2"_s, u"nan"_s, u"inf"_s})
            QVERIFY2(!parseValue(bad, unit), qPrintable(bad));
    }

    void aChartKnowsItsThresholdsWhateverItsWidth()
    {
        QVERIFY(isSameApartFromRanges(u"rate(x[20s])"_s, u"rate( x[5m] )"_s));
        QVERIFY(!isSameApartFromRanges(u"rate(x[20s])"_s, u"rate(y[20s])"_s));
        QVERIFY(!isSameApartFromRanges(u"x{a=\"[1]\"}"_s, u"x{a=\"[2]\"}"_s));
        Threshold threshold = thresholdOn(u"rate(x[20s])"_s);
        threshold.value = 5;
        m_editor->setThreshold(threshold);
        ChartSpec spec;
        spec.queries.append(ChartQuery{u"rate(x[1m])"_s, {}});
        QCOMPARE(thresholdsOf(alerting(), u"any"_s, spec).size(), 1);
        spec.queries = QList<ChartQuery>{ChartQuery{u"x"_s, {}}};
        QCOMPARE(thresholdsOf(alerting(), u"any"_s, spec).size(), 0);
    }
};

QTEST_MAIN(AlertsPageTest)
#include "tst_alertspage.moc"
