// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composeyaml.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

namespace vigie {
namespace {

using namespace Qt::StringLiterals;

// Aliases may form a ring; a merge deeper than this is none that anybody wrote by hand.
constexpr int maxMergeDepth = 16;

struct ComposeFileText
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ComposeFile)
};

FilePosition positionOf(const YAML::Mark &mark, const QString &path)
{
    return mark.is_null() ? FilePosition{path, 0, 0}
                          : FilePosition{path, mark.line + 1, mark.column + 1};
}

// yaml-cpp calls a tab "illegal map value" or worse; a person needs the word.
std::optional<int> tabInIndentation(const QByteArray &text, int line)
{
    qsizetype start = 0;
    for (int i = 1; i < line && start >= 0; ++i)
        start = text.indexOf('\n', start) + 1;
    for (qsizetype i = start; i < text.size() && (text[i] == ' ' || text[i] == '\t'); ++i) {
        if (text[i] == '\t')
            return static_cast<int>(i - start) + 1;
    }
    return std::nullopt;
}

ComposeProblem syntaxProblem(const YAML::Exception &error, const QByteArray &text,
                             const QString &path)
{
    ComposeProblem problem{ComposeProblem::Kind::Syntax, positionOf(error.mark, path),
                           QString::fromStdString(error.msg)};
    if (const auto column = tabInIndentation(text, problem.at.line)) {
        problem.at.column = *column;
        problem.message =
            ComposeFileText::tr("a tab stands in the indentation, where YAML allows only spaces");
    }
    return problem;
}

void collect(const YAML::Node &mapping, bool merged, int depth, QSet<QString> &seen,
             QList<YamlEntry> &entries)
{
    if (!mapping.IsMap() || depth > maxMergeDepth)
        return;
    QList<YAML::Node> merges;
    for (const auto &pair : mapping) {
        if (!pair.first.IsScalar())
            continue;
        if (isPlainScalar(pair.first) && pair.first.Scalar() == "<<") {
            merges.append(pair.second);
            continue;
        }
        const QString name = scalarText(pair.first);
        if (seen.contains(name))
            continue;
        seen.insert(name);
        entries.append({pair.first, pair.second, merged});
    }
    for (const YAML::Node &merge : merges) {
        collect(merge, true, depth + 1, seen, entries);
        if (merge.IsSequence()) {
            for (const auto &each : merge)
                collect(each, true, depth + 1, seen, entries);
        }
    }
}

std::optional<YamlEntry> find(const YAML::Node &mapping, const char *key, bool merged, int depth)
{
    if (!mapping.IsMap() || depth > maxMergeDepth)
        return std::nullopt;
    for (const auto &pair : mapping) {
        if (pair.first.IsScalar() && pair.first.Scalar() == key)
            return YamlEntry{pair.first, pair.second, merged};
    }
    for (const auto &pair : mapping) {
        if (!pair.first.IsScalar() || pair.first.Scalar() != "<<")
            continue;
        if (auto found = find(pair.second, key, true, depth + 1))
            return found;
        if (!pair.second.IsSequence())
            continue;
        for (const auto &each : pair.second) {
            if (auto found = find(each, key, true, depth + 1))
                return found;
        }
    }
    return std::nullopt;
}

} // namespace

std::variant<YAML::Node, ComposeProblem> loadYaml(const QByteArray &text, const QString &path)
{
    if (text.size() > maxComposeFileSize) {
        return ComposeProblem{
            ComposeProblem::Kind::TooLarge,
            {path, 0, 0},
            ComposeFileText::tr("the file is larger than 8 MiB and was not read")};
    }
    if (!text.startsWith("\xff\xfe") && !text.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString decoded = decoder.decode(text);
        if (decoder.hasError())
            return ComposeProblem{ComposeProblem::Kind::Syntax,
                                  {path, 0, 0},
                                  ComposeFileText::tr("the file is not UTF-8 text")};
    }
    try {
        return YAML::Load(text.toStdString());
    } catch (const YAML::Exception &error) {
        return syntaxProblem(error, text, path);
    } catch (const std::exception &error) {
        return ComposeProblem{
            ComposeProblem::Kind::Syntax, {path, 0, 0}, QString::fromLocal8Bit(error.what())};
    }
}

std::optional<YamlEntry> findEntry(const YAML::Node &mapping, const char *key)
{
    return find(mapping, key, false, 0);
}

QList<YamlEntry> allEntries(const YAML::Node &mapping)
{
    QList<YamlEntry> entries;
    QSet<QString> seen;
    collect(mapping, false, 0, seen, entries);
    return entries;
}

QList<YAML::Node> repeatedKeys(const YAML::Node &mapping)
{
    QList<YAML::Node> repeated;
    QSet<QString> seen;
    if (!mapping.IsMap())
        return repeated;
    for (const auto &pair : mapping) {
        const QString name = scalarText(pair.first);
        if (name != u"<<" && seen.contains(name))
            repeated.append(pair.first);
        seen.insert(name);
    }
    return repeated;
}

FilePosition positionOf(const YAML::Node &node, const QString &path)
{
    return positionOf(node.Mark(), path);
}

QString scalarText(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

bool isPlainScalar(const YAML::Node &node)
{
    return node.IsScalar() && node.Tag() == "?";
}

} // namespace vigie
