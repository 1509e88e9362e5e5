#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFont>
#include <QStringList>

class QPainter;
class QRectF;

namespace atlas {

/// A label broken into lines that fit a width, at word ends where it can be and inside a word where it
/// cannot. Measured once, painted as often as needed. Lengths are in the units of the font's pixel size.
class WrappedText {
public:
    WrappedText() = default;
    /// With \a mostLines above 0 the text is cut there and ends in an ellipsis.
    WrappedText(const QString& text, const QFont& font, double width, int mostLines = 0);

    int lineCount() const { return static_cast<int>(m_lines.size()); }
    const QStringList& lines() const { return m_lines; }
    double height() const { return m_lineHeight * lineCount(); }
    /// Some of the lines, as far as there are any.
    WrappedText part(int first, int count) const;
    /// Width of the widest line.
    double width() const { return m_width; }

    /// Paints in the painter's pen; \a alignment places the block in \a rect and each line in the block.
    void paint(QPainter& painter, const QRectF& rect, Qt::Alignment alignment) const;

private:
    QFont m_font;
    QStringList m_lines;
    double m_width = 0;
    double m_lineHeight = 0;
    double m_ascent = 0;
};

/// Width of the widest piece of \a text that no line break may split.
double widestWord(const QString& text, const QFont& font);

/// How many lines of \a font stand in \a height, at least one.
int linesWithin(double height, const QFont& font);

} // namespace atlas
