// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputfile.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InputFile)
};

// QFile asks a standard input for its position, which a pipe of Windows has not.
std::optional<std::string> readStandardInput(std::size_t maxBytes)
{
    std::string text;
    std::array<char, 65536> block;
    while (text.size() < maxBytes) {
        const std::size_t room = std::min(block.size(), maxBytes - text.size());
        const std::size_t count = std::fread(block.data(), 1, room, stdin);
        if (count == 0)
            break;
        text.append(block.data(), count);
    }
    if (std::ferror(stdin) != 0)
        return std::nullopt;
    return text;
}

} // namespace

std::optional<std::string> readInputFile(const QString &name, QString *why, std::size_t maxBytes)
{
    if (name == "-"_L1) {
        std::optional<std::string> text = readStandardInput(maxBytes);
        if (!text)
            *why = Text::tr("the standard input cannot be read");
        return text;
    }
    QFile file(name);
    const bool isAll = maxBytes >= std::size_t(std::numeric_limits<qint64>::max());
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = isAll ? file.readAll() : file.read(qint64(maxBytes));
    if (file.error() != QFileDevice::NoError) {
        *why = file.errorString();
        return std::nullopt;
    }
    return bytes.toStdString();
}

} // namespace vigie
