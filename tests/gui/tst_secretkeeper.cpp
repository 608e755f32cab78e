// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretkeeper.h"
#include "secretstore.h"
#include "session.h"
#include "targeteditor.h"
#include "targetlist.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace vigie;
using namespace Qt::StringLiterals;

// The real session and the real store, with a file in the keychain's place.
class SecretKeeperTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsTypedIsThereAfterTheNextStart();
    void whatIsRemovedIsForgottenAndUndoneKept();
    void secretsOfAnOlderFileAreMoved();
    void thePasswordOfTheProxyToo();
    void temporaryTargetsAreNotKept();

private:
    struct Run
    {
        Run(const Settings &settings, const QString &file)
            : session(settings)
            , store({u"t"_s, file, true, false})
            , keeper(store, session)
        {
            keeper.start(settings);
        }
        Session session;
        SecretStore store;
        SecretKeeper keeper;
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    Settings m_settings; // one target with a password that is not in them
};

void SecretKeeperTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"secrets.json"_s);
    m_settings = {};
    m_settings.targets = {Target::create(u"t"_s, QUrl(u"http://127.0.0.1:1/"_s))};
    m_settings.targets[0].scrape.authentication.kind = Authentication::Kind::Bearer;
}

void SecretKeeperTest::whatIsTypedIsThereAfterTheNextStart()
{
    {
        Run first(m_settings, m_file);
        Target typed = m_settings.targets[0];
        typed.scrape.authentication.secret = u"token"_s;
        first.session.targets().replace(typed);
        typed.scrape.authentication.secret = u"token2"_s;
        first.session.targets().replace(typed);
    }
    Run second(m_settings, m_file);
    QTRY_COMPARE(second.session.targets().targets()[0].scrape.authentication.secret, u"token2"_s);
}

void SecretKeeperTest::whatIsRemovedIsForgottenAndUndoneKept()
{
    Run first(m_settings, m_file);
    TargetEditor editor(first.session.targets());
    Target typed = m_settings.targets[0];
    typed.scrape.authentication.secret = u"token"_s;
    first.session.targets().replace(typed);
    QVERIFY(QFile::exists(m_file));
    editor.remove(typed.id);
    QVERIFY(!QFile::exists(m_file));
    editor.undoStack().undo();
    QVERIFY(QFile::exists(m_file));
}

void SecretKeeperTest::secretsOfAnOlderFileAreMoved()
{
    Settings old = m_settings;
    old.targets[0].scrape.authentication.secret = u"old"_s;
    {
        Run first(old, m_file);
    }
    Run second(m_settings, m_file);
    QTRY_COMPARE(second.session.targets().targets()[0].scrape.authentication.secret, u"old"_s);
}

void SecretKeeperTest::thePasswordOfTheProxyToo()
{
    Settings settings = m_settings;
    settings.proxy = {ProxySettings::Kind::Manual, u"p"_s, 1, u"me"_s, u"pass"_s};
    {
        Run first(settings, m_file);
        first.keeper.keep(settings);
    }
    settings.proxy.password.clear();
    Session session(settings);
    SecretStore store({u"t"_s, m_file, true, false});
    SecretKeeper keeper(store, session);
    QSignalSpy found(&keeper, &SecretKeeper::proxyPasswordFound);
    keeper.start(settings);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found[0][0].toString(), u"pass"_s);
}

void SecretKeeperTest::temporaryTargetsAreNotKept()
{
    Run first({}, m_file);
    Target demo = m_settings.targets[0];
    demo.temporary = true;
    demo.scrape.authentication.secret = u"x"_s;
    first.session.targets().insert(0, demo);
    QVERIFY(!QFile::exists(m_file));
}

QTEST_GUILESS_MAIN(SecretKeeperTest)
#include "tst_secretkeeper.moc"
