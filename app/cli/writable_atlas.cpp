// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/writable_atlas.h"

#include <QCoreApplication>
#include <QDir>

namespace atlas {

namespace {

// The sentences are older than this file; translations know them by this context.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::RateCommand)
};

} // namespace

Result<std::unique_ptr<AtlasRepository>> openForWriting(const QString& path)
{
    auto repository = AtlasRepository::open(path, Access::ReadWrite);
    if (!repository || !(*repository)->isReadOnly())
        return repository;
    const QString shown = QDir::toNativeSeparators(path);
    if ((*repository)->readOnlyReason() != ReadOnlyReason::OpenElsewhere)
        return failure(ErrorKind::NotPermitted,
            Text::tr("%1 or its folder is write-protected. Allow writing, or work on a copy.").arg(shown));
    const QString holder = (*repository)->lockHolder();
    return failure(ErrorKind::NotPermitted,
        holder.isEmpty() ? Text::tr("%1 is open in another program. Close it there and try again.").arg(shown)
                         : Text::tr("%1 is open in %2. Close it there and try again.").arg(shown, holder));
}

QString userName()
{
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return {};
}

} // namespace atlas
