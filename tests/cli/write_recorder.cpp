// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into a program with LD_PRELOAD: writes down, in order, what it does to the files of one folder, and when
// it says something on standard output. tst_power_cut reads the record; see there for the lines.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <set>
#include <string>

namespace {

struct Recorder {
    std::string folder;
    int log = -1;
    std::set<ino_t> nodes; ///< of files that were opened in the folder, and its own

    Recorder()
    {
        const char* where = std::getenv("ATLAS_RECORD_FOLDER");
        const char* to = std::getenv("ATLAS_RECORD");
        struct stat status{};
        if (!where || !to || stat(where, &status) != 0)
            return;
        folder = where;
        nodes.insert(status.st_ino);
        log = static_cast<int>(
            syscall(SYS_openat, AT_FDCWD, to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    }

    /// The name of \a path in the folder; empty if it is elsewhere. The program gives absolute paths.
    std::string name(const char* path) const
    {
        if (log < 0 || std::strncmp(path, folder.c_str(), folder.size()) != 0 || path[folder.size()] != '/')
            return {};
        const std::string rest = path + folder.size() + 1;
        return rest.find('/') == std::string::npos ? rest : std::string();
    }

    ino_t node(int handle) const
    {
        struct stat status{};
        return log >= 0 && fstat(handle, &status) == 0 && nodes.count(status.st_ino) != 0 ? status.st_ino : 0;
    }

    void put(const std::string& line, const void* data = nullptr, std::size_t size = 0) const
    {
        std::string whole = line + '\n';
        if (data)
            whole.append(static_cast<const char*>(data), size);
        syscall(SYS_write, log, whole.data(), whole.size());
    }
};

Recorder& recorder()
{
    static Recorder instance;
    return instance;
}

template <class Function>
Function* next(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

std::string text(ino_t node)
{
    return std::to_string(node);
}

void recordWrite(ino_t node, const void* data, ssize_t written, off_t at)
{
    if (node != 0 && written > 0)
        recorder().put("write " + text(node) + ' ' + std::to_string(at) + ' ' + std::to_string(written), data,
            static_cast<std::size_t>(written));
}

int recordOpen(const char* path, int flags, mode_t mode)
{
    using Open = int(int, const char*, int, ...);
    static const auto real = next<Open>("openat");
    const std::string name = recorder().name(path);
    const bool existed = access(path, F_OK) == 0;
    const int handle = real(AT_FDCWD, path, flags, mode);
    struct stat status{};
    if (handle >= 0 && !name.empty() && fstat(handle, &status) == 0 && S_ISREG(status.st_mode)) {
        recorder().nodes.insert(status.st_ino);
        recorder().put((existed ? "open " : "create ") + text(status.st_ino) + ' ' + name);
        if (existed && (flags & O_TRUNC))
            recorder().put("truncate " + text(status.st_ino) + " 0");
    }
    return handle;
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

int recordSync(int result, int handle)
{
    if (const ino_t node = recorder().node(handle); node != 0 && result == 0)
        recorder().put("sync " + text(node));
    return result;
}

int recordTruncate(int result, int handle, off_t size)
{
    if (const ino_t node = recorder().node(handle); node != 0 && result == 0)
        recorder().put("truncate " + text(node) + ' ' + std::to_string(size));
    return result;
}

int recordRename(int result, const char* from, const char* to)
{
    if (result == 0 && !recorder().name(from).empty())
        recorder().put("rename " + recorder().name(from) + '/' + recorder().name(to));
    return result;
}

} // namespace

extern "C" {

#define ATLAS_OPEN(symbol)                                                                                   \
    int symbol(const char* path, int flags, ...)                                                             \
    {                                                                                                        \
        va_list arguments;                                                                                   \
        va_start(arguments, flags);                                                                          \
        const mode_t mode = modeOf(flags, arguments);                                                        \
        va_end(arguments);                                                                                   \
        return recordOpen(path, flags, mode);                                             \
    }
ATLAS_OPEN(open)
ATLAS_OPEN(open64)

ssize_t write(int handle, const void* data, size_t size)
{
    static const auto real = next<ssize_t(int, const void*, size_t)>("write");
    const ino_t node = recorder().node(handle);
    const off_t at = node != 0 ? lseek(handle, 0, SEEK_CUR) : 0;
    const ssize_t written = real(handle, data, size);
    if (handle == STDOUT_FILENO && recorder().log >= 0)
        recorder().put("said");
    recordWrite(node, data, written, at);
    return written;
}

#define ATLAS_PWRITE(symbol)                                                                                 \
    ssize_t symbol(int handle, const void* data, size_t size, off_t at)                                      \
    {                                                                                                        \
        static const auto real = next<ssize_t(int, const void*, size_t, off_t)>(#symbol);                    \
        const ssize_t written = real(handle, data, size, at);                                                \
        recordWrite(recorder().node(handle), data, written, at);                                             \
        return written;                                                                                      \
    }
ATLAS_PWRITE(pwrite)
ATLAS_PWRITE(pwrite64)

int fsync(int handle)
{
    static const auto real = next<int(int)>("fsync");
    return recordSync(real(handle), handle);
}

int fdatasync(int handle)
{
    static const auto real = next<int(int)>("fdatasync");
    return recordSync(real(handle), handle);
}

int ftruncate(int handle, off_t size) noexcept
{
    static const auto real = next<int(int, off_t)>("ftruncate");
    return recordTruncate(real(handle, size), handle, size);
}

int ftruncate64(int handle, off_t size) noexcept
{
    static const auto real = next<int(int, off_t)>("ftruncate64");
    return recordTruncate(real(handle, size), handle, size);
}

int unlink(const char* path) noexcept
{
    static const auto real = next<int(const char*)>("unlink");
    const int result = real(path);
    if (result == 0 && !recorder().name(path).empty())
        recorder().put("unlink " + recorder().name(path));
    return result;
}

int rename(const char* from, const char* to) noexcept
{
    static const auto real = next<int(const char*, const char*)>("rename");
    return recordRename(real(from, to), from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    static const auto real = next<int(int, const char*, int, const char*, unsigned)>("renameat2");
    return recordRename(real(fromFolder, from, toFolder, to, flags), from, to);
}

} // extern "C"
