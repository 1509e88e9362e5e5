// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_menu.h"

#include "ui/kit/command.h"
#include "ui/kit/icons.h"
#include "ui/kit/plain_words.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenuBar>

namespace atlas {

FileMenu::FileMenu(QMainWindow& window, Theme theme)
    : QObject(&window)
{
    QMenu& menu = *window.menuBar()->addMenu(tr("&File"));
    const auto icon = [theme](const char* name) { return themedIcon(QLatin1String(name), theme); };
    connect(command(menu, tr("&New from the study…"), {QKeySequence::New}, icon("new")), &QAction::triggered,
        this, &FileMenu::newRequested);
    connect(command(menu, tr("&Open…"), {QKeySequence::Open}, icon("open")), &QAction::triggered, this,
        &FileMenu::openRequested);
    m_recent = menu.addMenu(tr("Open &recent"));
    menu.addSeparator();
    connect(command(menu, tr("&Save a copy as…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
                icon("save-copy")),
        &QAction::triggered, this, &FileMenu::copyRequested);
    m_export = command(menu, tr("&Export…"), {keys::Export}, icon("export"));
    connect(m_export, &QAction::triggered, this, &FileMenu::exportRequested);
    connect(command(menu, tr("&Print…"), {QKeySequence::Print}, icon("print")), &QAction::triggered, this,
        &FileMenu::printRequested);
    menu.addSeparator();
    QAction* quit = command(menu, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, &window, &QWidget::close);
}

void FileMenu::setRecentFiles(const QStringList& paths)
{
    m_recent->clear();
    for (const QString& path : paths) {
        QAction* action = m_recent->addAction(withoutMarks(QFileInfo(path).fileName()));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openFileRequested(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!paths.isEmpty());
}

} // namespace atlas
