// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plain_words.h"

#include "ui/kit/copied_cells.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QTextBoundaryFinder>
#include <QToolTip>

namespace atlas {

namespace {

constexpr qsizetype TipColumns = 80;
constexpr qsizetype TipLines = 30;
constexpr qsizetype TipCharacters = 2'000;

/// \a line in pieces of at most TipColumns characters, broken where lines may break.
QStringList wrapped(const QString& line)
{
    QStringList lines;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, line);
    qsizetype start = 0;
    while (line.size() - start > TipColumns) {
        breaks.setPosition(start + TipColumns);
        qsizetype end = breaks.isAtBoundary() ? start + TipColumns : breaks.toPreviousBoundary();
        if (end <= start)
            end = start + TipColumns;
        lines << line.mid(start, end - start).trimmed();
        start = end;
    }
    return lines << line.mid(start);
}

/// Whatever happens to a label, it is plain before: some of it makes the label lay out its words.
void makePlain(QLabel& label)
{
    if (label.textFormat() == Qt::AutoText)
        label.setTextFormat(Qt::PlainText);
}

} // namespace

PlainWords::PlainWords(QApplication& application)
    : m_application(application)
{
    m_application.installEventFilter(this);
}

PlainWords::~PlainWords()
{
    m_application.removeEventFilter(this);
}

bool PlainWords::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType())
        return false;
    if (auto* label = qobject_cast<QLabel*>(watched)) // the one that is a tooltip too
        makePlain(*label);
    switch (event->type()) {
    case QEvent::ToolTip: {
        auto* view = qobject_cast<QAbstractItemView*>(watched->parent());
        if (!view || view->viewport() != watched || qobject_cast<QHeaderView*>(view))
            return false;
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString words = view->indexAt(help->pos()).data(Qt::ToolTipRole).toString();
        if (words.isEmpty())
            return false;
        showToolTip(help->globalPos(), words, view->viewport());
        return true;
    }
    case QEvent::KeyPress: {
        auto* view = qobject_cast<QAbstractItemView*>(watched);
        return view && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy) && copyCells(*view);
    }
    default:
        return false;
    }
}

QString withoutMarks(QString words)
{
    for (QChar& character : words) {
        if (character == u'\t' || character == u'\n' || character == u'\r')
            character = u' ';
    }
    return words.replace(u'&', QStringLiteral("&&"));
}

QString unmarked(const QString& text)
{
    QString words;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'&')
            words += text[at];
        else if (at + 1 < text.size())
            words += text[++at];
    }
    return words;
}

QString asTitle(QString words)
{
    return words.replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
}

void showToolTip(const QPoint& globalPosition, const QString& words, QWidget* widget)
{
    QStringList lines;
    for (const QString& line : words.left(TipCharacters).split(u'\n'))
        lines << wrapped(line);
    if (words.size() > TipCharacters || lines.size() > TipLines)
        lines = lines.mid(0, TipLines) << QStringLiteral("…");
    QToolTip::showText(globalPosition, lines.join(u'\n'), widget);
}

} // namespace atlas
