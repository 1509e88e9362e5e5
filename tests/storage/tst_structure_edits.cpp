// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/atlas_document.h"
#include "sample_files.h"
#include "support/edits.h"
#include "support/memory_store.h"
#include "support/random_edits.h"

#include <QtTest>

using namespace atlas;

namespace {

/// Families and scales with their ratings, and nothing that no version keeps.
QStringList toldOf(const SharedVector<RatingScale>& scales, const SharedVector<JobFamily>& families)
{
    Atlas atlas;
    atlas.scales = scales;
    atlas.families = families;
    for (JobFamily& family : atlas.families.edit()) {
        family.study = family.current;
        for (SubCompetence& row : family.rows.edit())
            row.theme = {};
    }
    return told(atlas);
}

/// An atlas with something of every kind in a file or in memory, and a document over it.
class OpenAtlas {
    QTemporaryDir m_folder; ///< goes after the file is let go of

public:
    explicit OpenAtlas(bool inFile)
        : m_path(m_folder.filePath(QStringLiteral("own.atlas")))
    {
        if (inFile) {
            if (const auto made = AtlasRepository::create(m_path, editableAtlas()); !made)
                qFatal("%s", qPrintable(made.error().message + made.error().detail));
            auto opening = opened(m_path);
            m_repository = opening.get();
            const Atlas atlas = *m_repository->load();
            document = std::make_unique<AtlasDocument>(atlas, std::move(opening));
        } else {
            auto store = std::make_unique<MemoryStore>(editableAtlas());
            m_memory = store.get();
            document = std::make_unique<AtlasDocument>(editableAtlas(), std::move(store));
        }
    }

    /// As it is stored, read anew.
    Atlas stored() const
    {
        if (m_memory)
            return m_memory->stored();
        const auto atlas = opened(m_path, Access::ReadOnly)->load();
        if (!atlas)
            qWarning("%s", qPrintable(atlas.error().message + atlas.error().detail));
        return atlas ? *atlas : Atlas();
    }

    QStringList problems() const { return m_memory ? QStringList() : *m_repository->check(); }

    std::unique_ptr<AtlasDocument> document;

private:
    QString m_path;
    AtlasRepository* m_repository = nullptr;
    MemoryStore* m_memory = nullptr;
};

} // namespace

/// Edits of every kind against both stores.
class TestStructureEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storesWhatTheValueHolds_data();
    void storesWhatTheValueHolds();
    void versionsKeepTheirMoment_data() { storesWhatTheValueHolds_data(); }
    void versionsKeepTheirMoment();
    void bothStoresTellTheSame_data();
    void bothStoresTellTheSame();
    void aReaderSeesEveryEdit();
};

void TestStructureEdits::storesWhatTheValueHolds_data()
{
    QTest::addColumn<bool>("inFile");
    QTest::addColumn<int>("seed");
    for (const bool inFile : {true, false}) {
        for (int seed = 0; seed < (inFile ? 3 : 8); ++seed)
            QTest::addRow("%s, %d", inFile ? "file" : "memory", seed) << inFile << seed;
    }
}

void TestStructureEdits::storesWhatTheValueHolds()
{
    QFETCH(bool, inFile);
    QFETCH(int, seed);
    const OpenAtlas open(inFile);
    AtlasDocument& document = *open.document;
    RandomEdits random(static_cast<quint32>(seed));
    std::vector<QStringList> states{told(document.atlas())};
    QCOMPARE(told(open.stored()), states.back());
    for (int edit = 0; edit < 15; ++edit) {
        const auto done = document.change(QStringLiteral("step"), random.next(document.atlas()), QStringLiteral("why"));
        QVERIFY2(done && *done, done ? "" : qPrintable(done.error().message + done.error().detail));
        states.push_back(told(document.atlas()));
        QCOMPARE(told(open.stored()), states.back());
    }
    QCOMPARE(open.problems(), QStringList());
    for (std::size_t step = states.size() - 1; step-- > 0;) {
        QVERIFY(document.undo());
        QCOMPARE(told(document.atlas()), states[step]);
        QCOMPARE(told(open.stored()), states[step]);
    }
    for (std::size_t step = 1; step < states.size(); ++step) {
        QVERIFY(document.redo());
        QCOMPARE(told(open.stored()), states[step]);
    }
    QCOMPARE(open.problems(), QStringList());
}

