// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "urlanalysis.h"

#include "text.h"
#include "urlanalyzer.h"
#include "urltext.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// Whether two spellings mean the same to QUrl: then the odd character does no harm.
bool sameForQt(const QString &a, const QString &b)
{
    const QUrl first(a);
    const QUrl second(b);
    return first.isValid() && second.isValid() && first == second;
}

// http or https when the word is a misspelling of it (or of another scheme), else nothing.
QString nearestScheme(const QString &word)
{
    const QString lower = word.toLower();
    if (lower.size() > 7 || lower.size() < 2)
        return {};
    const int plain = editDistance(lower, u"http");
    const int secure = editDistance(lower, u"https");
    if (std::min(plain, secure) > 2)
        return {};
    return secure < plain ? u"https"_s : u"http"_s;
}

} // namespace

int editDistance(QStringView a, QStringView b)
{
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> older(width);
    std::vector<int> old(width);
    std::vector<int> now(width);
    std::iota(old.begin(), old.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        now[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto k = static_cast<size_t>(j) + 1;
            const int cost = a[i] == b[j] ? 0 : 1;
            now[k] = std::min({old[k] + 1, now[k - 1] + 1, old[k - 1] + cost});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
                now[k] = std::min(now[k], older[k - 2] + 1);
        }
        older.swap(old);
        old.swap(now);
    }
    return old.back();
}

QString UrlParts::path() const
{
    static const QRegularExpression end(u"[?#]"_s);
    return rest.left(rest.indexOf(end));
}

void UrlParts::setPath(const QString &path)
{
    rest.replace(0, this->path().size(), path);
}

QString UrlParts::text() const
{
    return scheme + u"://"_s + (userInfo.isEmpty() ? u""_s : userInfo + u'@') + host +
           (port.isEmpty() ? u""_s : u':' + port) + rest;
}

UrlAnalyzer::UrlAnalyzer(const QString &typed, const QStringList &services)
    : m_services(services)
    , m_text(typed.left(4096))
{
    m_result.typed = typed;
}

void UrlAnalyzer::add(const QString &rule, const QString &verdict, UrlSeverity severity,
                      const QString &message, const QString &corrected)
{
    m_result.findings.push_back({rule, verdict, severity, message, corrected});
}

void UrlAnalyzer::suggest(const QString &rule, const QString &verdict, const QString &message,
                          const UrlParts &corrected)
{
    add(rule, verdict, UrlSeverity::Suspect, message, corrected.text());
}

void UrlAnalyzer::cleanEnds()
{
    const QString trimmed = m_text.trimmed();
    if (trimmed != m_text)
        add(u"spaces-around"_s, u"url.invalid"_s, UrlSeverity::Info,
            Text::tr("There are spaces before or after the URL."));
    const QString bare = withoutQuotes(trimmed);
    if (bare != trimmed)
        add(u"quotes"_s, u"url.invalid"_s, UrlSeverity::Error,
            Text::tr("The quotes or brackets around the URL do not belong to it."));
    m_text = bare;
}

void UrlAnalyzer::cleanCharacters()
{
    QString character;
    const QString visible = withoutInvisible(m_text, &character);
    if (!character.isEmpty())
        add(u"invisible-character"_s, u"url.invalid"_s,
            sameForQt(m_text, visible) ? UrlSeverity::Info : UrlSeverity::Error,
            Text::tr("The URL contains an invisible character (%1).").arg(character));
    character.clear();
    const QString plain = withPlainPunctuation(visible, &character);
    if (!character.isEmpty())
        add(u"full-width-character"_s, u"url.invalid"_s,
            sameForQt(visible, plain) ? UrlSeverity::Info : UrlSeverity::Error,
            Text::tr("The URL contains a character that only looks like the right one (%1).")
                .arg(character));
    static const QRegularExpression spaceForColon(u"(localhost|127\\.0\\.0\\.1)[ ]+(?=\\d{2,5})"_s);
    const QString joined = QString(plain).replace(spaceForColon, u"\\1:"_s).remove(u' ');
    if (joined != plain)
        add(u"space"_s, u"url.invalid"_s, UrlSeverity::Error,
            Text::tr("There is a space in the URL."));
    m_text = joined;
    if (m_text.contains(u'\\')) {
        add(u"backslash"_s, u"url.scheme"_s, UrlSeverity::Error,
            Text::tr("A URL has slashes ( / ), not backslashes ( \\ )."));
        m_text.replace(u'\\', u'/');
    }
}

