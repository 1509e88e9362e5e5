#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/heatmap_board.h"

#include <QHash>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>

#include <cmath>

namespace atlas {

inline QImage pictureOf(QWidget& widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

inline QRect devicePixels(const QRect& logical, double ratio)
{
    const auto device = [ratio](int length) { return static_cast<int>(std::lround(length * ratio)); };
    return QRect(QPoint(device(logical.left()), device(logical.top())),
        QPoint(device(logical.right() + 1) - 1, device(logical.bottom() + 1) - 1));
}

/// The cell as it is painted, without the frame of the current cell.
inline QImage cellPicture(HeatmapBoard& board, int row, int column)
{
    board.goTo(row == 0 ? board.family().current.rows() - 1 : 0, column == 0 ? 1 : 0);
    board.view.clearSelection();
    board.view.scrollTo(board.cell(row, column));
    const double ratio = board.view.devicePixelRatioF();
    return pictureOf(*board.view.viewport()).copy(devicePixels(board.rectOf(row, column), ratio));
}

inline QColor mostFrequent(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb best = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() > counts.value(best))
            best = count.key();
    }
    return QColor(best);
}

/// What the symbol takes of a cell.
inline QRect symbolRect(const QImage& cell)
{
    const QRect inner =
        cell.rect().adjusted(cell.width() / 6, cell.height() / 6, -cell.width() / 6, -cell.height() / 6);
    const QColor fill = mostFrequent(cell);
    QRect found;
    for (int y = inner.top(); y <= inner.bottom(); ++y) {
        for (int x = inner.left(); x <= inner.right(); ++x) {
            if (cell.pixelColor(x, y) != fill)
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

/// The whole cell in the fill, but for the gap around it, the symbol and the marks.
inline bool isFilled(const QImage& cell, const QColor& fill, double ratio)
{
    const int margin = static_cast<int>(std::lround(3 * ratio));
    for (int y = margin; y < cell.height() - margin; ++y) {
        if (cell.pixelColor(margin, y) != fill)
            return false;
    }
    for (int x = margin; x < cell.width() - margin; ++x) {
        if (cell.pixelColor(x, margin) != fill)
            return false;
    }
    return true;
}

/// Screens and their scale a program takes once, when it starts: some of these tests in another one.
inline void runAgain(const char* variable, const QByteArray& value, const QStringList& tests)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(variable), QString::fromLocal8Bit(value));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), tests);
    QVERIFY(process.waitForFinished(60000));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
}

/// Where the study has each rating among the bank services.
inline std::vector<CellPosition> onePositionEach(const HeatmapBoard& board)
{
    std::vector<CellPosition> found;
    for (const Rating wanted : board.model.scale().legendOrder()) {
        for (int row = 0; row < board.family().current.rows(); ++row) {
            for (int column = 0; column < board.family().current.columns(); ++column) {
                if (board.rating(row, column) == wanted
                    && found.size() < board.model.scale().legendOrder().size()
                    && (found.empty() || board.rating(found.back().row, found.back().column) != wanted))
                    found.push_back({row, column});
            }
        }
    }
    return found;
}

/// Where the pictures of a window differ within one of its parts, in words; empty if they are the same there
/// but for \a most pixels.
inline QString oldPixels(const QImage& shownWindow, const QImage& newWindow, const QWidget& part, int most)
{
    // Off screen, the top left part is all that a scaled window shows of itself.
    const QRect place =
        devicePixels(QRect(part.mapTo(part.window(), QPoint()), part.size()), part.devicePixelRatioF())
        & shownWindow.rect();
    const QImage shown = shownWindow.copy(place);
    const QImage anew = newWindow.copy(place);
    QRect found;
    int count = 0;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x) {
            if (shown.pixel(x, y) != anew.pixel(x, y)) {
                found |= QRect(x, y, 1, 1);
                ++count;
            }
        }
    }
    if (count <= most)
        return {};
    return QStringLiteral("%1: %2 old pixels within %3 x %4 at %5, %6")
        .arg(QLatin1String(part.parentWidget()->metaObject()->className()))
        .arg(count)
        .arg(found.width())
        .arg(found.height())
        .arg(found.x())
        .arg(found.y());
}

} // namespace atlas
