// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <system_error>

namespace vigie {

// One process at a time: the system takes the lock away from a process that dies.
class FileLock
{
public:
    FileLock() = default;
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    enum class Outcome { Taken, HeldByAnother, Failed };
    Outcome take(const std::filesystem::path &path);
    [[nodiscard]] bool isTaken() const { return m_handle != none; }
    [[nodiscard]] std::error_code error() const { return m_error; } // where it failed

private:
    static constexpr std::intptr_t none = -1;
    std::intptr_t m_handle = none;
    std::error_code m_error;
};

} // namespace vigie
