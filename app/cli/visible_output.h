#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QIODevice>
#include <QStringDecoder>

class QTextStream;

namespace atlas {

/// \a text as a terminal may be given it: control characters other than tab and line end, and what turns the
/// direction of writing, are written out, such as \u001b. JSON stays the same JSON.
QString visible(const QString& text);

/// Where the commands say what they have to say, in UTF-8: passes it on to \a target, made visible.
class VisibleOutput final : public QIODevice {
    Q_OBJECT
public:
    explicit VisibleOutput(QTextStream& target);

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QTextStream& m_target;
    QStringDecoder m_decoder{QStringDecoder::Utf8};
};

} // namespace atlas
