// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <system_error>

namespace vigie {

// A new file that only grows, for its owner alone to read. What fails is kept in error().
class AppendFile
{
public:
    AppendFile() = default;
    ~AppendFile();
    AppendFile(const AppendFile &) = delete;
    AppendFile &operator=(const AppendFile &) = delete;

    bool create(const std::filesystem::path &path); // fails where there is one
    bool write(std::span<const std::uint8_t> bytes);
    bool sync(); // back only when it is on the disk
    bool cut(std::uint64_t size);
    void close();

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] std::error_code error() const { return m_error; }

private:
    bool fail();

    int m_descriptor = -1;
    std::uint64_t m_size = 0;
    std::error_code m_error;
};

} // namespace vigie
