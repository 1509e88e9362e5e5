#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

#include <QCoreApplication>
#include <QStringList>

class QCommandLineParser;
class QTextStream;

namespace atlas {

class CommandOutput;

/// Unreported: done and kept, but standard output did not take the report.
enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2, Unreported = 3 };

/// Standard output and standard error, or what a test puts in their place: for people, nothing in them can
/// steer a terminal. What is made for other programs goes into data, byte by byte as it is; the same place
/// as out.
struct CommandStreams {
    QTextStream& out;
    QTextStream& err;
    QTextStream& data;
};

/// One subcommand of competence-atlas, run in-process. Holds no state: what it is told stands in the
/// arguments.
class Command {
    Q_DECLARE_TR_FUNCTIONS(atlas::Command)

public:
    virtual ~Command() = default;

    virtual QString name() const = 0;
    /// What follows the name in the usage line, such as "FILE [--json]".
    virtual QString synopsis() const = 0;
    /// What the command does, in one sentence.
    virtual QString summary() const = 0;

    /// \a arguments are those behind the name. A failure prints one line to the error stream, wrong usage a
    /// second one that points to the help.
    ExitCode execute(const QStringList& arguments, const CommandStreams& streams) const;

protected:
    virtual void declareOptions(QCommandLineParser& parser) const = 0;
    /// Names of the options that may be given more than once.
    virtual QStringList repeatableOptions() const { return {}; }
    virtual ExitCode run(const QCommandLineParser& parser, const CommandStreams& streams) const = 0;

    /// Done, once the report has reached standard output; what was stored stays so if it does not.
    ExitCode reported(const CommandStreams& streams) const;
    /// The same of files that \a output was asked for: named, or printed; with a remark on \a pages, unless 0, of a
    /// document of many.
    ExitCode delivered(const CommandOutput& output, const QStringList& files, int pages,
        const CommandStreams& streams) const;
    ExitCode failed(const Error& error, const CommandStreams& streams) const;
    ExitCode misused(const QString& message, const CommandStreams& streams) const;
    /// One line on the error stream about what is done all the same.
    void remark(const QString& message, const CommandStreams& streams) const;

private:
    QString notUnderstood(const QStringList& arguments, const QString& problem) const;
    void printHelp(const QCommandLineParser& parser, QTextStream& out) const;
};

/// The name that people type, whatever the executable file is called.
QString programName();

} // namespace atlas
