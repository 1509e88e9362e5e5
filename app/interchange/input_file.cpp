// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/input_file.h"

#include "interchange/table_limits.h"

#include <QCoreApplication>
#include <QIODevice>

namespace atlas {

namespace {

struct InputFile {
    Q_DECLARE_TR_FUNCTIONS(atlas::InputFile)
};

tl::unexpected<Error> tooLarge()
{
    return failure(ErrorKind::InvalidInput,
        InputFile::tr("The file is larger than %1 MiB. Split it into smaller files and read them one by one.")
            .arg(table_limits::Bytes / (1024 * 1024)));
}

} // namespace

Result<QByteArray> readInput(QIODevice& device)
{
    constexpr qsizetype Block = 64 * 1024;
    const auto unreadable = [&device] {
        return failure(ErrorKind::Io,
            InputFile::tr("The file could not be read. Check the drive and try again."),
            device.errorString());
    };
    if (!device.isReadable())
        return unreadable();
    if (!device.isSequential() && device.size() - device.pos() > table_limits::Bytes)
        return tooLarge();
    QByteArray bytes;
    QByteArray chunk(Block, Qt::Uninitialized);
    for (;;) {
        const qint64 count = device.read(chunk.data(), chunk.size());
        if (count < 0 && !device.atEnd())
            return unreadable();
        if (count <= 0)
            return bytes;
        if (bytes.size() + count > table_limits::Bytes)
            return tooLarge();
        bytes.append(chunk.constData(), static_cast<qsizetype>(count));
    }
}

} // namespace atlas
