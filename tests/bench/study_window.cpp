// SPDX-License-Identifier: GPL-3.0-or-later
// The application as a user starts it, on the atlas of the data folder: ends once the heatmap has painted.
#include "application.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/shell/main_window.h"

#include <QApplication>

#include <cstdlib>

namespace {

class EndAfterPainting final : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return false;
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
