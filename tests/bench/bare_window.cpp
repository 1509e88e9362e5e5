// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest Qt program with a window: ends once it has painted.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("Competence Atlas")));
    window.resize(1600, 900);
    window.show();
    QTimer::singleShot(0, &application, &QApplication::quit);
    QApplication::sendPostedEvents();
    window.repaint();
    return QApplication::exec();
}
