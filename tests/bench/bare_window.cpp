// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest Qt program with a window: ends once it has painted.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

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
    QApplication application(argc, argv);
    QMainWindow window;
    auto* label = new QLabel(QStringLiteral("Competence Atlas"));
    window.setCentralWidget(label);
    window.resize(1600, 900);
    window.show();
    EndAfterPainting end;
    label->installEventFilter(&end);
    return QApplication::exec();
}
