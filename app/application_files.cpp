// SPDX-License-Identifier: GPL-3.0-or-later
#include "application_files.h"

#include "application.h"
#include "interchange/output_file.h"
#include "interchange/study_reader.h"
#include "storage/atlas_repository.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace atlas {

namespace {

constexpr int MostRecentFiles = 8;
constexpr qsizetype MostOthers = 3;

QDir dataFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
}

QDir documents()
{
    // Tests leave the documents of whoever runs them alone.
    return QStandardPaths::isTestModeEnabled()
        ? dataFolder()
        : QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

/// Earlier versions made the user's own atlas there, out of her sight.
QString hiddenAtlasPath()
{
    return dataFolder().filePath(QStringLiteral("atlas.atlas"));
}

/// "My atlas.atlas", or "My atlas (2).atlas" if there is such a file.
QString freeName(const QDir& folder, const QString& name)
{
    const QFileInfo wanted(name);
    QString free = name;
    for (int number = 2; folder.exists(free); ++number)
        free = QStringLiteral("%1 (%2).%3")
                   .arg(wanted.completeBaseName(), QString::number(number), wanted.suffix());
    return free;
}

Result<QString> madeFromStudy(const QString& path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    return readStudy()
        .and_then([&path](const Atlas& study) { return AtlasRepository::create(path, study); })
        .map([&path] { return path; });
}

} // namespace

QString workingAtlasPath()
{
    return documents().filePath(Application::tr("My atlas.atlas"));
}

QStringList recentFiles()
{
    return QSettings().value(QStringLiteral("files/recent")).toStringList();
}

void rememberFile(const QString& path)
{
    QStringList recent = recentFiles();
    if (recent.value(0) == path)
        return;
    recent.removeAll(path);
    recent.prepend(path);
    QSettings().setValue(QStringLiteral("files/recent"), QStringList(recent.mid(0, MostRecentFiles)));
}

Result<QString> fileToBeginWith()
{
    if (const QStringList recent = recentFiles(); !recent.isEmpty())
        return recent.first();
    for (const QString& own : {workingAtlasPath(), hiddenAtlasPath()}) {
        if (QFileInfo::exists(own))
            return own;
    }
    // Not everybody may write among the documents.
    auto made = madeFromStudy(workingAtlasPath());
    return made ? made : madeFromStudy(hiddenAtlasPath());
}

QString workFolder(const QString& path)
{
    QStringList candidates(path);
    candidates += recentFiles();
    for (const QString& candidate : std::as_const(candidates)) {
        const QDir folder = QFileInfo(candidate).absoluteDir();
        if (folder.exists() && folder != dataFolder())
            return folder.absolutePath();
    }
    return documents().absolutePath();
}

QStringList otherAtlases(const QString& path)
{
    const QFileInfo missed(path);
    QStringList others;
    const auto add = [&others, &missed](const QFileInfo& file) {
        if (file.isFile() && file != missed && !others.contains(file.absoluteFilePath()))
            others.append(file.absoluteFilePath());
    };
    const QStringList suffix{QStringLiteral("*.atlas")};
    const QFileInfoList beside = missed.absoluteDir().entryInfoList(suffix, QDir::Files, QDir::Time);
    for (const QFileInfo& file : beside) {
        if (file.fileName().startsWith(missed.completeBaseName(), Qt::CaseInsensitive))
            add(file);
    }
    const QStringList recent = recentFiles();
    for (const QString& file : recent)
        add(QFileInfo(file));
    return others.mid(0, MostOthers);
}

QString chooseAtlasFile(
    QWidget* parent, const QString& title, const QString& folder, const QString& suggestion)
{
    // Not getSaveFileName(): that asks about the name as it was typed, without the suffix of the file to be
    // replaced.
    QFileDialog dialog(parent, title, folder, Application::tr("Atlas (*.atlas)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("atlas"));
    dialog.selectFile(freeName(QDir(folder), suggestion));
    const QString suffix = QStringLiteral("atlas");
    while (dialog.exec() == QDialog::Accepted) {
        const QString chosen = dialog.selectedFiles().value(0);
        // The dialog has asked about the name of another kind of file.
        if (withSuffix(chosen, suffix) == chosen)
            return chosen;
        dialog.selectFile(withSuffix(chosen, suffix));
    }
    return {};
}

} // namespace atlas
