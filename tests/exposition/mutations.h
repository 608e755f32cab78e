// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

// Small random changes of a page: values, lines inserted, removed, moved, doubled; now and then
// anything at all.
class Mutations
{
public:
    explicit Mutations(std::uint64_t seed)
        : m_state(seed * 2654435769U + 88172645463325252U)
    {}

    std::uint64_t random(std::uint64_t below)
    {
        m_state ^= m_state << 13U;
        m_state ^= m_state >> 7U;
        m_state ^= m_state << 17U;
        return below == 0 ? 0 : m_state % below;
    }

    std::string mutate(const std::string &page)
    {
        std::vector<std::string> lines = split(page);
        const std::uint64_t count = 1 + random(4);
        for (std::uint64_t i = 0; i < count && !lines.empty(); ++i)
            mutateLine(lines);
        std::string result;
        for (const std::string &line : lines)
            result += line;
        return result;
    }

private:
    static std::vector<std::string> split(const std::string &page)
    {
        std::vector<std::string> lines;
        std::size_t begin = 0;
        while (begin < page.size()) {
            const std::size_t newline = page.find('\n', begin);
            const std::size_t end = newline == std::string::npos ? page.size() : newline + 1;
            lines.push_back(page.substr(begin, end - begin));
            begin = end;
        }
        return lines;
    }

    void mutateLine(std::vector<std::string> &lines)
    {
        const std::size_t at = random(lines.size());
        const auto place = lines.begin() + static_cast<std::ptrdiff_t>(at);
        std::string &line = lines[at];
        switch (random(12)) {
        case 0:
            lines.erase(place);
            break;
        case 1:
            lines.insert(place, std::string(lines[random(lines.size())]));
            break;
        case 2:
            std::swap(line, lines[random(lines.size())]);
            break;
        case 3:
            if (const auto brace = line.find('{'); brace != std::string::npos)
                lines.insert(place, std::string(line).insert(brace + 1, "new=\"1\","));
            break;
        case 4:
            line.insert(random(line.size() + 1), 1, static_cast<char>(random(256)));
            break;
        case 5:
            line.erase(random(line.size() + 1), 1);
            break;
        default:
            changeValue(line);
        }
    }

    void changeValue(std::string &line)
    {
        static constexpr std::string_view values[] = {"1",
                                                      "2.5",
                                                      "1e9",
                                                      "-7",
                                                      "NaN",
                                                      "+Inf",
                                                      "0.1234567890123456789",
                                                      "123456789012345678",
                                                      "1 5",
                                                      "3 ",
                                                      "0x10",
                                                      "",
                                                      "-0",
                                                      "1e400"};
        const std::size_t blank = line.find_last_of(" }");
        if (line.starts_with('#') || blank == std::string::npos)
            return;
        line.erase(blank + 1);
        line += values[random(random(4) == 0 ? std::size(values) : 7)];
        line += '\n';
    }

    std::uint64_t m_state;
};

} // namespace vigie