void UrlAnalyzer::splitScheme()
{
    static const QRegularExpression doubled(u"^(?:https?:?/{1,2})+(https?):?//"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression good(u"^(https?)://(?!/)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression slashes(u"^(https?)(?:[:;.,]+/*|/{2,})"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(u"^([A-Za-z][A-Za-z0-9+.-]*)[:;]/+"_s);
    const QString scheme = u"url.scheme"_s;
    qsizetype length = 0;
    if (const auto match = doubled.match(m_text); match.hasMatch()) {
        m_parts.scheme = match.captured(1).toLower();
        length = match.capturedLength();
        add(u"scheme-doubled"_s, scheme, UrlSeverity::Error,
            Text::tr("\"%1://\" is there twice.").arg(m_parts.scheme));
    } else if (const auto fine = good.match(m_text); fine.hasMatch()) {
        m_parts.scheme = fine.captured(1).toLower();
        length = fine.capturedLength();
    } else if (const auto wrong = slashes.match(m_text); wrong.hasMatch()) {
        m_parts.scheme = wrong.captured(1).toLower();
        length = wrong.capturedLength();
        add(u"scheme-slashes"_s, scheme, UrlSeverity::Error,
            Text::tr("After \"%1\" come a colon and two slashes.").arg(m_parts.scheme));
    } else if (const auto word = other.match(m_text); word.hasMatch()) {
        const QString nearest = nearestScheme(word.captured(1));
        m_parts.scheme = nearest.isEmpty() ? u"http"_s : nearest;
        length = word.capturedLength();
        add(u"scheme-misspelt"_s, scheme, UrlSeverity::Error,
            Text::tr("\"%1\" is not http or https.").arg(word.captured(1)));
    } else {
        m_parts.scheme = u"http"_s;
        while (length < m_text.size() && (m_text[length] == u'/' || m_text[length] == u':'))
            ++length;
        if (m_text.startsWith(u"::"_s)) // an IPv6 address
            length = 0;
        add(u"scheme-missing"_s, scheme, UrlSeverity::Error,
            Text::tr("The URL does not begin with http:// or https://."));
    }
    m_text.remove(0, length);
}

void UrlAnalyzer::checkScheme()
{
    if (m_parts.scheme != u"https"_s)
        return;
    UrlParts plain = m_parts;
    plain.scheme = u"http"_s;
    suggest(u"https"_s, u"url.https-on-plain-port"_s,
            Text::tr("Metrics on the own machine are mostly served without TLS: http://."), plain);
}

void UrlAnalyzer::checkPath()
{
    const QString path = m_parts.path();
    QString word = path.toLower();
    word.remove(u'/');
    UrlParts corrected = m_parts;
    corrected.setPath(u"/metrics"_s);
    const QString verdict = u"url.path-typo"_s;
    if (word.isEmpty()) {
        suggest(u"path-missing"_s, verdict, Text::tr("The usual path is /metrics."), corrected);
    } else if (path != u"/metrics"_s && word == u"metrics"_s) {
        const bool slash = path.endsWith(u'/');
        suggest(slash ? u"path-slash"_s : u"path-case"_s, verdict,
                slash ? Text::tr("Some servers know /metrics only without the last slash.")
                      : Text::tr("Paths are case-sensitive: /metrics."),
                corrected);
    } else if (word != u"metrics"_s && editDistance(word, u"metrics") <= 1) {
        suggest(u"path-typo"_s, verdict, Text::tr("Did you mean /metrics?"), corrected);
    }
}

UrlAnalysis UrlAnalyzer::run()
{
    cleanEnds();
    if (m_text.isEmpty()) {
        add(u"empty"_s, u"url.invalid"_s, UrlSeverity::Error, Text::tr("The URL is empty."));
        return m_result;
    }
    const QString trimmed = m_result.typed.trimmed();
    cleanCharacters();
    splitScheme();
    splitAuthority();
    checkPort();
    const auto isError = [](const UrlFinding &f) {
        return f.severity == UrlSeverity::Error;
    };
    m_result.usable = std::none_of(m_result.findings.begin(), m_result.findings.end(), isError);
    checkHost();
    checkScheme();
    checkPath();

    const QString corrected = m_parts.text();
    m_result.url = QUrl(m_result.usable ? trimmed : corrected);
    const bool valid = m_result.url.isValid() && !m_result.url.host().isEmpty();
    if (!valid && m_result.usable) {
        add(u"invalid"_s, u"url.invalid"_s, UrlSeverity::Error,
            Text::tr("This is not a URL: %1").arg(m_result.url.errorString()));
        m_result.usable = false;
    }
    if (!m_result.usable && valid)
        m_result.corrected = corrected;
    for (UrlFinding &finding : m_result.findings) {
        if (finding.corrected.isEmpty() && valid)
            finding.corrected = corrected;
    }
    std::stable_partition(m_result.findings.begin(), m_result.findings.end(), isError);
    return m_result;
}

UrlAnalysis analyzeUrl(const QString &typed, const QStringList &services)
{
    return UrlAnalyzer(typed, services).run();
}

const UrlFinding *UrlAnalysis::find(const QString &rule) const
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const UrlFinding &f) { return f.rule == rule; });
    return found == findings.end() ? nullptr : &*found;
}

const UrlFinding *UrlAnalysis::firstError() const
{
    return !findings.empty() && findings.front().severity == UrlSeverity::Error ? &findings.front()
                                                                                : nullptr;
}

QString maskedUrl(const QString &url)
{
    static const QRegularExpression userInfo(u"(//)[^/?#]*@"_s);
    // The values of parameters whose name says that they are secret.
    static const QRegularExpression parameter(
        u"([?&][^=&#]*(?:token|key|secret|passw|pwd|auth|sig|credential)[^=&#]*=)[^&#\\s]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(url).replace(userInfo, u"\\1***@"_s).replace(parameter, u"\\1***"_s);
}

} // namespace vigie
