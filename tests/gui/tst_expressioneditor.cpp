// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expressioneditor.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace vigie;
using namespace Qt::StringLiterals;

class ExpressionEditorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsSetIsNotAnEdit();
    void severalExpressionsAreParagraphs();
    void anErrorIsToldAndNotSubmitted();
    void ctrlEnterSubmitsAtOnce();
    void altUpBringsBackEarlierOnes();
    void ctrlSpaceCompletesAMetric();
    void aProblemOfTheEvaluationIsUnderlined();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ExpressionEditor> m_editor;
};

void ExpressionEditorTest::init()
{
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    m_editor = std::make_unique<ExpressionEditor>(*m_theme);
    m_editor->resize(400, 60);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    m_editor->setFocus();
}

void ExpressionEditorTest::cleanup()
{
    m_editor.reset();
    m_theme.reset();
}

void ExpressionEditorTest::whatIsSetIsNotAnEdit()
{
    QSignalSpy edited(m_editor.get(), &ExpressionEditor::edited);
    m_editor->setExpressions({u"up"_s});
    QTest::keyClick(m_editor.get(), Qt::Key_End);
    QCOMPARE(m_editor->expressions(), QStringList{u"up"_s});
    QVERIFY(edited.isEmpty());
}

void ExpressionEditorTest::severalExpressionsAreParagraphs()
{
    const QStringList both = {u"rate(a_total[1m])"_s, u"sum by (x) (\n  b\n)"_s};
    m_editor->setExpressions(both);
    QCOMPARE(m_editor->expressions(), both);
    QCOMPARE(m_editor->problem(), QString());
}

void ExpressionEditorTest::anErrorIsToldAndNotSubmitted()
{
    QSignalSpy edited(m_editor.get(), &ExpressionEditor::edited);
    QSignalSpy problems(m_editor.get(), &ExpressionEditor::problemChanged);
    QTest::keyClicks(m_editor.get(), u"rate(up["_s);
    QVERIFY(!m_editor->problem().isEmpty());
    QVERIFY(!problems.isEmpty());
    QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(edited.isEmpty());
    QTest::keyClicks(m_editor.get(), u"1m])"_s);
    QCOMPARE(m_editor->problem(), QString());
}

void ExpressionEditorTest::ctrlEnterSubmitsAtOnce()
{
    QSignalSpy edited(m_editor.get(), &ExpressionEditor::edited);
    m_editor->insertPlainText(u"up + 1"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited[0][0].toStringList(), QStringList{u"up + 1"_s});
}

void ExpressionEditorTest::altUpBringsBackEarlierOnes()
{
    for (const QString &text : {u"first"_s, u"second"_s}) {
        m_editor->selectAll();
        m_editor->insertPlainText(text);
        QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::ControlModifier);
    }
    QTest::keyClick(m_editor.get(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_editor->toPlainText(), u"first"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_editor->toPlainText(), u"second"_s);
}

void ExpressionEditorTest::ctrlSpaceCompletesAMetric()
{
    ExpressionWord word;
    word.text = u"zz_requests_total"_s;
    m_editor->setMetrics({word});
    m_editor->insertPlainText(u"zz_req"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Space, Qt::ControlModifier);
    auto *completer = m_editor->findChild<QCompleter *>();
    QVERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(m_editor->toPlainText(), u"zz_requests_total"_s);
}

void ExpressionEditorTest::aProblemOfTheEvaluationIsUnderlined()
{
    m_editor->setExpressions({u"up"_s, u"down"_s});
    m_editor->showProblem(u"too many series"_s, 1, 0, 4);
    QCOMPARE(m_editor->problem(), u"too many series"_s);
    QCOMPARE(m_editor->extraSelections().size(), 1);
    QCOMPARE(m_editor->extraSelections()[0].cursor.selectedText(), u"down"_s);
}

QTEST_MAIN(ExpressionEditorTest)
#include "tst_expressioneditor.moc"
