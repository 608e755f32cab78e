// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagekind.h"

#include "exposition.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace vigie {

namespace {

constexpr std::size_t looksAt = 8192;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

std::string_view withoutLeadingSpace(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.substr(0, 3) == byteOrderMark)
        text.remove_prefix(3);
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    return text;
}

bool startsWithWord(std::string_view text, std::string_view lowerWord)
{
    if (text.size() < lowerWord.size())
        return false;
    return std::equal(lowerWord.begin(), lowerWord.end(), text.begin(), [](char a, char b) {
        return a == char(std::tolower(static_cast<unsigned char>(b)));
    });
}

// name{…} number, name number, {"name"…} number; only as far as it takes to know.
bool isSampleLine(std::string_view line)
{
    while (!line.empty() && isSpace(line.back()))
        line.remove_suffix(1);
    const auto isNameCharacter = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == ':';
    };
    const auto nameEnd = std::find_if_not(line.begin(), line.end(), isNameCharacter);
    const std::size_t nameLength = std::size_t(nameEnd - line.begin());
    if (nameLength > 0 && std::isdigit(static_cast<unsigned char>(line.front())) != 0)
        return false;
    std::string_view rest = line.substr(nameLength);
    if (!rest.empty() && rest.front() == '{') {
        const auto close = rest.rfind('}');
        if (close == std::string_view::npos)
            return false;
        rest.remove_prefix(close + 1);
    } else if (nameLength == 0 || rest.empty() || !isSpace(rest.front())) {
        return false;
    }
    rest = withoutLeadingSpace(rest);
    if (rest.empty())
        return false;
    const bool numeric = std::isdigit(static_cast<unsigned char>(rest.front())) != 0;
    return numeric || std::string_view("+-.").find(rest.front()) != std::string_view::npos ||
           startsWithWord(rest, "nan") || startsWithWord(rest, "inf");
}

// Lines that only a metrics page has, among the first ones.
bool hasMetricLine(std::string_view text)
{
    for (int lines = 0; !text.empty() && lines < 64; ++lines) {
        const auto end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        for (std::string_view word : {"# HELP ", "# TYPE ", "# UNIT ", "# EOF"}) {
            if (line.substr(0, word.size()) == word)
                return true;
        }
        if (!line.empty() && line.front() != '#' && isSampleLine(line))
            return true;
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
    }
    return false;
}

bool isHtml(std::string_view text)
{
    static constexpr std::array<std::string_view, 6> beginnings = {
        "<!doctype html", "<html", "<head", "<body", "<title", "<!--"};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view b) { return startsWithWord(text, b); });
}

// {"key": …, [ …, "text": what a page of metrics never begins with. The UTF-8 form {"name"} 1
// begins with a quoted name, but no colon follows it.
bool isJson(std::string_view text)
{
    if (text.empty())
        return false;
    if (text.front() == '[')
        return true;
    if (text.front() != '{')
        return false;
    text = withoutLeadingSpace(text.substr(1));
    if (text.empty() || text.front() == '}')
        return true;
    if (text.front() != '"')
        return false;
    const auto close = text.find('"', 1);
    if (close == std::string_view::npos)
        return false;
    text = withoutLeadingSpace(text.substr(close + 1));
    return !text.empty() && text.front() == ':';
}

bool isBinary(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && !isSpace(c) && byte != 0x1b && byte != 0x0c;
    });
}

} // namespace

PageKind pageKind(std::string_view body)
{
    if (body.empty())
        return PageKind::Empty;
    const std::string_view head = body.substr(0, looksAt);
    const std::string_view text = withoutLeadingSpace(head);
    if (isHtml(text))
        return PageKind::Html;
    if (isJson(text))
        return PageKind::Json;
    if (startsWithWord(text, "<?xml"))
        return PageKind::Xml;
    if (isBinary(head))
        return PageKind::Binary;
    if (!hasMetricLine(text))
        return PageKind::Text;
    std::string_view end = body;
    while (!end.empty() && isSpace(end.back()))
        end.remove_suffix(1);
    constexpr std::string_view eof = "# EOF";
    const bool open = end.size() >= eof.size() && end.substr(end.size() - eof.size()) == eof;
    return open ? PageKind::OpenMetrics : PageKind::PrometheusText;
}

QString htmlTitle(std::string_view body)
{
    const QString head = QString::fromUtf8(body.data(), qsizetype(std::min(body.size(), looksAt)));
    const auto tag = head.indexOf(QStringLiteral("<title"), 0, Qt::CaseInsensitive);
    const auto begin = tag < 0 ? -1 : head.indexOf(u'>', tag);
    const auto end = begin < 0 ? -1 : head.indexOf(u'<', begin);
    return end < 0 ? QString() : head.mid(begin + 1, end - begin - 1).simplified().left(80);
}

ChosenFormat chooseFormat(const QByteArray &contentType, std::string_view body,
                          std::optional<Format> fallback)
{
    const auto named =
        formatForContentType({contentType.constData(), std::size_t(contentType.size())});
    if (named == Format::Protobuf)
        return {named, FormatRule::ContentType};
    const PageKind kind = pageKind(body);
    if (kind == PageKind::Html || kind == PageKind::Json)
        return {};
    if (named)
        return {named, FormatRule::ContentType};
    if (fallback)
        return {fallback, FormatRule::Fallback};
    switch (kind) {
    case PageKind::Empty:
    case PageKind::PrometheusText:
        return {Format::PrometheusText, FormatRule::Content};
    case PageKind::OpenMetrics:
        return {Format::OpenMetrics1, FormatRule::Content};
    default:
        return {};
    }
}

} // namespace vigie
