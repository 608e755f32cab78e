// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

constexpr int keychainMs = 20'000;
const QString secret = u"s3crêt \"; -- \n"_s;

} // namespace

// Without a keychain by default; with VIGIE_TEST_KEYCHAIN set in a session that has one.
class SecretStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAKeychainSecretsLastUntilTheEnd();
    void withoutAKeychainAnAllowedFileKeepsThem();
    void aFileThatIsNoLongerAllowedIsRemoved();
    void aDamagedFileIsAsIfThereWereNone();
    void whatIsMissingIsSaidAsMissing();
    void theKeychainKeepsThem();
    void theKeychainTakesOverFromTheFile();
    void noKeychainIsToldOnce();

private:
    SecretStore::Options options(bool keychain, bool file) const;
    static QString read(SecretStore &store, const QString &name);
    static bool hasKeychain() { return qEnvironmentVariableIsSet("VIGIE_TEST_KEYCHAIN"); }

    QTemporaryDir m_folder;
};

SecretStore::Options SecretStoreTest::options(bool keychain, bool file) const
{
    SecretStore::Options options;
    options.service = u"vigie-test"_s;
    options.file = m_folder.filePath(u"secrets.json"_s);
    options.fileAllowed = file;
    options.keychainAllowed = keychain;
    return options;
}

QString SecretStoreTest::read(SecretStore &store, const QString &name)
{
    QSignalSpy found(&store, &SecretStore::found);
    QSignalSpy missing(&store, &SecretStore::missing);
    store.read({name});
    if (!QTest::qWaitFor([&] { return found.size() + missing.size() > 0; }, keychainMs))
        return u"no answer"_s;
    return found.isEmpty() ? QString() : found[0][1].toString();
}

void SecretStoreTest::withoutAKeychainSecretsLastUntilTheEnd()
{
    {
        SecretStore store(options(false, false));
        QSignalSpy told(&store, &SecretStore::told);
        store.write(u"a"_s, secret);
        store.write(u"b"_s, secret);
        QCOMPARE(read(store, u"a"_s), secret);
        QCOMPARE(store.place(), SecretStore::Place::Memory);
        QCOMPARE(told.size(), 1);
        QVERIFY(!told[0][0].toString().contains(u"s3cr"_s));
        QVERIFY(!QFile::exists(options(false, false).file));
        store.write(u"a"_s, {});
        QCOMPARE(read(store, u"a"_s), QString());
    }
    SecretStore later(options(false, false));
    QCOMPARE(read(later, u"b"_s), QString());
}

void SecretStoreTest::withoutAKeychainAnAllowedFileKeepsThem()
{
    {
        SecretStore store(options(false, true));
        store.write(u"a"_s, secret);
        QCOMPARE(store.place(), SecretStore::Place::File);
    }
    QFile file(options(false, true).file);
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther |
                                   QFileDevice::WriteGroup | QFileDevice::WriteOther),
             QFileDevice::Permissions());
    SecretStore later(options(false, true));
    QCOMPARE(read(later, u"a"_s), secret);
    later.write(u"a"_s, {});
    QVERIFY(!file.exists());
}

void SecretStoreTest::aFileThatIsNoLongerAllowedIsRemoved()
{
    SecretStore store(options(false, false));
    store.write(u"a"_s, secret);
    store.setFileAllowed(true);
    QVERIFY(QFile::exists(options(false, true).file));
    store.setFileAllowed(false);
    QVERIFY(!QFile::exists(options(false, true).file));
    QCOMPARE(read(store, u"a"_s), secret);
}

void SecretStoreTest::aDamagedFileIsAsIfThereWereNone()
{
    QFile file(options(false, true).file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"a\":");
    file.close();
    SecretStore store(options(false, true));
    QCOMPARE(read(store, u"a"_s), QString());
    store.write(u"a"_s, secret);
    QCOMPARE(read(store, u"a"_s), secret);
    store.write(u"a"_s, {});
}

void SecretStoreTest::whatIsMissingIsSaidAsMissing()
{
    SecretStore store(options(hasKeychain(), false));
    QSignalSpy found(&store, &SecretStore::found);
    QSignalSpy missing(&store, &SecretStore::missing);
    store.read({u"x"_s, u"y"_s});
    QTRY_COMPARE_WITH_TIMEOUT(missing.size(), 2, keychainMs);
    QVERIFY(found.isEmpty());
}

void SecretStoreTest::theKeychainKeepsThem()
{
    if (!hasKeychain() || !SecretStore::isKeychainBuiltIn())
        return; // the run below withkeychain.sh has one
    {
        SecretStore store(options(true, false));
        QSignalSpy told(&store, &SecretStore::told);
        store.write(u"kept"_s, secret);
        QTRY_COMPARE_WITH_TIMEOUT(read(store, u"kept"_s), secret, keychainMs);
        QCOMPARE(store.place(), SecretStore::Place::Keychain);
        QVERIFY2(told.isEmpty(), told.isEmpty() ? "" : qPrintable(told[0][0].toString()));
    }
    SecretStore later(options(true, false));
    QCOMPARE(read(later, u"kept"_s), secret);
    QVERIFY(!QFile::exists(options(true, false).file));
    later.write(u"kept"_s, {});
    QTRY_COMPARE_WITH_TIMEOUT(read(later, u"kept"_s), QString(), keychainMs);
}

void SecretStoreTest::theKeychainTakesOverFromTheFile()
{
    if (!hasKeychain() || !SecretStore::isKeychainBuiltIn())
        return; // the run below withkeychain.sh has one
    {
        SecretStore store(options(false, true));
        store.write(u"moved"_s, secret);
    }
    SecretStore store(options(true, true));
    QCOMPARE(read(store, u"moved"_s), secret);
    store.write(u"moved"_s, secret);
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(options(true, true).file), keychainMs);
    QCOMPARE(read(store, u"moved"_s), secret);
}

void SecretStoreTest::noKeychainIsToldOnce()
{
    if (hasKeychain())
        return; // the run without has none
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    SecretStore store(options(true, false));
    QSignalSpy told(&store, &SecretStore::told);
    store.write(u"a"_s, secret);
    store.write(u"b"_s, secret);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, keychainMs);
    QTRY_COMPARE_WITH_TIMEOUT(read(store, u"b"_s), secret, keychainMs);
    QCOMPARE(told.size(), 1);
    QCOMPARE(store.place(), SecretStore::Place::Memory);
}

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "tst_secretstore.moc"
