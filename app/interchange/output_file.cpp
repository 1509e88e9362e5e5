// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/output_file.h"

#include "files/durable.h"
#include "files/folder_trial.h"
#include "files/part_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <filesystem>

namespace atlas {

namespace {

constexpr int longestStem = 80;

QString words(const char* text)
{
    return QCoreApplication::translate("atlas::Exporter", text);
}

bool isProtected(const QFileInfo& file)
{
    // To an administrator every file is writable; that somebody set it read-only counts all the same.
    constexpr auto anybody = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    return !file.isWritable() || !(file.permissions() & anybody);
}

/// Exports are no databases: this is an atlas, whatever its name, or somebody else's.
bool isDatabase(const QString& path)
{
    const QByteArray magic("SQLite format 3\0", 16);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}

/// What is in the way at \a target, a file that is no folder. A link to a plain file means that file.
Result<void> checkTarget(const QFileInfo& target, const QString& shown)
{
    if (!target.exists() && target.isSymLink()) {
        return failure(ErrorKind::InvalidInput,
            words(QT_TRANSLATE_NOOP("atlas::Exporter",
                      "“%1” is a link to a file that is not there. Choose another name for the export."))
                .arg(shown));
    }
    if (!target.exists())
        return {};
    if (!target.isFile()) {
        return failure(ErrorKind::InvalidInput,
            words(
                QT_TRANSLATE_NOOP("atlas::Exporter",
                    "“%1” is a device or a pipe, not a file, and was left as it is. Choose another name for "
                    "the export."))
                .arg(shown));
    }
    if (isProtected(target)) {
        return failure(ErrorKind::NotPermitted,
            words(QT_TRANSLATE_NOOP("atlas::Exporter",
                      "“%1” is read-only and was left as it is. Choose another name for the export, or allow "
                      "writing."))
                .arg(shown));
    }
    if (isDatabase(target.filePath())) {
        return failure(ErrorKind::InvalidInput,
            words(QT_TRANSLATE_NOOP("atlas::Exporter",
                      "“%1” is an atlas, which no export replaces. Choose another name for the export."))
                .arg(shown));
    }
    return {};
}

// Suffixes that promise what stands in a file; others may well be part of a name, as in "plan 2.1".
constexpr std::array KnownSuffixes{u"atlas", u"bmp", u"csv", u"db", u"doc", u"docx", u"gif", u"htm", u"html",
    u"jpeg", u"jpg", u"json", u"odp", u"ods", u"odt", u"pdf", u"png", u"ppt", u"pptx", u"sqlite", u"svg",
    u"svgz", u"tif", u"tiff", u"tsv", u"txt", u"webp", u"xls", u"xlsm", u"xlsx", u"xml", u"zip"};

/// Another name for the file at \a path, by which it can be put back; empty if there is no room for one.
QString keptCopy(const QString& path)
{
    const QString copy = partPath(QFileInfo(path).path());
    std::error_code error;
    std::filesystem::create_hard_link(
        QFileInfo(path).filesystemFilePath(), QFileInfo(copy).filesystemFilePath(), error);
    return !error || QFile::copy(path, copy) ? copy : QString();
}

/// Files put in place one after the other, and taken away again unless all could be.
class PutInPlace {
public:
    ~PutInPlace()
    {
        for (const Replaced& file : m_replaced) {
            if (file.kept.isEmpty()) {
                if (!m_done)
                    QFile::remove(file.path);
            } else if (m_done) {
                QFile::remove(file.kept);
            } else {
                renameFile(file.kept, file.path, Replacing::Existing);
            }
        }
    }

    Result<void> put(const std::vector<std::unique_ptr<OutputFile>>& files)
    {
        for (const auto& file : files) {
            // A link stays and its file is replaced, so it is that file which has to be kept.
            const QString target = QFileInfo(file->target()).canonicalFilePath();
            QString kept;
            if (!target.isEmpty() && files.size() > 1) {
                kept = keptCopy(target);
                if (kept.isEmpty())
                    return failedOutput(*file);
            }
            const bool existed = !target.isEmpty();
            if (const Result<void> committed = commitOutput(*file); !committed) {
                if (!kept.isEmpty())
                    QFile::remove(kept);
                return committed;
            }
            m_replaced.push_back({existed ? target : file->target(), kept});
        }
        m_done = true;
        return {};
    }

private:
    struct Replaced {
        QString path;
        QString kept; ///< what was there before; empty if nothing was
    };

