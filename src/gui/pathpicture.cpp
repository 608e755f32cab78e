// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathpicture.h"

#include "icons.h"
#include "languagechange.h"
#include "theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QUrl>

#include <algorithm>
#include <array>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

enum Station { Address, HostPort, Engine, ContainerPort, Process, StationCount };

// Where on the way a verdict says the fault is; the first row whose text begins the id counts.
struct FaultRow
{
    const char *verdict;
    Station station;
};
constexpr std::array faults = {
    FaultRow{"url.", Address},
    FaultRow{"network.proxy", Address},
    FaultRow{"port.taken", HostPort},
    FaultRow{"port.shadowed", HostPort},
    FaultRow{"port.conflict", HostPort},
    FaultRow{"port.replica", HostPort},
    FaultRow{"port.reserved", HostPort},
    FaultRow{"port.other-address", HostPort},
    FaultRow{"port.other-host-port", HostPort},
    FaultRow{"port.ephemeral", HostPort},
    FaultRow{"port.ipv", HostPort},
    FaultRow{"port.forward-lost", HostPort},
    FaultRow{"response.other-server", HostPort},
    FaultRow{"network.firewall", HostPort},
    FaultRow{"engine.", Engine},
    FaultRow{"compose.prod-file-not-used", ContainerPort},
    FaultRow{"compose.changed-not-applied", ContainerPort},
    FaultRow{"compose.", Engine},
    FaultRow{"service.not-created", Engine},
    FaultRow{"service.", Process},
    FaultRow{"network.", Engine},
    FaultRow{"port.", ContainerPort},
    FaultRow{"server.other-port", ContainerPort},
    FaultRow{"server.", Process},
    FaultRow{"response.", Process},
};

// Which checks tell about a station, by the beginning of their ids.
struct EvidenceRow
{
    const char *check;
    Station station;
};
constexpr std::array evidence = {
    EvidenceRow{"url", Address},
    EvidenceRow{"resolve", Address},
    EvidenceRow{"corrections", Address},
    EvidenceRow{"connect", HostPort},
    EvidenceRow{"owner", HostPort},
    EvidenceRow{"port-owner", HostPort},
    EvidenceRow{"engine", Engine},
    EvidenceRow{"project", Engine},
    EvidenceRow{"service", Engine},
    EvidenceRow{"container", Engine},
    EvidenceRow{"mapping", ContainerPort},
    EvidenceRow{"ports", ContainerPort},
    EvidenceRow{"published", ContainerPort},
    EvidenceRow{"state", Process},
    EvidenceRow{"listener", Process},
    EvidenceRow{"inside", Process},
    EvidenceRow{"http", Process},
    EvidenceRow{"body", Process},
};

QString titleOf(Station station)
{
    switch (station) {
    case Address:
        return PathPicture::tr("URL");
    case HostPort:
        return PathPicture::tr("Host port");
    case Engine:
        return PathPicture::tr("Engine");
    case ContainerPort:
        return PathPicture::tr("Container port");
    case Process:
    case StationCount:
        break;
    }
    return PathPicture::tr("Process");
}

PathNode::State stateOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return PathNode::State::Fine;
    case Outcome::Warning:
        return PathNode::State::Suspect;
    case Outcome::Failed:
        return PathNode::State::Broken;
    case Outcome::Skipped:
        break;
    }
    return PathNode::State::Unknown;
}

int faultyStation(const QString &verdict)
{
    const auto at = std::find_if(faults.begin(), faults.end(), [&](const FaultRow &row) {
        return verdict.startsWith(QLatin1StringView(row.verdict));
    });
    return at == faults.end() ? -1 : at->station;
}

std::array<PathNode, StationCount> stationsOf(const Report &report)
{
    std::array<PathNode, StationCount> nodes;
    for (int i = 0; i < StationCount; ++i) {
        nodes[std::size_t(i)].title = titleOf(Station(i));
    }
    for (const CheckResult &check : report.checks) {
        const auto row =
            std::find_if(evidence.begin(), evidence.end(), [&](const EvidenceRow &candidate) {
                return check.id.startsWith(QLatin1StringView(candidate.check));
            });
        if (row == evidence.end() || check.outcome == Outcome::Skipped)
            continue;
        PathNode &node = nodes[row->station];
        // the worst speaks for the station: of good ones the first, of failed ones the last, which
        // looked closest
        const PathNode::State state = stateOf(check.outcome);
        if (node.detail.isEmpty() || state > node.state || state == PathNode::State::Broken)
            node.detail = check.summary;
        node.state = std::max(node.state, state);
    }
    return nodes;
}

// What answers may be no container's, whether an engine runs or not.
bool metAContainer(const Report &report)
{
    return std::any_of(report.checks.begin(), report.checks.end(), [](const CheckResult &check) {
        return check.id == "state"_L1 && check.outcome != Outcome::Skipped;
    });
}

} // namespace

std::vector<PathNode> pathOf(const Report &report)
{
    auto nodes = stationsOf(report);
    const QUrl url(report.url);
    nodes[Address].detail =
        url.port() > 0 ? url.host() + u':' + QString::number(url.port()) : url.host();
    const int fault = report.healthy ? -1 : faultyStation(report.verdict.id);
    for (int i = 0; i < StationCount; ++i) {
        PathNode &node = nodes[std::size_t(i)];
        if (report.healthy)
            node.state = PathNode::State::Fine;
        else if (fault >= 0 && i < fault && node.state == PathNode::State::Broken)
            node.state = PathNode::State::Suspect;
        else if (i == fault)
            node.state = PathNode::State::Broken;
        else if (fault >= 0 && i > fault)
            node.state = PathNode::State::Unknown;
    }
    const bool engine = report.healthy ? metAContainer(report) : !nodes[Engine].detail.isEmpty();
    std::vector<PathNode> path;
    for (int i = 0; i < StationCount; ++i) {
        const bool inContainer = i == Engine || i == ContainerPort;
        if (!inContainer || engine || i == fault)
            path.push_back(nodes[std::size_t(i)]);
    }
    return path;
}

