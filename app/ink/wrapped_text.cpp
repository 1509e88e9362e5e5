// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink/wrapped_text.h"

#include "domain/held_signs.h"
#include "domain/steady_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// Line breaks, tabs and what no text format may hold become spaces; no-break spaces stay.
QString onOneLine(QString text)
{
    for (QChar& character : text) {
        if (character.category() == QChar::Other_Control || character.isNonCharacter()
            || character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
            character = u' ';
    }
    return text;
}

// French sets a space inside its quotation marks and before some signs; a line must not break there, nor in the
// code of a level.
QString heldTogether(QString text)
{
    text = signsAsDigits(std::move(text));
    for (qsizetype place = 1; place + 1 < text.size(); ++place) {
        const bool opens = text[place - 1] == u'\u00AB';
        const bool closes = QStringView(u"\u00BB:;!?%").contains(text[place + 1]);
        if (text[place] == u' ' && (opens || closes))
            text[place] = QChar::Nbsp;
    }
    return text;
}

QString withoutEndSpace(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

WrappedText::WrappedText(const QString& text, const QFont& font, double width, int mostLines)
    : m_font(font)
{
    const QFontMetricsF metrics(font);
    m_lineHeight = std::ceil(metrics.lineSpacing());
    m_ascent = metrics.ascent() + (m_lineHeight - metrics.height()) / 2;

    // Of what cannot be seen nothing is laid out: a letter is wider than a pixel.
    const double most = mostLines * (std::max(1.0, width) + 1);
    const QString plain = onOneLine(mostLines > 0 && static_cast<double>(text.size()) > most
            ? inShort(text, static_cast<qsizetype>(most))
            : text)
                              .trimmed();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // The lines are taken from the plain text: who searches types a plain space.
    QTextLayout layout(heldTogether(plain), font);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        if (mostLines > 0 && lineCount() == mostLines - 1) {
            m_lines.append(metrics.elidedText(plain.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        m_lines.append(withoutEndSpace(plain.mid(line.textStart(), line.textLength())));
    }
    layout.endLayout();
    for (const QString& line : std::as_const(m_lines))
        m_width = std::max(m_width, metrics.horizontalAdvance(line));
}

WrappedText WrappedText::part(int first, int count) const
{
    WrappedText part(*this);
    part.m_lines = m_lines.mid(first, count);
    return part;
}

void WrappedText::paint(QPainter& painter, const QRectF& rect, Qt::Alignment alignment) const
{
    double top = rect.top();
    if (alignment & Qt::AlignVCenter)
        top = rect.center().y() - height() / 2;
    else if (alignment & Qt::AlignBottom)
        top = rect.bottom() - height();

    painter.setFont(m_font);
    const QFontMetricsF metrics(m_font);
    for (const QString& line : m_lines) {
        double left = rect.left();
        if (alignment & Qt::AlignHCenter)
            left = rect.center().x() - metrics.horizontalAdvance(line) / 2;
        else if (alignment & Qt::AlignRight)
            left = rect.right() - metrics.horizontalAdvance(line);
        painter.drawText(QPointF(left, top + m_ascent), line);
        top += m_lineHeight;
    }
}

double widestWord(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const QString& word : heldTogether(onOneLine(text)).split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

int linesWithin(double height, const QFont& font)
{
    return std::max(1, static_cast<int>(height / std::ceil(QFontMetricsF(font).lineSpacing())));
}

} // namespace atlas