    std::vector<Replaced> m_replaced;
    bool m_done = false;
};

} // namespace

OutputFile::OutputFile(const QString& target)
    : m_target(target)
    , m_place(QFileInfo(target).canonicalFilePath())
{
    if (m_place.isEmpty())
        m_place = QFileInfo(target).absoluteFilePath();
}

OutputFile::~OutputFile()
{
    // Not remove() of this one, which leaves a file that cannot take its last bytes.
    close();
    if (m_begun)
        QFile::remove(fileName());
}

bool OutputFile::begin()
{
    const QString folder = QFileInfo(m_place).path();
    removeDeadParts(folder);
    setFileName(partPath(folder));
    m_begun = open(QIODevice::WriteOnly | QIODevice::NewOnly);
    return m_begun || fail(errorString());
}

bool OutputFile::commit()
{
    if (!m_problem.isEmpty())
        return false;
    if (!flush())
        return fail(errorString());
    close();
    if (error() != QFileDevice::NoError)
        return fail(errorString());
    if (QFileInfo::exists(m_place))
        setPermissions(QFileInfo(m_place).permissions());
    if (!syncFile(fileName()))
        return fail(qt_error_string());
    if (const QString problem = renameFile(fileName(), m_place, Replacing::Existing); !problem.isEmpty())
        return fail(problem);
    m_begun = false;
    m_inPlace = true;
    return syncFolder(QFileInfo(m_place).path()) || fail(qt_error_string());
}

qint64 OutputFile::writeData(const char* data, qint64 length)
{
    // What follows a gap would only hide it.
    if (!m_problem.isEmpty())
        return -1;
    const qint64 written = QFile::writeData(data, length);
    if (written != length)
        fail(errorString());
    return written;
}

bool OutputFile::fail(const QString& problem)
{
    m_problem = problem;
    return false;
}

Result<std::unique_ptr<OutputFile>> openOutput(const QString& path)
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
    if (const Result<void> free = checkTarget(target, shown); !free)
        return tl::unexpected<Error>(free.error());
    auto file = std::make_unique<OutputFile>(path);
    if (!file->begin()) {
        if (tryFolder(target.absolutePath()) == FolderState::Full)
            return failedOutput(*file);
        return failure(ErrorKind::NotPermitted,
            words(QT_TRANSLATE_NOOP("atlas::Exporter",
                      "“%1” cannot be written. Choose a folder in which you may save, and close the file if "
                      "another "
                      "program has it open."))
                .arg(shown),
            file->problem());
    }
    return file;
}

Result<void> commitOutput(OutputFile& file)
{
    return file.commit() ? Result<void>() : failedOutput(file);
}

Result<void> commitOutputs(const std::vector<std::unique_ptr<OutputFile>>& files)
{
    return PutInPlace().put(files);
}

bool contradicts(const QString& path, const QString& suffix)
{
    const QString typed = QFileInfo(path).suffix().toLower();
    return typed != suffix
        && std::any_of(KnownSuffixes.begin(), KnownSuffixes.end(),
            [&typed](const char16_t* known) { return typed == QStringView(known); });
}

QString withSuffix(const QString& path, const QString& suffix)
{
    if (path.isEmpty() || QFileInfo(path).suffix().toLower() == suffix)
        return path;
    const QString stem = contradicts(path, suffix) ? path.chopped(QFileInfo(path).suffix().size() + 1) : path;
    return stem + u'.' + suffix;
}

tl::unexpected<Error> failedOutput(const OutputFile& file)
{
    if (file.isInPlace()) {
        return failure(ErrorKind::Io,
            words(QT_TRANSLATE_NOOP("atlas::Exporter",
                      "“%1” is written, but its disk reports a fault. Export it to another disk as well."))
                .arg(QDir::toNativeSeparators(file.target())),
            file.problem());
    }
    return failure(ErrorKind::Io,
        words(QT_TRANSLATE_NOOP("atlas::Exporter",
                  "“%1” could not be written completely; what was there is unchanged. Check the free space "
                  "on the disk "
                  "and whether another program has the file open."))
            .arg(QDir::toNativeSeparators(file.target())),
        file.problem());
}

QString safeFileStem(const QString& stem)
{
    QString safe;
    for (const QChar character : stem.left(4 * longestStem).normalized(QString::NormalizationForm_C)) {
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
