// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "responsefacts.h"

#include "issuelistmodel.h"
#include "languagechange.h"
#include "responsepage.h"
#include "texts.h"
#include "theme.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

// Its texts are the page's.

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 200;
constexpr int leastList = 48;

QString formatText(Format format)
{
    switch (format) {
    case Format::PrometheusText:
        return u"Prometheus text"_s;
    case Format::OpenMetrics1:
        return u"OpenMetrics 1.0"_s;
    case Format::OpenMetrics2:
        return u"OpenMetrics 2.0"_s;
    case Format::Protobuf:
        return u"protobuf"_s;
    }
    return {};
}

QLabel *headingLabel(const QString &text, const Theme &theme, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(theme.font(Theme::Font::Strong));
    return label;
}

QString timingsText(const ScrapeTimings &t, const QColor &color)
{
    QString rows;
    for (const auto &[name, ms] : {std::pair{ResponsePage::tr("Redirects"), t.redirects},
                                   std::pair{ResponsePage::tr("Resolve"), t.resolve},
                                   std::pair{ResponsePage::tr("Connect"), t.connect},
                                   std::pair{ResponsePage::tr("First byte"), t.firstByte},
                                   std::pair{ResponsePage::tr("Transfer"), t.transfer},
                                   std::pair{ResponsePage::tr("Decompress"), t.decode},
                                   std::pair{ResponsePage::tr("Parse"), t.parse},
                                   std::pair{ResponsePage::tr("Total"), t.total()}}) {
        if (ms > 0)
            rows +=
                u"<tr><td style='color:%1;padding-right:16px'>%2</td><td align=right>%3</td></tr>"_s
                    .arg(color.name(), name, Texts::milliseconds(ms));
    }
    return u"<table cellspacing=0 cellpadding=1>"_s + rows + u"</table>"_s;
}

} // namespace

ResponseFacts::ResponseFacts(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_issues(new IssueListModel(theme, this))
    , m_status(new QLabel)
    , m_timings(new QLabel)
    , m_headers(new QPlainTextEdit)
    , m_issueTitle(new QLabel)
    , m_issueList(new QListView)
{
    setProperty("role", u"page"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(leastWidth);
    setUpParts();
    buildLayout();
}

void ResponseFacts::setUpParts()
{
    for (QLabel *label : {m_status, m_timings}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        // In a small window the lists give way, not the words.
        QSizePolicy whole(QSizePolicy::Preferred, QSizePolicy::Minimum);
        whole.setHeightForWidth(true);
        label->setSizePolicy(whole);
    }
    m_headers->setMinimumHeight(leastList);
    m_issueList->setMinimumHeight(leastList);
    m_timings->setTextFormat(Qt::RichText);
    m_headers->setReadOnly(true);
    m_headers->setLayoutDirection(Qt::LeftToRight);
    m_headers->setProperty("role", u"evidence"_s);
    m_headers->setFont(m_theme.font(Theme::Font::SmallMono));
    m_headers->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_headers->setTabChangesFocus(true);
    m_issueList->setModel(m_issues);
    m_issueList->setProperty("role", u"plain"_s);
    m_issueList->setWordWrap(true);
    m_issueList->setSpacing(2);
    m_issueTitle->setFont(m_theme.font(Theme::Font::Strong));
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT lineChosen(std::max(1, index.data(IssueListModel::LineRole).toInt()));
    };
    connect(m_issueList, &QListView::clicked, this, choose);
    connect(m_issueList, &QListView::activated, this, choose);
}

void ResponseFacts::buildLayout()
{
    auto *side = new QWidget;
    side->setProperty("role", u"page"_s);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    QLabel *response = headingLabel({}, m_theme, side);
    QLabel *headers = headingLabel({}, m_theme, side);
    layout->addWidget(response);
    layout->addWidget(m_status);
    layout->addWidget(m_timings);
    layout->addSpacing(4);
    layout->addWidget(headers);
    layout->addWidget(m_headers, 2);
    layout->addSpacing(4);
    layout->addWidget(m_issueTitle);
    layout->addWidget(m_issueList, 3);
    inEveryLanguage(this, [this, response, headers] {
        response->setText(ResponsePage::tr("Response"));
        headers->setText(ResponsePage::tr("Headers"));
        m_headers->setAccessibleName(ResponsePage::tr("Response headers"));
        m_issueList->setAccessibleName(ResponsePage::tr("Issues of the page"));
    });
    setWidget(side);
}

void ResponseFacts::setPage(const PageView &page)
{
    m_issues->setIssues(page.issues);
    const ScrapeResult &response = page.response;
    QStringList status;
    if (response.httpStatus > 0)
        status += u"%1 %2"_s.arg(response.httpStatus).arg(response.httpReason).trimmed();
    status += formatText(page.format);
    status += ResponsePage::tr("%n sample(s)", nullptr, int(page.sampleCount));
    status += response.wireBytes == response.bodyBytes || response.wireBytes == 0
                  ? Texts::bytes(response.bodyBytes)
                  : ResponsePage::tr("%1 (%2 received)")
                        .arg(Texts::bytes(response.bodyBytes), Texts::bytes(response.wireBytes));
    m_status->setText(status.join(u" · "_s) +
                      (response.message.isEmpty() ? QString() : u'\n' + response.message));
    m_timings->setText(timingsText(response.timings, m_theme.tokens().muted));
    QString headers;
    for (const auto &[name, value] : response.headers) {
        headers += QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value) + u'\n';
    }
    headers.chop(1);
    if (m_headers->toPlainText() != headers)
        m_headers->setPlainText(headers);
    m_issueTitle->setText(page.issues.empty()
                              ? ResponsePage::tr("No issues")
                              : ResponsePage::tr("%n issue(s)", nullptr, int(page.issues.size())));
}

} // namespace vigie
