// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/output_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace atlas {

namespace {

constexpr int longestStem = 80;

QString words(const char* text)
{
    return QCoreApplication::translate("atlas::Exporter", text);
}

} // namespace

Result<std::unique_ptr<QSaveFile>> openOutput(const QString& path)
{
    const QFileInfo target(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (path.isEmpty()) {
        return failure(ErrorKind::InvalidInput,
            words(QT_TRANSLATE_NOOP("atlas::Exporter", "Say where to save the export: a file or a folder.")));
    }
    if (target.isDir()) {
        return failure(ErrorKind::InvalidInput,
            words(QT_TRANSLATE_NOOP("atlas::Exporter",
                      "“%1” is a folder. Name a file for this export, for example one inside it."))
                .arg(shown));
    }
    if (!target.dir().exists()) {
        return failure(ErrorKind::NotFound,
            words(QT_TRANSLATE_NOOP("atlas::Exporter",
                      "There is no folder “%1”. Create it or choose another place for the export."))
                .arg(QDir::toNativeSeparators(target.absolutePath())));
    }
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly)) {
        return failure(ErrorKind::NotPermitted,
            words(QT_TRANSLATE_NOOP("atlas::Exporter",
                      "“%1” cannot be written. Choose a folder in which you may save, and close the file if "
                      "another "
                      "program has it open."))
                .arg(shown),
            file->errorString());
    }
    return file;
}

Result<void> commitOutput(QSaveFile& file)
{
    if (file.error() != QFileDevice::NoError || !file.commit())
        return failedOutput(file);
    return {};
}

tl::unexpected<Error> failedOutput(const QSaveFile& file)
{
    return failure(ErrorKind::Io,
        words(QT_TRANSLATE_NOOP("atlas::Exporter",
                  "“%1” could not be written completely; what was there is unchanged. Check the free space "
                  "on the disk "
                  "and whether another program has the file open."))
            .arg(QDir::toNativeSeparators(file.fileName())),
        file.errorString());
}

QString safeFileStem(const QString& stem)
{
    QString safe;
    for (const QChar character : stem.normalized(QString::NormalizationForm_C)) {
        const bool plain = character.isLetterOrNumber() || character.isMark() || character == u'-'
            || character == u'_' || character == u'.';
        safe += plain ? character : QChar(u'_');
    }
    safe.truncate(longestStem);
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    while (safe.endsWith(u'.'))
        safe.chop(1);
    // Windows takes these for devices, with any suffix.
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    if (safe.isEmpty())
        return QStringLiteral("family");
    return device.match(safe).hasMatch() ? u'_' + safe : safe;
}

} // namespace atlas
