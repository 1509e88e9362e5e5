#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStringList>

#include <functional>
#include <memory>

namespace atlas {

struct CommandStreams;
class WorkFolder;

/// The option --output of a command: a file, or "-" for standard output. What goes there is made as a file
/// elsewhere first, so that it comes whole or not at all.
class CommandOutput {
public:
    explicit CommandOutput(QString named);
    ~CommandOutput();

    bool isStandardOutput() const;
    /// What is wrong with the name for a file with \a suffix, or nothing.
    QString problem(const QString& suffix) const;
    /// The file to write; \a suggestion is its name where only a folder was named.
    QString file(const QString& suggestion) const;
    /// Says which files were written, or prints the one for standard output byte by byte. What could not be
    /// printed shows in the stream's status.
    void deliver(const QStringList& files, const CommandStreams& streams) const;

private:
    QString m_named;
    std::unique_ptr<WorkFolder> m_elsewhere;
};

/// Takes the number of pages of a document of many, which is written all the same. Not said before it is.
std::function<bool(int)> remembered(int& pages);

} // namespace atlas
