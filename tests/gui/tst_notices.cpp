// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "freedesktopnotices.h"
#include "noticecall.h"
#include "notices.h"
#include "privatebus.h"
#include "stateicons.h"

#include <QDBusInterface>
#include <QDBusReply>
#include <QTemporaryDir>
#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;
using Kind = Notification::Kind;

namespace {

const QString serviceName = u"org.freedesktop.Notifications"_s;
const QString servicePath = u"/org/freedesktop/Notifications"_s;

} // namespace

// A notification service that keeps what it is told.
class SmallService final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaces = 0;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;
    QStringList capabilities{u"body"_s, u"body-markup"_s, u"actions"_s};

    bool appear(const QString &address)
    {
        m_name = u"service-%1"_s.arg(reinterpret_cast<quintptr>(this));
        QDBusConnection bus = QDBusConnection::connectToBus(address, m_name);
        return bus.registerObject(servicePath, this,
                                  QDBusConnection::ExportAllSlots |
                                      QDBusConnection::ExportAllSignals) &&
               bus.registerService(serviceName);
    }
    void disappear() { QDBusConnection::disconnectFromBus(m_name); }

public Q_SLOTS:
    QStringList GetCapabilities() const { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({replaces, summary, body, actions, hints});
        return replaces > 0 ? replaces : ++m_lastId;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QString m_name;
    uint m_lastId = 0;
};

class TestNotices final : public QObject
{
    Q_OBJECT

private:
    static Notification down()
    {
        Notification notice;
        notice.key = u"engine.not-running"_s;
        notice.targets = {u"a"_s};
        notice.title = u"workers & api"_s;
        notice.text = u"<b>Docker</b> does not run."_s;
        notice.urgency = Notification::Urgency::Critical;
        return notice;
    }

private Q_SLOTS:
    void saysWhatTheServiceCanTake()
    {
        QGuiApplication::setDesktopFileName(u"vigie-test"_s);
        const NoticeCall rich = noticeCall(down(), {u"body"_s, u"body-markup"_s, u"actions"_s});
        QCOMPARE(rich.summary, u"workers & api"_s);
        QCOMPARE(rich.body, u"&lt;b&gt;Docker&lt;/b&gt; does not run."_s);
        QCOMPARE(rich.actions.size(), 6);
        QCOMPARE(rich.actions[0], u"default"_s);
        QCOMPARE(rich.hints[u"urgency"_s].userType(), int(QMetaType::UChar));
        QCOMPARE(rich.hints[u"urgency"_s].toInt(), 2);
        QCOMPARE(rich.hints[u"desktop-entry"_s].toString(), u"vigie-test"_s);
        QVERIFY(!rich.hints.contains(u"suppress-sound"_s));
        const NoticeCall plain = noticeCall(down(), {u"body"_s});
        QCOMPARE(plain.body, down().text);
        QVERIFY(plain.actions.isEmpty());
        const NoticeCall poor = noticeCall(down(), {});
        QVERIFY(poor.summary.endsWith(down().text));
        QVERIFY(poor.body.isEmpty());
    }

