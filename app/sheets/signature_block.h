#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QPointF>

class QPainter;

namespace atlas {

class Palette;
class Phrases;
struct SheetStyle;

/// Lines for a committee to sign on: place and date once, then name, function and signature of each person.
class SignatureBlock {
public:
    explicit SignatureBlock(int people)
        : m_people(people)
    {
    }

    double height() const;
    void paint(QPainter& painter, QPointF topLeft, double width, const Phrases& phrases,
        const SheetStyle& style, const Palette& palette) const;

private:
    int m_people;
};

} // namespace atlas