void TestStructureEdits::versionsKeepTheirMoment()
{
    QFETCH(bool, inFile);
    QFETCH(int, seed);
    const OpenAtlas open(inFile);
    AtlasDocument& document = *open.document;
    RandomEdits random(static_cast<quint32>(seed) + 500);
    const VersionId study = document.atlas().versions.front().id;
    const QStringList published = toldOf(document.snapshot(study)->scales, document.snapshot(study)->families);
    std::vector<std::pair<VersionId, QStringList>> kept;
    for (int edit = 0; edit < 12; ++edit) {
        QVERIFY(document.change(QStringLiteral("step"), random.next(document.atlas())));
        if (edit % 3 == 0) {
            const auto version = document.addVersion(QStringLiteral("V%1").arg(edit));
            QVERIFY(version);
            kept.emplace_back(version->id, toldOf(document.atlas().scales, document.atlas().families));
        }
    }
    for (const auto& [id, state] : kept) {
        const auto snapshot = document.snapshot(id);
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().detail));
        QCOMPARE(toldOf(snapshot->scales, snapshot->families), state);
    }
    QCOMPARE(toldOf(document.snapshot(study)->scales, document.snapshot(study)->families), published);
    // Each comes back whole, levels of the producers' jobs apart, and is taken back whole.
    for (const auto& [id, state] : kept) {
        const QStringList before = told(document.atlas());
        const auto restored = document.restoreVersion(id);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message + restored.error().detail));
        const auto families = [](const QStringList& lines) { return lines.mid(lines.indexOf(QRegularExpression(QStringLiteral("^family.*")))); };
        QCOMPARE(families(toldOf(document.atlas().scales, document.atlas().families)), families(state));
        QCOMPARE(told(open.stored()), told(document.atlas()));
        if (*restored)
            QVERIFY(document.undo());
        QCOMPARE(told(document.atlas()), before);
    }
    QCOMPARE(open.problems(), QStringList());
}

void TestStructureEdits::bothStoresTellTheSame_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 3; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestStructureEdits::bothStoresTellTheSame()
{
    QFETCH(int, seed);
    const OpenAtlas file(true);
    const OpenAtlas memory(false);
    RandomEdits random(static_cast<quint32>(seed) + 900);
    for (int edit = 0; edit < 12; ++edit) {
        const Changes changes = random.next(memory.document->atlas());
        QVERIFY(file.document->change(QStringLiteral("step"), changes));
        QVERIFY(memory.document->change(QStringLiteral("step"), changes));
    }
    QVERIFY(file.document->undo());
    QVERIFY(memory.document->undo());
    const auto lines = [](const AtlasDocument& document) {
        QStringList all;
        const auto journal = document.journal();
        for (const JournalEntry& entry : *journal) {
            all += QStringList({QString::number(entry.revision), QString::number(static_cast<int>(entry.subject)),
                                   QString::number(entry.subjectId), QString::number(static_cast<int>(entry.field)),
                                   QString::number(static_cast<int>(entry.origin)), entry.familyKey, entry.competence,
                                   entry.subCompetence, entry.domain, entry.oldValue, entry.newValue})
                       .join(u'|');
        }
        return all;
    };
    QCOMPARE(lines(*file.document), lines(*memory.document));
}

void TestStructureEdits::aReaderSeesEveryEdit()
{
    constexpr int Edits = 1000;
    const SampleFile sample;
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--rate"), sample.path, QString::number(Edits)});
    QVERIFY(writer.waitForStarted());
    const auto reader = opened(sample.path, Access::ReadOnly);
    QVERIFY(reader);
    qint64 last = 0;
    int seen = 0;
    QElapsedTimer waiting;
    waiting.start();
    while (seen < Edits && !waiting.hasExpired(120000)) {
        const auto entries = reader->changesSince(last);
        if (!entries)
            continue; // it is being written
        for (const JournalEntry& entry : *entries) {
            if (entry.field != JournalField::Reason)
                continue;
            QCOMPARE(entry.revision, last + 1);
            QCOMPARE(entry.newValue, QStringLiteral("step %1").arg(++seen));
            last = entry.revision;
        }
        const auto atlas = entries->empty() ? Result<Atlas>(Atlas()) : reader->load();
        QVERIFY(atlas);
        QTest::qWait(1);
    }
    QCOMPARE(seen, Edits);
    QVERIFY(writer.state() == QProcess::NotRunning || writer.waitForFinished());
    QCOMPARE(writer.exitCode(), 0);
    QCOMPARE(reader->load()->families.front().state(0, 0).rationale.reason, QStringLiteral("step %1").arg(Edits));
}

namespace {

/// What the child process does: changes the reason of one cell again and again.
int rate(const QString& path, int edits)
{
    const auto repository = opened(path);
    const auto atlas = repository->load();
    if (!atlas)
        return 1;
    JobFamily family = atlas->families.front();
    for (int step = 1; step <= edits; ++step) {
        CellState after = family.state(0, 0);
        after.rationale.reason = QStringLiteral("step %1").arg(step);
        if (!repository->commit(sampleEdit(family, 0, 0, after)))
            return 1;
        family.setState(0, 0, after);
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--rate"))
        return rate(arguments.value(2), arguments.value(3).toInt());
    TestStructureEdits test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_structure_edits.moc"
