// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepage.h"

#include "session.h"
#include "targeteditor.h"
#include "targetlist.h"
#include "theme.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestWelcomePage final : public QObject
{
    Q_OBJECT

private:
    static FoundEndpoint found(int port, const QString &name)
    {
        FoundEndpoint endpoint;
        endpoint.candidate.url = QUrl(u"http://localhost:%1/metrics"_s.arg(port));
        endpoint.candidate.name = name;
        endpoint.candidate.origin = EndpointCandidate::Origin::Container;
        endpoint.candidate.project = u"shop"_s;
        endpoint.candidate.service = name;
        endpoint.samples = 12;
        return endpoint;
    }
    static QPushButton *button(const QWidget &page, const QString &name)
    {
        const auto all = page.findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->text() == name || each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void addsByOneClick()
    {
        Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()));
        Settings settings;
        settings.targets.clear();
        Session session(settings);
        TargetEditor editor(session.targets());
        WelcomePage page(session, editor, theme);
        page.show();
        QSignalSpy added(&page, &WelcomePage::targetAdded);
        page.take(found(9100, u"node"_s));
        page.take(found(9200, u"shop"_s));
        page.take(found(9300, u"cart"_s));
        page.finish();
        QTest::mouseClick(button(page, u"Add shop"_s), Qt::LeftButton);
        QCOMPARE(session.targets().size(), 1);
        QCOMPARE(session.targets().targets().first().compose.service, u"shop"_s);
        QVERIFY(!button(page, u"Add shop"_s)->isEnabled());
        QTest::mouseClick(button(page, u"Add all"_s), Qt::LeftButton);
        QCOMPARE(session.targets().size(), 3);
        QCOMPARE(added.size(), 3);
        editor.undoStack().undo();
        QCOMPARE(session.targets().size(), 2);
    }

    void saysTheNextStepWhereNothingAnswers()
    {
        Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()));
        Session session(Settings{});
        TargetEditor editor(session.targets());
        WelcomePage page(session, editor, theme);
        page.finish();
        QSignalSpy demo(&page, &WelcomePage::demoRequested);
        QSignalSpy add(&page, &WelcomePage::addRequested);
        button(page, u"Try the demo"_s)->click();
        button(page, u"Add a URL…"_s)->click();
        QCOMPARE(demo.size(), 1);
        QCOMPARE(add.size(), 1);
        const auto labels = page.findChildren<QLabel *>();
        const bool isSaid = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(u"Nothing else answers"_s);
        });
        QVERIFY(isSaid);
    }
};

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
