// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"

#include "icons.h"
#include "theme.h"
#include "updatecheck.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSslSocket>
#include <QSysInfo>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

QList<AboutFact> aboutFacts(const QList<AboutFact> &more)
{
    QStringList screens;
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all) {
        screens.append(u"%1×%2 @%3"_s.arg(screen->size().width())
                           .arg(screen->size().height())
                           .arg(screen->devicePixelRatio()));
    }
    QList<AboutFact> facts = {
        {u"Vigie"_s, QCoreApplication::applicationVersion()},
        {u"Qt"_s, u"%1 (built with %2)"_s.arg(QString::fromLatin1(qVersion()),
                                              QStringLiteral(QT_VERSION_STR))},
        {u"TLS"_s, QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : u"none"_s},
        {u"System"_s, QSysInfo::prettyProductName()},
        {u"Kernel"_s, u"%1 %2"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion())},
        {u"Processor"_s, QSysInfo::currentCpuArchitecture()},
        {u"Display"_s, QGuiApplication::platformName()},
        {u"Screens"_s, screens.join(u", "_s)},
        {u"Language"_s, QLocale().name()},
    };
    return facts + more;
}

QString bugReport(const QList<AboutFact> &facts)
{
    QString text;
    for (const auto &[name, value] : facts)
        text += u"- %1: %2\n"_s.arg(name, value);
    return text;
}

QString AboutDialog::updateText(const UpdateAnswer &answer)
{
    if (!answer.error.isEmpty())
        return answer.error.toHtmlEscaped();
    if (!answer.isNewer)
        return tr("This is the newest version.");
    const QString text = tr("Version %1 is there.").arg(answer.version);
    if (answer.notes.isEmpty())
        return text;
    return u"<a href=\"%1\">%2</a>"_s.arg(
        QString::fromUtf8(answer.notes.toEncoded()).toHtmlEscaped(), text);
}

AboutDialog::AboutDialog(const QList<AboutFact> &more, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Vigie"));
    const QList<AboutFact> facts = aboutFacts(more);
    QLayout *head = buildHead(theme);
    QLayout *grid = buildFacts(facts);
    QBoxLayout *buttons = buildOffers(facts, theme);
    QLayout *update = buildUpdate();
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(20);
    layout->addLayout(head);
    layout->addLayout(grid);
    layout->addStretch(1);
    layout->addLayout(update);
    layout->addLayout(buttons);
    resize(520, sizeHint().height());
}

QLayout *AboutDialog::buildHead(const Theme &theme)
{
    auto *picture = new QLabel(this);
    picture->setPixmap(appIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *name = new QLabel(tr("Vigie %1").arg(QCoreApplication::applicationVersion()), this);
    name->setFont(theme.font(Theme::Font::Title));
    auto *what = new QLabel(tr("See what your /metrics endpoints say, and why they don't."), this);
    auto *licence =
        new QLabel(tr("Free software under the GNU General Public License, version 3 or "
                      "later. With Qt, RE2, yaml-cpp, fast_float and libdeflate."),
                   this);
    licence->setProperty("role", u"muted"_s);
    for (QLabel *label : {what, licence})
        label->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    for (QLabel *label : {name, what, licence})
        texts->addWidget(label);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    return head;
}

QLayout *AboutDialog::buildFacts(const QList<AboutFact> &facts)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (int row = 1; row < facts.size(); ++row) {
        auto *key = new QLabel(facts[row].first, this);
        key->setProperty("role", u"muted"_s);
        auto *value = new QLabel(facts[row].second, this);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(key, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    }
    return grid;
}

QBoxLayout *AboutDialog::buildOffers(const QList<AboutFact> &facts, const Theme &theme)
{
    auto *copy = new QPushButton(themedIcon(theme, u"copy"_s), tr("Copy for a bug report"), this);
    connect(copy, &QPushButton::clicked, this, [copy, text = bugReport(facts)] {
        QGuiApplication::clipboard()->setText(text);
        copy->setText(AboutDialog::tr("Copied"));
    });
    auto *news = new QPushButton(tr("What's new"), this);
    connect(news, &QPushButton::clicked, this, &AboutDialog::whatsNewRequested);
    auto *offers = new QHBoxLayout;
    offers->addWidget(copy);
    offers->addWidget(news);
    return offers;
}

QLayout *AboutDialog::buildUpdate()
{
    auto *answer = new QLabel(this);
    answer->setWordWrap(true);
    answer->setOpenExternalLinks(true);
    answer->setProperty("role", u"muted"_s);
    auto *ask = new QPushButton(tr("Look for a new version"), this);
    ask->setVisible(!UpdateCheck::address().isEmpty());
    ask->setToolTip(tr("One request to %1").arg(UpdateCheck::address().toDisplayString()));
    connect(ask, &QPushButton::clicked, this, [this, ask, answer] { lookForUpdate(ask, answer); });
    auto *update = new QHBoxLayout;
    update->addWidget(ask);
    update->addWidget(answer, 1);
    return update;
}

void AboutDialog::lookForUpdate(QPushButton *ask, QLabel *answer)
{
    ask->setEnabled(false);
    answer->setText(tr("Asking %1…").arg(UpdateCheck::address().toDisplayString().toHtmlEscaped()));
    auto *check = new UpdateCheck(this);
    connect(check, &UpdateCheck::finished, this, [ask, answer](const UpdateAnswer &found) {
        ask->setEnabled(true);
        answer->setText(updateText(found));
    });
    check->start(UpdateCheck::address(), QCoreApplication::applicationVersion());
}

} // namespace vigie
