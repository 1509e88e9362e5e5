#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QByteArray>
#include <QString>

namespace atlas {

/// What letters the bytes of a text file stand for. Unicode: UTF-8, or UTF-16 with a mark. The others are
/// western Europe as Windows (code page 1252), DOS and its consoles (850) and old Macintoshes write it.
enum class TextEncoding { Unicode, Windows, Dos, Macintosh };

QString decoded(const QByteArray& bytes, TextEncoding encoding);

struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Unicode;
    bool doubtful = false; ///< another one would make as much sense of it, or none does
};
/// For text that is not Unicode: the one in which French letters stand where they may stand.
EncodingGuess guessEncoding(const QByteArray& bytes);

} // namespace atlas
