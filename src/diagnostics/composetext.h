// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <yaml-cpp/yaml.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace vigie {

/// The bytes of a YAML file with the places that its tree speaks of. Every answer is checked
/// against the text: what cannot be found there is nothing, and the caller does not edit.
class ComposeText final
{
public:
    struct Span
    {
        qsizetype start = 0;
        qsizetype length = 0;
    };

    explicit ComposeText(const QByteArray &text);

    [[nodiscard]] const QByteArray &bytes() const { return m_text; }
    [[nodiscard]] std::optional<qsizetype> offsetOf(const YAML::Node &node) const;
    [[nodiscard]] qsizetype lineOf(qsizetype offset) const;
    [[nodiscard]] qsizetype lineStart(qsizetype line) const { return m_starts[line]; }
    /// After the line's end, the end of the text for the last one.
    [[nodiscard]] qsizetype lineEnd(qsizetype line) const;
    /// What stands before an offset on its line.
    [[nodiscard]] QByteArray before(qsizetype offset) const;
    [[nodiscard]] QByteArray newline() const;

    /// A scalar of one line as it stands there, quotes included; nothing if it has a tag, an
    /// anchor, an escape or goes over several lines.
    [[nodiscard]] std::optional<Span> scalar(const YAML::Node &node) const;
    /// The brackets of a flow list or mapping and what is between.
    [[nodiscard]] std::optional<Span> flow(const YAML::Node &node) const;
    /// The last line that a value covers, when that is sure.
    [[nodiscard]] std::optional<qsizetype> lastLine(const YAML::Node &node) const;

    void replace(Span span, const QByteArray &replacement);
    /// Whole lines, given without their ends, put after a line.
    void insertAfterLine(qsizetype line, const QList<QByteArray> &lines);
    void removeLine(qsizetype line);
    /// The text with all changes.
    [[nodiscard]] QByteArray changed() const;

private:
    struct Change
    {
        Span span;
        QByteArray replacement;
    };

    QByteArray m_text;
    QList<qsizetype> m_starts;
    QList<Change> m_changes;
};

} // namespace vigie