PathPicture::PathPicture(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setLayoutDirection(Qt::LeftToRight); // a drawing
    inEveryLanguage(this, [this] {
        setAccessibleName(tr("The way from the URL to the process"));
        setPath(m_path);
    });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PathPicture::setPath(std::vector<PathNode> path)
{
    m_path = std::move(path);
    QStringList words;
    for (const PathNode &node : m_path) {
        words += node.title + u' ' +
                 (node.state == PathNode::State::Fine      ? tr("fine")
                  : node.state == PathNode::State::Broken  ? tr("broken")
                  : node.state == PathNode::State::Suspect ? tr("suspect")
                                                           : tr("unknown"));
    }
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize PathPicture::sizeHint() const
{
    const int detail = QFontMetrics(m_theme.font(Theme::Font::SmallMono)).height();
    return {600, 36 + 8 + detail};
}

QSize PathPicture::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void PathPicture::paintEvent(QPaintEvent *)
{
    if (m_path.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(m_theme.font(Theme::Font::Strong));
    std::vector<int> widths;
    int total = 0;
    for (const PathNode &node : m_path)
        total += metrics.horizontalAdvance(node.title);
    // In a small window the boxes get narrower before the last one is cut.
    const auto count = static_cast<int>(m_path.size());
    const int padding = std::clamp((width() - total - 12 * count) / count, 28, 48);
    total = 0;
    for (const PathNode &node : m_path) {
        widths.push_back(std::max(2 * padding, metrics.horizontalAdvance(node.title) + padding));
        total += widths.back();
    }
    const int links = count - 1;
    const int gap = links > 0 ? std::max(12, (width() - total - 2) / links) : 0;
    int x = 1;
    for (std::size_t i = 0; i < m_path.size(); ++i) {
        const QRect box(x, 1, widths[i], 34);
        paintNode(painter, m_path[i], box, std::min(box.width() + 60, box.width() + gap - 10));
        x += widths[i];
        if (i + 1 < m_path.size())
            paintLink(painter, m_path[i + 1], x + 8, x + gap - 8, box.center().y());
        x += gap;
    }
}

void PathPicture::paintNode(QPainter &painter, const PathNode &node, const QRect &box,
                            int detailRoom) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool broken = node.state == PathNode::State::Broken;
    const bool fine = node.state == PathNode::State::Fine;
    const QColor color = broken                                   ? tokens.failure
                         : fine                                   ? tokens.ok
                         : node.state == PathNode::State::Suspect ? tokens.warning
                                                                  : tokens.muted;
    painter.setPen(QPen(color, node.state == PathNode::State::Unknown ? 1 : 2));
    painter.setBrush(broken ? tokens.failureGround : tokens.card);
    painter.drawRoundedRect(QRectF(box), 8, 8);
    const QFont strong = m_theme.font(Theme::Font::Strong);
    const int textWidth = QFontMetrics(strong).horizontalAdvance(node.title);
    int left = box.center().x() - textWidth / 2;
    if (node.state != PathNode::State::Unknown) {
        left = box.center().x() - (textWidth + 18) / 2;
        const QString icon = broken ? u"close"_s : fine ? u"check"_s : u"warning"_s;
        const auto token = broken ? &Tokens::failure : fine ? &Tokens::ok : &Tokens::warning;
        themedIcon(m_theme, icon, token).paint(&painter, QRect(left, box.center().y() - 6, 13, 13));
        left += 18;
    }
    painter.setFont(strong);
    painter.setPen(node.state == PathNode::State::Unknown ? tokens.muted : tokens.text);
    painter.drawText(QRect(left, box.top(), textWidth + 4, box.height()), Qt::AlignVCenter,
                     node.title);
    const QFont mono = m_theme.font(Theme::Font::SmallMono);
    const QFontMetrics metrics(mono);
    if (node.state == PathNode::State::Unknown)
        return;
    const QString detail = metrics.elidedText(node.detail, Qt::ElideRight, detailRoom);
    const int used = metrics.horizontalAdvance(detail);
    const int from = std::clamp(box.center().x() - used / 2, 0, std::max(0, width() - used));
    painter.setFont(mono);
    painter.setPen(tokens.muted);
    painter.drawText(from, box.bottom() + 8 + metrics.ascent(), detail);
}

void PathPicture::paintLink(QPainter &painter, const PathNode &to, int from, int until, int y) const
{
    const Tokens &tokens = m_theme.tokens();
    QPen pen(tokens.ok, 2);
    if (to.state == PathNode::State::Broken) {
        pen = QPen(tokens.failure, 2, Qt::CustomDashLine);
        pen.setDashPattern({3, 2.5});
    } else if (to.state == PathNode::State::Unknown) {
        pen = QPen(tokens.line, 2);
    } else if (to.state == PathNode::State::Suspect) {
        pen.setColor(tokens.warning);
    }
    painter.setPen(pen);
    painter.drawLine(QPointF(from, y + 0.5), QPointF(until, y + 0.5));
}

} // namespace vigie
