// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"
#include "session.h"
#include "shortcutsdialog.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QShortcut>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

// The list of shortcuts against what the real window does something for.
class ShortcutsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyOfTheWindowIsListed();
    void noKeyIsGivenTwiceForTheWholeWindow();
};

namespace {

Settings noTargets()
{
    Settings settings;
    settings.targets.clear();
    return settings;
}

QList<QKeySequence> keysIn(const QWidget &window)
{
    QList<QKeySequence> keys;
    for (const QAction *action : window.findChildren<QAction *>())
        keys += keysOf(*action);
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>())
        keys += shortcut->keys();
    return keys;
}

} // namespace

void ShortcutsTest::everyKeyOfTheWindowIsListed()
{
    Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    Session session(noTargets());
    MainWindow window(session, theme, noTargets(), QString());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QList<QKeySequence> keys = keysIn(window);
    QVERIFY(keys.contains(QKeySequence(u"Ctrl+K"_s)));
    QVERIFY(keys.contains(QKeySequence(u"F8"_s)));
    QVERIFY(keys.contains(QKeySequence(u"Ctrl+M"_s)));

    QTest::keyClick(&window, Qt::Key_F1);
    const auto *dialog = window.findChild<ShortcutsDialog *>();
    QVERIFY(dialog != nullptr);
    QStringList listed;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        listed += label->text().split(u", "_s);
    for (const QKeySequence &key : keys) {
        const QString text = key.toString(QKeySequence::NativeText);
        QVERIFY2(listed.contains(text), qPrintable(text + u" is not in the list"_s));
    }
}

void ShortcutsTest::noKeyIsGivenTwiceForTheWholeWindow()
{
    Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    Session session(noTargets());
    MainWindow window(session, theme, noTargets(), QString());
    QList<QKeySequence> seen;
    for (const QAction *action : window.actions()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!seen.contains(key), qPrintable(key.toString()));
            seen.append(key);
        }
    }
}

QTEST_MAIN(ShortcutsTest)
#include "tst_shortcuts.moc"
