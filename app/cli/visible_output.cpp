// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/visible_output.h"

#include <QTextStream>

namespace atlas {
namespace {

/// Of \a text at \a at.
bool isSafe(const QString& text, qsizetype at)
{
    const QChar character = text[at];
    const char16_t code = character.unicode();
    if (code == u'\r') // the line ends of a CSV table
        return at + 1 < text.size() && text[at + 1] == u'\n';
    const bool control = character.category() == QChar::Other_Control && code != u'\t' && code != u'\n';
    const bool turns = code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069);
    return !control && !turns && code != QChar::LineSeparator && code != QChar::ParagraphSeparator;
}

} // namespace

QString visible(const QString& text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isSafe(text, at))
            shown += text[at];
        else
            shown += QStringLiteral("\\u%1").arg(text[at].unicode(), 4, 16, QLatin1Char('0'));
    }
    return shown;
}

VisibleOutput::VisibleOutput(QTextStream& target)
    : m_target(target)
{
    open(QIODevice::WriteOnly);
}

qint64 VisibleOutput::readData(char*, qint64)
{
    return -1;
}

qint64 VisibleOutput::writeData(const char* data, qint64 size)
{
    const QString text = m_decoder.decode(QByteArrayView(data, static_cast<qsizetype>(size)));
    m_target << visible(text);
    m_target.flush();
    return m_target.status() == QTextStream::Ok ? size : -1;
}

} // namespace atlas
