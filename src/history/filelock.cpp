// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filelock.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace vigie {

#ifdef _WIN32

FileLock::~FileLock()
{
    if (m_handle != none)
        CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

FileLock::Outcome FileLock::take(const std::filesystem::path &path)
{
    if (isTaken())
        return Outcome::Taken;
    const HANDLE handle = CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                      OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        const DWORD error = GetLastError();
        m_error = std::error_code(static_cast<int>(error), std::system_category());
        return error == ERROR_SHARING_VIOLATION ? Outcome::HeldByAnother : Outcome::Failed;
    }
    m_handle = reinterpret_cast<std::intptr_t>(handle);
    return Outcome::Taken;
}

#else

FileLock::~FileLock()
{
    if (m_handle != none)
        ::close(static_cast<int>(m_handle));
}

FileLock::Outcome FileLock::take(const std::filesystem::path &path)
{
    if (isTaken())
        return Outcome::Taken;
    const int descriptor = ::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        m_error = std::error_code(errno, std::generic_category());
        return Outcome::Failed;
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        m_error = std::error_code(errno, std::generic_category());
        ::close(descriptor);
        return m_error.value() == EWOULDBLOCK ? Outcome::HeldByAnother : Outcome::Failed;
    }
    m_handle = descriptor;
    return Outcome::Taken;
}

#endif

} // namespace vigie
