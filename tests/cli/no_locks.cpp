// SPDX-License-Identifier: GPL-3.0-or-later
// Slipped in before the C library: the folder ATLAS_NO_LOCKS_IN is on a network drive that locks no files.
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace {

bool isThere(int descriptor)
{
    const char* const folder = std::getenv("ATLAS_NO_LOCKS_IN");
    char link[64];
    char path[4096] = {};
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    return folder && readlink(link, path, sizeof path - 1) > 0 && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

int control(const char* name, int descriptor, int command, void* argument)
{
    if ((command == F_SETLK || command == F_SETLKW || command == F_GETLK) && isThere(descriptor)) {
        errno = ENOLCK;
        return -1;
    }
    using Function = int (*)(int, int, ...);
    const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
    return real(descriptor, command, argument);
}

void* argumentOf(va_list& arguments)
{
    return va_arg(arguments, void*);
}

} // namespace

extern "C" int fcntl(int descriptor, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void* argument = argumentOf(arguments);
    va_end(arguments);
    return control("fcntl", descriptor, command, argument);
}

extern "C" int fcntl64(int descriptor, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void* argument = argumentOf(arguments);
    va_end(arguments);
    return control("fcntl64", descriptor, command, argument);
}