    void offersWhatFits_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("actions");
        QTest::addRow("down") << int(Kind::Down) << 3;
        QTest::addRow("back") << int(Kind::Recovered) << 1;
        QTest::addRow("alert") << int(Kind::AlertFiring) << 2;
        QTest::addRow("resolved") << int(Kind::AlertResolved) << 1;
        QTest::addRow("note") << int(Kind::Note) << 1;
    }
    void offersWhatFits()
    {
        QFETCH(int, kind);
        QFETCH(int, actions);
        Notification notice = down();
        notice.kind = Kind(kind);
        QCOMPARE(actionsFor(notice).size(), actions);
        QVERIFY(!noticeImage(notice).isNull());
    }

    void showsReplacesAndTakesActions()
    {
        if (!PrivateBus::canStart())
            QSKIP("needs dbus-daemon");
        PrivateBus bus;
        QVERIFY(bus.start());
        SmallService service;
        QVERIFY(service.appear(bus.address()));
        FreedesktopNotices notices(noticeImage);
        QSignalSpy available(&notices, &FreedesktopNotices::available);
        QSignalSpy chosen(&notices, &FreedesktopNotices::actionChosen);
        QSignalSpy shown(&notices, &FreedesktopNotices::shown);
        notices.show(down()); // before anything is known
        notices.start(bus.address());
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(available.size(), 1);
        QCOMPARE(service.shown[0].replaces, 0U);
        QVERIFY(service.shown[0].hints.contains(u"image-data"_s));

        Notification more = down();
        more.isUpdate = true;
        notices.show(more);
        QTRY_COMPARE(shown.size(), 2);
        QCOMPARE(service.shown.last().replaces, 1U);
        QVERIFY(service.shown.last().hints[u"suppress-sound"_s].toBool());

        Q_EMIT service.ActionInvoked(1, u"diagnose"_s);
        Q_EMIT service.ActionInvoked(99, u"diagnose"_s); // another program's
        Q_EMIT service.ActionInvoked(1, u"mute"_s);
        QTRY_COMPARE(chosen.size(), 2);
        QCOMPARE(chosen[0][1].value<NoticeAction>(), NoticeAction::Diagnose);
        QCOMPARE(chosen[1][1].value<NoticeAction>(), NoticeAction::Mute);
        QCOMPARE(chosen[0][0].value<Notification>().targets, QList<TargetId>{u"a"_s});

        Q_EMIT service.NotificationClosed(1, 2);
        QTRY_VERIFY(!notices.isShown(down().key));
        Q_EMIT service.ActionInvoked(1, u"default"_s); // it is gone
        notices.show(down());
        QTRY_COMPARE(shown.size(), 3);
        QTRY_COMPARE(service.shown.last().replaces, 0U);
        notices.show(more);
        QTRY_COMPARE(shown.size(), 4);
        QCOMPARE(service.shown.last().replaces, 2U);
        QCOMPARE(chosen.size(), 2);
    }

    void fallsBackWithoutAServiceAndReturnsWhenThereIsOne()
    {
        if (!PrivateBus::canStart())
            QSKIP("needs dbus-daemon");
        PrivateBus bus;
        QVERIFY(bus.start());
        FreedesktopNotices notices({});
        QSignalSpy missing(&notices, &FreedesktopNotices::missing);
        QSignalSpy failed(&notices, &FreedesktopNotices::failed);
        QSignalSpy available(&notices, &FreedesktopNotices::available);
        notices.show(down());
        notices.start(bus.address());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(missing.size(), 1);
        notices.show(down());
        QCOMPARE(failed.size(), 2);
        QCOMPARE(missing.size(), 1); // said once
        SmallService service;
        QVERIFY(service.appear(bus.address()));
        QTRY_COMPARE(available.size(), 1);
        notices.show(down());
        QTRY_COMPARE(service.shown.size(), 1);
    }

    void worksOnWithoutABus()
    {
        QList<Notification> inTray;
        bool hasTray = true;
        Notices notices([&](const Notification &notice) {
            if (hasTray)
                inTray.append(notice);
            return hasTray;
        });
        QSignalSpy missing(&notices, &Notices::missing);
        QSignalSpy unshown(&notices, &Notices::unshown);
        QSignalSpy chosen(&notices, &Notices::actionChosen);
        notices.show(down());
        notices.start(u"unix:path=/nonexistent/vigie-test-bus"_s);
        QTRY_COMPARE(inTray.size(), 1);
        QVERIFY(missing.isEmpty()); // the tray does it
        notices.trayMessageClicked();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][1].value<NoticeAction>(), NoticeAction::Diagnose);
        hasTray = false;
        notices.show(down());
        notices.show(down());
        QCOMPARE(unshown.size(), 2);
        QCOMPARE(missing.size(), 1);
        QVERIFY(missing[0][0].toString().contains(u"D-Bus"_s));
    }

    // The whole way, with the daemon of a real desktop on a display of its own.
    void aRealDaemonShowsItAndItsButtonsWork()
    {
        const QString dunst = QStandardPaths::findExecutable(u"dunst"_s);
        const QString xvfb = QStandardPaths::findExecutable(u"Xvfb"_s);
        if (dunst.isEmpty() || xvfb.isEmpty() || !PrivateBus::canStart())
            QSKIP("needs dunst, Xvfb and dbus-daemon");
        QProcess display;
        display.start(xvfb, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1024x768x24"_s,
                             u"-nolisten"_s, u"tcp"_s});
        QVERIFY(display.waitForReadyRead(20'000));
        const QString number = QString::fromUtf8(display.readLine()).trimmed();
        PrivateBus bus;
        QVERIFY(bus.start());
        const QTemporaryDir home;
        QProcess daemon;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, u":"_s + number);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
        daemon.setProcessEnvironment(environment);
        daemon.start(dunst);
        QVERIFY(daemon.waitForStarted(10'000));

        FreedesktopNotices notices(noticeImage);
        QSignalSpy available(&notices, &FreedesktopNotices::available);
        QSignalSpy chosen(&notices, &FreedesktopNotices::actionChosen);
        notices.start(bus.address());
        QTRY_COMPARE_WITH_TIMEOUT(available.size(), 1, 20'000);
        QVERIFY(notices.capabilities().contains(u"actions"_s));
        notices.show(down());

        const QDBusConnection own = QDBusConnection::connectToBus(bus.address(), u"watcher"_s);
        QDBusInterface control(serviceName, servicePath, u"org.dunstproject.cmd0"_s, own);
        const auto displayed = [&] {
            return control.property("displayedLength").toUInt();
        };
        QTRY_COMPARE_WITH_TIMEOUT(displayed(), 1U, 20'000);
        QSignalSpy shown(&notices, &FreedesktopNotices::shown);
        notices.show(down()); // the same cause: still one
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 20'000);
        QCOMPARE(displayed(), 1U);
        control.call(u"NotificationAction"_s, 0U);
        QTRY_COMPARE_WITH_TIMEOUT(chosen.size(), 1, 20'000);
        QCOMPARE(chosen[0][0].value<Notification>().key, u"engine.not-running"_s);
        QDBusConnection::disconnectFromBus(u"watcher"_s);
        for (QProcess *process : {&daemon, &display}) {
            process->terminate();
            process->waitForFinished(5000);
        }
    }
};

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
