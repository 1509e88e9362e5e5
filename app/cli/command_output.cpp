// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_output.h"

#include "cli/command.h"
#include "files/work_folder.h"
#include "interchange/output_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::CommandOutput)
};

bool print(const QByteArray& bytes, QTextStream& out)
{
    out.flush();
    QIODevice* device = out.device();
    if (!device) { // a string, in tests
        out << QString::fromUtf8(bytes);
        return true;
    }
    if (device->write(bytes) != bytes.size())
        return false;
    auto* file = qobject_cast<QFileDevice*>(device);
    return !file || file->flush();
}

} // namespace

CommandOutput::CommandOutput(QString named)
    : m_named(std::move(named))
{
    if (isStandardOutput())
        m_elsewhere = std::make_unique<WorkFolder>();
}

CommandOutput::~CommandOutput() = default;

bool CommandOutput::isStandardOutput() const
{
    return m_named == QStringLiteral("-");
}

QString CommandOutput::problem(const QString& suffix) const
{
    if (!contradicts(m_named, suffix) || QFileInfo(m_named).isDir())
        return {};
    return Text::tr("“%1” is the name of another kind of file; let --output end in .%2.").arg(m_named, suffix);
}

QString CommandOutput::file(const QString& suggestion) const
{
    if (m_elsewhere)
        return m_elsewhere->filePath(suggestion);
    return QFileInfo(m_named).isDir() ? QDir(m_named).filePath(suggestion) : m_named;
}

void CommandOutput::deliver(const QStringList& files, const CommandStreams& streams) const
{
    if (!isStandardOutput()) {
        for (const QString& file : files)
            streams.out << QDir::toNativeSeparators(file).replace(u'\n', QLatin1String("\\u000a")) << '\n';
        return;
    }
    streams.out.flush();
    QFile file(files.first());
    if (!file.open(QIODevice::ReadOnly) || !print(file.readAll(), streams.data))
        streams.out.setStatus(QTextStream::WriteFailed);
}

std::function<bool(int)> remembered(int& pages)
{
    return [&pages](int count) {
        pages = count;
        return true;
    };
}

} // namespace atlas
