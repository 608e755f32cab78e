// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecontent.h"

#include "text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr std::array kindNames = {"metrics"_L1, "empty"_L1, "html"_L1,
                                  "json"_L1,    "text"_L1,  "binary"_L1};

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == ':' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

// The position after a {…} block that begins at `at`, or -1 when it does not end on the line.
qsizetype afterBraces(QByteArrayView line, qsizetype at)
{
    bool quoted = false;
    for (; at < line.size(); ++at) {
        if (quoted && line[at] == '\\')
            ++at;
        else if (line[at] == '"')
            quoted = !quoted;
        else if (!quoted && line[at] == '}')
            return at + 1;
    }
    return -1;
}

bool isNumber(QByteArrayView word)
{
    if (word.startsWith('+') || word.startsWith('-'))
        word = word.sliced(1);
    if (word.startsWith('{')) // a native histogram's value
        return true;
    for (const char *name : {"NaN", "Inf", "Infinity"}) {
        if (word.compare(QByteArrayView(name), Qt::CaseInsensitive) == 0)
            return true;
    }
    double value = 0;
    const auto end = word.data() + word.size();
    const auto result = std::from_chars(word.data(), end, value, std::chars_format::general);
    const bool hex = word.startsWith("0x") || word.startsWith("0X");
    return !word.isEmpty() &&
           (hex || (result.ec != std::errc::invalid_argument && result.ptr == end));
}

// 0 when the line is a sample, else the column (from 1) where it stops being one.
qsizetype sampleError(QByteArrayView line)
{
    qsizetype at = 0;
    if (line[0] >= '0' && line[0] <= '9')
        return 1;
    while (at < line.size() && isNameCharacter(line[at]))
        ++at;
    if (at == 0 && line[0] != '{')
        return 1;
    while (at < line.size() && isBlank(line[at]))
        ++at;
    if (at < line.size() && line[at] == '{') {
        const qsizetype end = afterBraces(line, at);
        if (end < 0)
            return at + 1;
        at = end;
        while (at < line.size() && isBlank(line[at]))
            ++at;
    }
    qsizetype end = at;
    while (end < line.size() && !isBlank(line[end]))
        ++end;
    return isNumber(line.sliced(at, end - at)) ? 0 : at + 1;
}

void readHtml(const QByteArray &body, PageContent &page)
{
    page.kind = PageKind::Html;
    static const QRegularExpression title(u"<title[^>]*>([^<]{0,200})"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(body.left(65536));
    page.title = title.match(text).captured(1).simplified();
    page.isLogin = text.contains(u"type=\"password\""_s, Qt::CaseInsensitive) ||
                   text.contains(u"type=password"_s, Qt::CaseInsensitive);
}

void noteBadLine(PageContent &page, int number, qsizetype column, QByteArrayView line)
{
    page.badLine = number;
    page.badColumn = static_cast<int>(column);
    page.badExcerpt = QString::fromUtf8(line.first(qMin<qsizetype>(line.size(), 120)));
    page.badReason = Text::tr("neither a comment nor a sample");
}

void readLines(const QByteArray &body, PageContent &page)
{
    int number = 0;
    for (qsizetype start = 0; start < body.size();) {
        qsizetype end = body.indexOf('\n', start);
        if (end < 0)
            end = body.size();
        QByteArrayView line = QByteArrayView(body).sliced(start, end - start);
        start = end + 1;
        ++number;
        if (line.endsWith('\r'))
            line.chop(1);
        while (!line.isEmpty() && isBlank(line[0]))
            line = line.sliced(1);
        if (line.isEmpty())
            continue;
        if (line[0] == '#') {
            page.families += line.startsWith("# TYPE ") ? 1 : 0;
            continue;
        }
        const qsizetype column = sampleError(line);
        if (column == 0)
            ++page.samples;
        else if (page.badLine == 0)
            noteBadLine(page, number, column, line);
    }
}

bool isBeginning(QByteArrayView name)
{
    return name == "process_start_time_seconds" || name.endsWith("_created");
}

} // namespace

QString pageKindName(PageKind kind)
{
    return kindNames.at(static_cast<size_t>(kind));
}

PageContent recognizePage(const QByteArray &body, const QByteArray &contentType)
{
    PageContent page;
    const QByteArray start = body.left(1024).trimmed();
    const QByteArray type = contentType.toLower();
    if (start.isEmpty())
        return page;
    if (type.startsWith("application/vnd.google.protobuf")) {
        page.kind = PageKind::Metrics;
        page.isProtobuf = true;
        return page;
    }
    const QByteArray lower = start.toLower();
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html") ||
        lower.contains("<head") || (lower.startsWith('<') && type.startsWith("text/html"))) {
        readHtml(body, page);
        return page;
    }
    readLines(body, page);
    if (body.left(4096).contains('\0'))
        page.kind = PageKind::Binary;
    else if (page.samples > 0 || page.families > 0 || start.startsWith("# HELP ") ||
             start.startsWith("# EOF"))
        page.kind = PageKind::Metrics;
    else if (start.startsWith('{') || start.startsWith('['))
        page.kind = PageKind::Json;
    else
        page.kind = PageKind::Text;
    if (page.kind == PageKind::Metrics && page.samples == 0 && page.badLine == 0)
        page.kind = PageKind::Empty;
    return page;
}

bool pageHasMetric(const QByteArray &body, const QByteArray &name)
{
    for (qsizetype at = body.indexOf(name); at >= 0; at = body.indexOf(name, at + 1)) {
        const bool lineStart = at == 0 || body[at - 1] == '\n';
        const qsizetype end = at + name.size();
        if (lineStart && end < body.size() && (body[end] == '{' || isBlank(body[end])))
            return true;
    }
    return false;
}

QHash<QByteArray, double> pageCounters(const QByteArray &body)
{
    QHash<QByteArray, double> counters;
    const QList<QByteArray> lines = body.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith('#'))
            continue;
        qsizetype nameEnd = 0;
        while (nameEnd < line.size() && isNameCharacter(line[nameEnd]))
            ++nameEnd;
        const QByteArray name = line.left(nameEnd);
        if (!name.endsWith("_total") && !isBeginning(name))
            continue;
        const qsizetype value = line.lastIndexOf('}') + 1;
        const QList<QByteArray> words = line.mid(std::max(value, nameEnd)).simplified().split(' ');
        counters.insert(line.left(std::max(value, nameEnd)), words.value(0).toDouble());
    }
    return counters;
}

bool comesFromOtherRegistry(const QHash<QByteArray, double> &counters,
                            const QHash<QByteArray, double> &before)
{
    return std::any_of(counters.keyValueBegin(), counters.keyValueEnd(), [&](const auto &counter) {
        const auto former = before.constFind(counter.first);
        if (former == before.constEnd())
            return false;
        const qsizetype labels = counter.first.indexOf('{');
        return isBeginning(
                   QByteArrayView(counter.first).first(labels < 0 ? counter.first.size() : labels))
                   ? *former != counter.second
                   : *former > counter.second;
    });
}

} // namespace vigie
