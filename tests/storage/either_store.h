#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_files.h"
#include "support/memory_store.h"

namespace atlas {

/// The sample atlas in a store of either kind: what both promise is tested with both.
struct EitherStore {
    SampleFile sample;
    std::unique_ptr<AtlasStore> store;

    explicit EitherStore(bool inFile)
    {
        if (inFile)
            store = opened(sample.path);
        else
            store = std::make_unique<MemoryStore>(sample.atlas);
    }

    /// What is stored now.
    Atlas stored() const
    {
        if (const auto memory = dynamic_cast<const MemoryStore*>(store.get()))
            return memory->stored();
        const auto atlas = static_cast<const AtlasRepository*>(store.get())->load();
        return atlas ? *atlas : Atlas();
    }
};

inline void addStoreRows()
{
    QTest::addColumn<bool>("inFile");
    QTest::newRow("file") << true;
    QTest::newRow("memory") << false;
}

/// Everything of an entry but its number, in one line.
inline QString described(const JournalEntry& entry)
{
    return QStringList(
        {entry.recordedAt.toString(Qt::ISODateWithMs), entry.author,
            QString::number(static_cast<int>(entry.origin)), entry.familyKey, entry.competence,
            entry.subCompetence, entry.domain, QString::number(entry.cell.row.value),
            QString::number(entry.cell.column.value), QString::number(static_cast<int>(entry.field)),
            entry.oldValue, entry.newValue, entry.reason})
        .join(u'|');
}

} // namespace atlas
