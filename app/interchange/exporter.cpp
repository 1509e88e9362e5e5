// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/exporter.h"

#include "interchange/family_exhibit.h"
#include "interchange/output_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace atlas {

namespace {

using Families = std::vector<const JobFamily*>;

QString words(const char* text)
{
    return QCoreApplication::translate("atlas::Exporter", text);
}

// The families asked for, each once.
Result<Families> wantedFamilies(const Atlas& atlas, const ExportRequest& request)
{
    Families families;
    if (request.families.empty()) {
        for (const JobFamily& family : atlas.families)
            families.push_back(&family);
    }
    for (const FamilyId id : request.families) {
        const JobFamily* family = atlas.family(id);
        if (!family) {
            return failure(ErrorKind::NotFound,
                words(QT_TRANSLATE_NOOP("atlas::Exporter",
                    "A job family of this export is no longer in the atlas. Choose the families again.")),
                QStringLiteral("family id %1").arg(id.value));
        }
        if (std::find(families.begin(), families.end(), family) == families.end())
            families.push_back(family);
    }
    if (families.empty()) {
        return failure(ErrorKind::InvalidInput,
            words(QT_TRANSLATE_NOOP("atlas::Exporter", "This atlas has no job family to export.")));
    }
    return families;
}

bool isOneFileEach(ExportFormat format)
{
    return format == ExportFormat::CsvWide || format == ExportFormat::Png || format == ExportFormat::Svg;
}

// One name a family; those that a file system without case would take for the same get a number.
QStringList fileNames(const Families& families, ExportFormat format)
{
    QStringList names;
    QStringList folded;
    for (const JobFamily* family : families) {
        const QString stem = safeFileStem(family->key);
        QString name = stem;
        for (int number = 2; folded.contains(name.toCaseFolded()); ++number)
            name = QStringLiteral("%1-%2").arg(stem).arg(number);
        folded.append(name.toCaseFolded());
        names.append(name + u'.' + fileSuffix(format));
    }
    return names;
}

/// One run of an export. Files are put in place together at the end; before that, nothing shows on the disk
/// but a folder, which goes again if it was made for this run and the run fails.
class ExportRun {
public:
    ExportRun(
        const Atlas& atlas, const ExportRequest& request, Families families, const Progress& progress)
        : m_atlas(atlas)
        , m_request(request)
        , m_families(std::move(families))
        , m_progress(progress)
    {
    }

    ~ExportRun()
    {
        m_files.clear(); // the temporary files go first
        if (!m_done && !m_madeFolder.isEmpty())
            QDir().rmdir(m_madeFolder);
    }

    Result<QStringList> run(bool intoFolder)
    {
        Result<void> written = intoFolder ? writeFolder() : writeFile();
        if (!written)
            return tl::unexpected<Error>(std::move(written).error());
        if (const Result<void> committed = commitOutputs(m_files); !committed)
            return tl::unexpected<Error>(committed.error());
        m_done = true;
        QStringList paths;
        for (const std::unique_ptr<OutputFile>& file : m_files)
            paths.append(file->target());
        return paths;
    }

private:
    bool goesOn(int done, int total) const { return !m_progress || m_progress(done, total); }

    Result<void> writeFolder()
    {
        const QFileInfo folder(m_request.output);
        const QString shown = QDir::toNativeSeparators(m_request.output);
        if (m_request.output.isEmpty() || (folder.exists() && !folder.isDir())) {
            return failure(ErrorKind::InvalidInput,
                words(QT_TRANSLATE_NOOP("atlas::Exporter",
                          "“%1” is a file. Several families need a folder to be exported to; choose one."))
                    .arg(shown));
        }
        if (!folder.exists()) {
            if (!QDir().mkpath(m_request.output)) {
                return failure(ErrorKind::NotPermitted,
                    words(QT_TRANSLATE_NOOP("atlas::Exporter",
                              "The folder “%1” cannot be created. Choose a place in which you may save."))
                        .arg(shown));
            }
            m_madeFolder = m_request.output;
        }
        const QStringList names = fileNames(m_families, m_request.format);
        const int total = static_cast<int>(m_families.size());
        for (int done = 0; done < total; ++done) {
            if (!goesOn(done, total))
                return exportCancelled();
            const Result<void> written = writeOne(
                QDir(m_request.output).filePath(names[done]), {m_families[static_cast<std::size_t>(done)]});
            if (!written)
                return written;
        }
        return goesOn(total, total) ? Result<void>() : exportCancelled();
    }

    Result<void> writeFile()
    {
        const bool pages = m_request.format == ExportFormat::Pdf; // reports its own progress
        if (!pages && !goesOn(0, 1))
            return exportCancelled();
        Result<void> written = writeOne(m_request.output, m_families);
        if (written && !pages && !goesOn(1, 1))
            return exportCancelled();
        return written;
    }

    Result<void> writeOne(const QString& path, const Families& families)
    {
        Result<std::unique_ptr<OutputFile>> file = openOutput(path);
        if (!file)
            return tl::unexpected<Error>(std::move(file).error());
        m_files.push_back(std::move(*file));
        const Result<void> written = writeExhibit(
            *m_files.back(), FamilyExhibit(m_atlas, families, m_request), m_request, m_progress);
        // A failing disk is named with the path, which the writers do not know.
        if (!written && written.error().kind == ErrorKind::Io)
            return failedOutput(*m_files.back());
        return written;
    }

    const Atlas& m_atlas;
    const ExportRequest& m_request;
    Families m_families;
    const Progress& m_progress;
    std::vector<std::unique_ptr<OutputFile>> m_files;
    QString m_madeFolder;
    bool m_done = false;
};

} // namespace

bool needsFolder(const ExportRequest& request, const Atlas& atlas)
{
    const Result<Families> families = wantedFamilies(atlas, request);
    return isOneFileEach(request.format) && families && families->size() > 1;
}

QString suggestedFileName(const ExportRequest& request, const Atlas& atlas)
{
    if (needsFolder(request, atlas))
        return QStringLiteral("atlas-export");
    const QString suffix = u'.' + fileSuffix(request.format);
    if (request.format == ExportFormat::CsvLong)
        return safeFileStem(words(QT_TRANSLATE_NOOP("atlas::Exporter", "atlas-long"))) + suffix;
    const Result<Families> families = wantedFamilies(atlas, request);
    if (!families || families->size() > 1)
        return QStringLiteral("atlas") + suffix;
    return safeFileStem(families->front()->key) + suffix;
}

Result<QStringList> exportAtlas(
    const Atlas& atlas, const ExportRequest& request, const Progress& progress)
{
    Result<Families> families = wantedFamilies(atlas, request);
    if (!families)
        return tl::unexpected<Error>(std::move(families).error());
    return ExportRun(atlas, request, std::move(*families), progress).run(needsFolder(request, atlas));
}

} // namespace atlas
