// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetdialog.h"

#include "icons.h"
#include "languagechange.h"
#include "restyle.h"
#include "scraper.h"
#include "texts.h"
#include "theme.h"
#include "ui_targetdialog.h"
#include "urlanalysis.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QString commaList(const QStringList &list)
{
    return list.join(u", "_s);
}

QStringList fromCommaList(const QString &text)
{
    QStringList list = text.split(u',', Qt::SkipEmptyParts);
    for (QString &element : list) {
        element = element.trimmed();
    }
    list.removeAll(QString());
    return list;
}

QList<ScrapeConfig::Header> headersFrom(const QString &text)
{
    QList<ScrapeConfig::Header> headers;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            headers.append(
                {line.left(colon).trimmed().toLatin1(), line.mid(colon + 1).trimmed().toUtf8()});
    }
    return headers;
}

std::chrono::milliseconds fromSeconds(double seconds)
{
    return std::chrono::milliseconds(qRound64(seconds * 1000));
}

} // namespace

TargetDialog::TargetDialog(const Target &target, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::TargetDialog>())
    , m_theme(theme)
    , m_target(target)
    , m_isNew(target.scrape.url.isEmpty())
    , m_scraper(new Scraper(this))
{
    m_form->setupUi(this);
    setMinimumWidth(490); // its placeholders are sentences
    setAttribute(Qt::WA_DeleteOnClose);
    inEveryLanguage(this, [this] { sayTexts(); });
    m_form->headers->setFont(theme.font(Theme::Font::SmallMono));
    m_form->advancedFields->hide();
    m_form->advanced->setIcon(themedIcon(theme, u"right"_s, &Tokens::muted));
    m_form->result->hide();
    fill(target);
    connect(m_form->advanced, &QToolButton::toggled, this, [this](bool open) {
        m_form->advancedFields->setVisible(open);
        m_form->advanced->setIcon(
            themedIcon(m_theme, open ? u"down"_s : u"right"_s, &Tokens::muted));
        adjustSize();
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(&m_typing, &QTimer::timeout, this, &TargetDialog::analyze);
    connect(m_form->url, &QLineEdit::textChanged, this, [this] {
        m_typing.start();
        suggestName();
    });
    connect(m_form->name, &QLineEdit::textEdited, this, [this] { m_nameTyped = true; });
    connect(m_form->authentication, &QComboBox::currentIndexChanged, this,
            &TargetDialog::refreshAuthentication);
    connect(m_form->chooseCa, &QPushButton::clicked, this, &TargetDialog::chooseCaFile);
    connect(m_form->test, &QPushButton::clicked, this, &TargetDialog::test);
    connect(m_form->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form->ok, &QPushButton::clicked, this, &TargetDialog::finish);
    connect(m_scraper, &Scraper::scraped, this,
            [this](const QString &, const ScrapeResultPtr &result) { showTested(*result); });
    refreshAuthentication();
    analyze();
}

TargetDialog::~TargetDialog() = default;

void TargetDialog::sayTexts()
{
    m_form->retranslateUi(this);
    setWindowTitle(m_isNew ? tr("Add a target") : tr("Edit %1").arg(m_target.name));
    m_form->ok->setText(m_isNew ? tr("Add target") : tr("Save"));
}

void TargetDialog::fill(const Target &target)
{
    const ScrapeConfig &scrape = target.scrape;
    m_form->url->setText(m_isNew ? QString() : scrape.url.toString());
    m_form->name->setText(target.name);
    m_nameTyped = !target.name.isEmpty();
    m_form->interval->setValue(static_cast<double>(scrape.interval.count()) / 1000);
    m_form->timeout->setValue(static_cast<double>(scrape.timeout.count()) / 1000);
    m_form->authentication->setCurrentIndex(static_cast<int>(scrape.authentication.kind));
    m_form->user->setText(scrape.authentication.user);
    m_form->secret->setText(scrape.authentication.secret);
    QStringList headers;
    for (const auto &[name, value] : scrape.headers) {
        headers += QString::fromLatin1(name) + u": "_s + QString::fromUtf8(value);
    }
    m_form->headers->setPlainText(headers.join(u'\n'));
    m_form->caFile->setText(scrape.caFile);
    m_form->composeFiles->setText(commaList(target.compose.files));
    m_form->projectDirectory->setText(target.compose.projectDirectory);
    m_form->projectName->setText(target.compose.projectName);
    m_form->service->setText(target.compose.service);
    m_form->containerPort->setValue(target.compose.containerPort);
    m_form->bodyLimit->setValue(static_cast<int>(scrape.bodyLimit >> 20));
    m_form->compression->setCurrentIndex(static_cast<int>(scrape.compression));
    m_form->proxy->setCurrentIndex(static_cast<int>(scrape.proxy));
    m_form->protobuf->setChecked(scrape.protobufAllowed);
    m_form->redirects->setChecked(scrape.followRedirects);
}

Target TargetDialog::target() const
{
    const UrlAnalysis analysis = analyzeUrl(m_form->url->text());
    Target target =
        m_isNew ? Target::create(m_form->name->text().trimmed(), analysis.url) : m_target;
    if (m_isNew)
        target.scrape = m_target.scrape; // the defaults of the settings
    target.name = m_form->name->text().trimmed();
    ScrapeConfig &scrape = target.scrape;
    scrape.url = analysis.url;
    scrape.interval = fromSeconds(m_form->interval->value());
    scrape.timeout = fromSeconds(m_form->timeout->value());
    scrape.authentication.kind =
        static_cast<Authentication::Kind>(m_form->authentication->currentIndex());
    scrape.authentication.user = m_form->user->text();
    scrape.authentication.secret = m_form->secret->text();
    scrape.headers = headersFrom(m_form->headers->toPlainText());
    scrape.caFile = m_form->caFile->text().trimmed();
    target.compose.files = fromCommaList(m_form->composeFiles->text());
    target.compose.projectDirectory = m_form->projectDirectory->text().trimmed();
    target.compose.projectName = m_form->projectName->text().trimmed();
    target.compose.service = m_form->service->text().trimmed();
    target.compose.containerPort = m_form->containerPort->value();
    scrape.bodyLimit = qint64(m_form->bodyLimit->value()) << 20;
    scrape.compression =
        static_cast<ScrapeConfig::Compression>(m_form->compression->currentIndex());
    scrape.proxy = static_cast<ScrapeConfig::Proxy>(m_form->proxy->currentIndex());
    scrape.protobufAllowed = m_form->protobuf->isChecked();
    scrape.followRedirects = m_form->redirects->isChecked();
    if (target.name.isEmpty())
        target.name = target.instance();
    return target;
}

void TargetDialog::setUrl(const QString &url)
{
    m_form->url->setText(url);
    m_form->url->setFocus();
}

void TargetDialog::suggestName()
{
    if (m_nameTyped)
        return;
    const QUrl url(m_form->url->text().trimmed());
    m_form->name->setPlaceholderText(
        url.host().isEmpty() ? u"workers"_s : u"%1:%2"_s.arg(url.host()).arg(url.port(80)));
}

void TargetDialog::analyze()
{
    m_typing.stop();
    qDeleteAll(m_form->findings->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const QString typed = m_form->url->text().trimmed();
    const UrlAnalysis analysis = analyzeUrl(typed);
    const bool begun = typed.size() > 3;
    for (const UrlFinding &finding : analysis.findings) {
        if (begun)
            addFinding(finding.message, finding.corrected,
                       finding.severity == UrlSeverity::Error     ? u"failure"_s
                       : finding.severity == UrlSeverity::Suspect ? u"warning"_s
                                                                  : u"muted"_s);
    }
    restyle(m_form->url, "bad", begun && !analysis.usable);
    m_form->ok->setEnabled(!typed.isEmpty());
    m_form->test->setEnabled(analysis.usable);
    m_form->findings->setVisible(begun && !analysis.findings.empty());
}

void TargetDialog::addFinding(const QString &message, const QString &corrected, const QString &role)
{
    auto *label = new QLabel(message, m_form->findings);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    m_form->findingsLayout->addWidget(label);
    if (corrected.isEmpty() || corrected == m_form->url->text())
        return;
    auto *button = new QPushButton(themedIcon(m_theme, u"check"_s, &Tokens::accent),
                                   tr("Use %1").arg(corrected), m_form->findings);
    button->setObjectName(u"suggestion"_s);
    button->setProperty("kind", u"link"_s);
    m_form->findingsLayout->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, corrected] {
        m_form->url->setText(corrected);
        m_form->url->setFocus();
        QMetaObject::invokeMethod(this, &TargetDialog::analyze, Qt::QueuedConnection);
    });
}

void TargetDialog::refreshAuthentication()
{
    const auto kind = static_cast<Authentication::Kind>(m_form->authentication->currentIndex());
    m_form->user->setVisible(kind == Authentication::Kind::Basic);
    m_form->userLabel->setVisible(kind == Authentication::Kind::Basic);
    m_form->secret->setVisible(kind != Authentication::Kind::None);
    m_form->secretLabel->setVisible(kind != Authentication::Kind::None);
}

void TargetDialog::test()
{
    const Target target = this->target();
    const QString problem = target.scrape.problem();
    if (!problem.isEmpty()) {
        showResult(problem, u"failure"_s);
        return;
    }
    m_form->test->setEnabled(false);
    showResult(tr("Asking %1…").arg(target.instance()), u"muted"_s);
    m_scraper->scrape(u"test"_s, target.scrape);
}

void TargetDialog::showTested(const ScrapeResult &result)
{
    m_form->test->setEnabled(true);
    if (!result.ok()) {
        showResult(result.message, u"failure"_s);
        return;
    }
    const auto lines = std::count(result.body.begin(), result.body.end(), '\n');
    showResult(
        tr("It answers: %1, %n line(s), in %2.", nullptr, static_cast<int>(lines))
            .arg(Texts::bytes(result.bodyBytes), Texts::milliseconds(result.timings.total())),
        u"muted"_s);
}

void TargetDialog::showResult(const QString &text, const QString &role)
{
    m_form->result->setText(text);
    restyle(m_form->result, "role", role);
    m_form->result->setVisible(!text.isEmpty());
}

void TargetDialog::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate authorities"), m_form->caFile->text(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_form->caFile, &QLineEdit::setText);
    dialog->open();
}

// A URL that cannot work is not taken; one that is only suspect is, because it may be right.
void TargetDialog::finish()
{
    analyze();
    const UrlAnalysis analysis = analyzeUrl(m_form->url->text());
    const Target target = this->target();
    const UrlFinding *error = analysis.firstError();
    const QString problem = error != nullptr ? error->message : target.scrape.problem();
    if (!problem.isEmpty()) {
        showResult(problem, u"failure"_s);
        m_form->url->setFocus();
        return;
    }
    Q_EMIT targetAccepted(target);
    accept();
}

} // namespace vigie
