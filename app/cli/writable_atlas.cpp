// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/writable_atlas.h"

#include "cli/atlas_source.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace atlas {

namespace {

// The sentences are older than this file; translations know them by this context.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::RateCommand)
};

constexpr int DefaultWait = 5; // seconds
constexpr int LongestWait = 3600;

/// Negative if it is no such number.
int secondsToWait(const QCommandLineParser& parser)
{
    if (!parser.isSet(QStringLiteral("wait")))
        return DefaultWait;
    bool isNumber = false;
    const int seconds = parser.value(QStringLiteral("wait")).toInt(&isNumber);
    return isNumber && seconds <= LongestWait ? seconds : -1;
}

QString userName()
{
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return {};
}

} // namespace

void declareWriting(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("author"), Text::tr("Who; the user’s name unless given."), QStringLiteral("NAME")},
        {QStringLiteral("wait"),
            Text::tr("How long to wait while another program uses FILE; %1 unless given.").arg(DefaultWait),
            QStringLiteral("SECONDS")},
    });
}

QString writingProblem(const QCommandLineParser& parser)
{
    return secondsToWait(parser) < 0
        ? Text::tr("The option --wait takes a number of seconds from 0 to %1.").arg(LongestWait)
        : QString();
}

QString authorOf(const QCommandLineParser& parser)
{
    const QString option = QStringLiteral("author");
    return parser.isSet(option) ? parser.value(option) : userName();
}

Result<std::unique_ptr<AtlasRepository>> openForWriting(const QCommandLineParser& parser)
{
#ifdef Q_OS_UNIX
    // A reader of our output that went away must not end us between a change and the giving back of its lock.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    const QString path = fileArgument(parser);
    auto repository =
        AtlasRepository::open(path, Access::ReadWrite, std::chrono::seconds(secondsToWait(parser)));
    if (!repository)
        return repository;
    if (!(*repository)->isReadOnly()) {
        (*repository)->signLock(authorOf(parser));
        return repository;
    }
    if (const QString why = whyNotChanged((*repository)->readOnlyReason(), path); !why.isEmpty())
        return failure(ErrorKind::NotPermitted, why);
    const QString shown = QDir::toNativeSeparators(path);
    if ((*repository)->readOnlyReason() != ReadOnlyReason::OpenElsewhere)
        return failure(ErrorKind::NotPermitted,
            Text::tr("%1 or its folder is write-protected. Allow writing, or work on a copy.").arg(shown));
    const QString holder = (*repository)->lockHolder();
    return failure(ErrorKind::NotPermitted,
        holder.isEmpty()
            ? Text::tr("%1 is open in another program. Close it there, or wait longer with --wait.").arg(shown)
            : Text::tr("%1 is in use by %2. Close it there, or wait longer with --wait.").arg(shown, holder));
}

} // namespace atlas
