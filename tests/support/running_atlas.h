#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "application_files.h"
#include "interchange/study_reader.h"
#include "storage/atlas_repository.h"
#include "support/modal.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace atlas {

/// The program with its windows, settings and data in a folder that goes with it. Starts from nothing, or
/// with a fresh atlas of the study.
class RunningAtlas {
public:
    RunningAtlas()
    {
        QCoreApplication::setApplicationName(QStringLiteral("Competence Atlas"));
        QCoreApplication::setOrganizationName(QStringLiteral("Competence Atlas"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(
            QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(QStringLiteral("settings")));
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("data"))));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path()));
        QFile folders(m_folder.filePath(QStringLiteral("user-dirs.dirs")));
        if (folders.open(QIODevice::WriteOnly))
            folders.write("XDG_DOCUMENTS_DIR=\""
                + QFile::encodeName(m_folder.filePath(QStringLiteral("papers"))) + "\"\n");
#else
        QStandardPaths::setTestModeEnabled(true);
        QFile::remove(workingAtlasPath());
#endif
        set(QStringLiteral("view/language"), QStringLiteral("en"));
        set(QStringLiteral("view/theme"), static_cast<int>(ThemeChoice::Light));
        set(QStringLiteral("editing/author"), QStringLiteral("Léa Martin"));
        set(QStringLiteral("help/tourSeen"), true);
    }

    QString file(const QString& name) const
    {
        return m_folder.filePath(name);
    }
    static void set(const QString& key, const QVariant& value)
    {
        QSettings().setValue(key, value);
    }

    /// A fresh atlas of the study in the folder.
    QString newAtlas(const QString& name = QStringLiteral("bank.atlas")) const
    {
        const QString path = file(name);
        const auto created = readStudy().and_then(
            [&path](const Atlas& study) { return AtlasRepository::create(path, study, true); });
        if (!created)
            qFatal("%s", qPrintable(created.error().message));
        return path;
    }

    /// Starts on \a path, or as somebody who names no file; false if no window came to the front.
    bool start(const QString& path = {})
    {
        m_application = std::make_unique<Application>(*qApp);
        if (!m_application->start(path))
            return false;
        return isInFront();
    }
    bool isInFront() const
    {
        // Off screen a closed menu stays the active window until another asks.
        return window().isVisible() && QTest::qWaitFor([this] {
            if (QApplication::activeWindow() == &window())
                return true;
            window().activateWindow();
            return false;
        });
    }
    /// Closes the window as its user does, and ends the program.
    bool close()
    {
        const bool closed = window().close();
        m_application.reset();
        return closed;
    }

    MainWindow& window() const
    {
        return *m_application->window();
    }
    template <class Widget>
    Widget& part(const char* name) const
    {
        Widget* found = nullptr;
        // Some parts are made after the first painting.
        if (!QTest::qWaitFor([&] {
                found = window().findChild<Widget*>(QLatin1String(name));
                return found != nullptr;
            }))
            qFatal("the window has no %s", name);
        return *found;
    }
    HeatmapView& view() const
    {
        return part<HeatmapView>("heatmap");
    }
    QPlainTextEdit& reason() const
    {
        return part<QPlainTextEdit>("reason");
    }
    QListView& navigation() const
    {
        return part<QListView>("navigation");
    }
    /// As it is now: it does not follow later changes.
    JobFamily family() const
    {
        return *view().heatmap().family();
    }

    QWidget& messageBar() const
    {
        return part<QWidget>("messageBar");
    }
    QString message() const
    {
        return messageBar().isVisible() ? messageBar().findChild<QLabel*>(QStringLiteral("messageText"))->text() : QString();
    }

    /// Index of a cell in the view's model; row and column of the matrix.
    QModelIndex cell(int row, int column) const
    {
        const HeatmapModel& model = view().heatmap();
        return model.index(model.rowOfMatrixRow(row), column);
    }
    void show(const char* familyKey) const
    {
        window().showFamily(view().heatmap().family() ? idOf(familyKey) : FamilyId());
    }
    /// Puts the cell under the keyboard.
    void goTo(int row, int column) const
    {
        view().setFocus();
        // The view asks which keys are held; after a shortcut, the last that it heard of is one of them.
        QTest::sendKeyEvent(QTest::Release, &view(), Qt::Key_Control, QString(), Qt::NoModifier);
        view().setCurrentIndex(cell(row, column));
    }
    QString code(int row, int column) const
    {
        return cell(row, column).data(Qt::EditRole).toString();
    }
    bool isMarkedChanged(int row, int column) const
    {
        return cell(row, column).data(HeatmapModel::ChangedRole).toBool();
    }

    /// What lies on the disk, read through a connection of its own.
    static Atlas stored(const QString& path)
    {
        const auto atlas = AtlasRepository::open(path, Access::ReadOnly).and_then([](const auto& repository) {
            return repository->load();
        });
        if (!atlas)
            qFatal("%s", qPrintable(atlas.error().message + atlas.error().detail));
        return *atlas;
    }
    Atlas stored() const
    {
        return stored(window().windowFilePath());
    }
    CellState storedCell(int row, int column) const
    {
        return stored().family(family().key)->state(row, column);
    }
    QString storedCode(int row, int column) const
    {
        const Atlas atlas = stored();
        const JobFamily& found = *atlas.family(family().key);
        return atlas.scaleOf(found).entry(found.current.at(row, column)).code;
    }
    std::vector<JournalEntry> journal(int row, int column) const
    {
        const auto repository = AtlasRepository::open(window().windowFilePath(), Access::ReadOnly);
        return repository
            ? (*repository)->history(family().cellAt(row, column)).value_or(std::vector<JournalEntry>())
            : std::vector<JournalEntry>();
    }

private:
    FamilyId idOf(const char* key) const
    {
        return stored().family(QLatin1String(key))->id;
    }

    UnansweredModal m_unanswered;
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_application;
};

} // namespace atlas
