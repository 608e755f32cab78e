// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appendfile.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#ifdef _WIN32
#include <io.h>
#include <share.h>
#include <sys/stat.h>
#else
#include <unistd.h>
#endif

namespace vigie {

namespace {

constexpr std::size_t mostAtOnce = 1U << 24U;

#ifdef _WIN32
int createFile(const std::filesystem::path &path)
{
    int descriptor = -1;
    // Others may read, and see it deleted, as elsewhere.
    _wsopen_s(&descriptor, path.c_str(), _O_CREAT | _O_EXCL | _O_WRONLY | _O_BINARY | _O_NOINHERIT,
              _SH_DENYNO, _S_IREAD | _S_IWRITE);
    return descriptor;
}
int writeSome(int descriptor, const std::uint8_t *bytes, std::size_t size)
{
    return _write(descriptor, bytes, static_cast<unsigned>(size));
}
int syncFile(int descriptor)
{
    return _commit(descriptor);
}
int cutFile(int descriptor, std::uint64_t size)
{
    const auto place = static_cast<__int64>(size);
    return _chsize_s(descriptor, place) == 0 && _lseeki64(descriptor, place, SEEK_SET) == place
               ? 0
               : -1;
}
void closeFile(int descriptor)
{
    _close(descriptor);
}
#else
int createFile(const std::filesystem::path &path)
{
    return ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
}
ssize_t writeSome(int descriptor, const std::uint8_t *bytes, std::size_t size)
{
    return ::write(descriptor, bytes, size);
}
int syncFile(int descriptor)
{
    return ::fsync(descriptor);
}
int cutFile(int descriptor, std::uint64_t size)
{
    const auto place = static_cast<off_t>(size);
    return ::ftruncate(descriptor, place) == 0 && ::lseek(descriptor, place, SEEK_SET) == place
               ? 0
               : -1;
}
void closeFile(int descriptor)
{
    ::close(descriptor);
}
#endif

} // namespace

AppendFile::~AppendFile()
{
    close();
}

bool AppendFile::fail()
{
    m_error = std::error_code(errno, std::generic_category());
    return false;
}

bool AppendFile::create(const std::filesystem::path &path)
{
    close();
    m_size = 0;
    m_error = {};
    m_descriptor = createFile(path);
    return m_descriptor >= 0 || fail();
}

bool AppendFile::write(std::span<const std::uint8_t> bytes)
{
    while (!bytes.empty()) {
        const auto written =
            writeSome(m_descriptor, bytes.data(), std::min(bytes.size(), mostAtOnce));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            if (written == 0)
                errno = ENOSPC;
            return fail();
        }
        m_size += static_cast<std::uint64_t>(written);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

bool AppendFile::sync()
{
    // A pipe or a device cannot be synced, and need not be.
    return syncFile(m_descriptor) == 0 || errno == EINVAL || fail();
}

bool AppendFile::cut(std::uint64_t size)
{
    if (cutFile(m_descriptor, size) != 0)
        return fail();
    m_size = size;
    return true;
}

void AppendFile::close()
{
    if (m_descriptor >= 0)
        closeFile(m_descriptor);
    m_descriptor = -1;
}

} // namespace vigie
