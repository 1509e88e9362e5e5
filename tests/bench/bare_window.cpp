// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest Qt program with a window: ends once it has painted.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

#include <cstdlib>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("Competence Atlas")));
    window.resize(1600, 900);
    window.show();
    QApplication::processEvents();
    window.repaint();
    std::_Exit(0); // taking down is not part of the start
}
