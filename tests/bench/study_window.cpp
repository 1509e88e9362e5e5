// SPDX-License-Identifier: GPL-3.0-or-later
// The application as a user starts it, on the atlas of the data folder: ends once the heatmap has painted.
#include "application.h"
#include "application_files.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdlib>

namespace {

class EndAfterPainting final : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                this, [] { leave(); }, Qt::QueuedConnection);
        return false;
    }

private:
    [[noreturn]] static void leave()
    {
        // The program gives its lock back at its end; the next start must not find the lock of a crash.
        const QFileInfo own(atlas::workingAtlasPath());
        QFile::remove(own.path() + QStringLiteral("/.~lock.") + own.fileName() + u'#');
        std::_Exit(0);
    }
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Competence Atlas"));
    QCoreApplication::setOrganizationName(QStringLiteral("Competence Atlas"));
    QApplication qtApplication(argc, argv);
    atlas::Application application(qtApplication);
    if (!application.start({}))
        return 1;
    EndAfterPainting end;
    application.window()->findChild<atlas::HeatmapView*>()->viewport()->installEventFilter(&end);
    return QApplication::exec();
}
