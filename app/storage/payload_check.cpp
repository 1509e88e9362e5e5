// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/payload_check.h"

#include "storage/sqlite_header.h"
#include "storage/storage_limits.h"

#include <QFile>
#include <QtEndian>

namespace atlas {

namespace {

constexpr qint64 SmallFile = 32 * 1024 * 1024; // bytes: what it may take of memory is of no concern
constexpr quint64 LongestEntry = 8 * 4 * quint64{limits::Text}; // bytes of UTF-8, of several texts

// https://www.sqlite.org/fileformat.html, section 1.6. Other pages begin with a page's number, too small to look like
// these in any file that an atlas may be.
constexpr unsigned char LeafOfATable = 0x0D;
constexpr unsigned char LeafOfAnIndex = 0x0A;
constexpr qsizetype CountOffset = 3;
constexpr qsizetype LeafHeader = 8;
constexpr qsizetype LongestNumber = 9;

/// The number of seven bits a byte that begins at \a offset.
quint64 numberAt(const QByteArray& page, qsizetype offset)
{
    quint64 number = 0;
    for (qsizetype byte = 0; byte < LongestNumber && offset + byte < page.size(); ++byte) {
        const auto bits = static_cast<unsigned char>(page[offset + byte]);
        if (byte == LongestNumber - 1)
            return number << 8 | bits;
        number = number << 7 | (bits & 0x7FU);
        if (bits < 0x80U)
            break;
    }
    return number;
}

bool hasLongEntry(const QByteArray& page, qsizetype begin)
{
    const auto kind = static_cast<unsigned char>(page[begin]);
    if (kind != LeafOfATable && kind != LeafOfAnIndex)
        return false;
    const auto shortAt = [&page](qsizetype offset) { return qsizetype{qFromBigEndian<quint16>(page.constData() + offset)}; };
    const qsizetype entries = shortAt(begin + CountOffset);
    for (qsizetype entry = 0; entry < entries; ++entry) {
        const qsizetype pointer = begin + LeafHeader + 2 * entry;
        if (pointer + 2 > page.size())
            return false;
        if (numberAt(page, shortAt(pointer)) > LongestEntry)
            return true;
    }
    return false;
}

} // namespace

Result<void> checkPayloads(const QString& path)
{
    QFile file(path);
    if (file.size() <= SmallFile || !file.open(QIODevice::ReadOnly))
        return {};
    const auto header = SqliteHeader::from(file.read(SqliteHeader::Size));
    // A power of two from 512.
    if (!header || header->pageSize < 512 || (header->pageSize & (header->pageSize - 1)) != 0 || !file.seek(0))
        return {};
    const auto size = static_cast<qsizetype>(header->pageSize);
    for (bool isFirst = true;; isFirst = false) {
        const QByteArray page = file.read(size);
        if (page.size() < size)
            return {};
        if (hasLongEntry(page, isFirst ? SqliteHeader::Size : 0))
            return tooLarge(path, Measure::Text, limits::Text);
    }
}

} // namespace atlas
