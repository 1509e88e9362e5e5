// SPDX-License-Identifier: GPL-3.0-or-later
// Slipped in before the C library: a network drive that locks no files.
#include <cerrno>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>

namespace {

int control(const char* name, int descriptor, int command, void* argument)
{
    if (command == F_SETLK || command == F_SETLKW || command == F_GETLK) {
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
