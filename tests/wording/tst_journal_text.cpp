// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/played_workshop.h"
#include "support/themed_atlas.h"
#include "wording/journal_text.h"

#include <QTest>

using namespace atlas;

namespace {

JournalEntry entryOf(const char* family)
{
    JournalEntry written;
    written.familyKey = QString::fromUtf8(family);
    return written;
}

} // namespace

class TestJournalText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsEachField_data();
    void wordsEachField();
    void saysWhatWasUndoneAndRedone_data();
    void saysWhatWasUndoneAndRedone();
    void hidesVotesUntilTheyAreRevealed();
    void saysWhatAWorkshopBecame();
};

/// Whoever reads the journal before the room has seen a round learns that there are votes.
void TestJournalText::hidesVotesUntilTheyAreRevealed()
{
    Atlas atlas = themedAtlas();
    const JobFamily& family = atlas.families.front();
    const RatingScale& scale = atlas.scaleOf(family);
    Workshop workshop = plainWorkshop(family, {{0, 0}});
    AgendaItem& item = workshop.items.edit().front();
    item.rounds = {revealedRound(votesOf(scale, {{"+", 2}, {"?", 1}})), {votesOf(scale, {{"--", 1}}), {}, sampleMoment(20), {}}};
    atlas.workshops.push_back(workshop);
    JournalEntry entry = entryOf("family1");
    entry.subject = JournalSubject::AgendaItem;
    entry.subjectId = item.id.value;
    entry.field = JournalField::Votes;
    entry.oldValue = QString::fromUtf8("2×+, 1×—");
    entry.newValue = QString::fromUtf8("2×+, 1×—; 1×--");
    QCOMPARE(toldVotes(entry, entry.newValue, atlas), QString::fromUtf8("2×+, 1×—; hidden"));
    QCOMPARE(journalChangeText(entry, atlas, Language::English),
        QString::fromUtf8("votes: 2 × +, 1 × no opinion → 2 × +, 1 × no opinion; hidden until they are revealed"));
    atlas.workshops.edit().front().items.edit().front().rounds.back().revealedAt = sampleMoment(21);
    QCOMPARE(toldVotes(entry, entry.newValue, atlas), entry.newValue);
    QVERIFY(journalChangeText(entry, atlas, Language::English).endsWith(QStringLiteral("; 1 × --")));
    entry.oldValue.clear();
    QVERIFY(journalChangeText(entry, atlas, Language::English).startsWith(QStringLiteral("votes: none → ")));
    // What is no longer on an agenda stands as it was recorded.
    atlas.workshops.edit().clear();
    QCOMPARE(toldVotes(entry, entry.newValue, atlas), entry.newValue);
    // No other field holds votes.
    entry.field = JournalField::Reason;
    QCOMPARE(toldVotes(entry, QStringLiteral("a; b"), atlas), QStringLiteral("a; b"));
}

void TestJournalText::saysWhatAWorkshopBecame()
{
    Atlas atlas = themedAtlas();
    atlas.workshops.push_back(plainWorkshop(atlas.families.front(), {{0, 0}}));
    JournalEntry entry;
    entry.subject = JournalSubject::Workshop;
    entry.subjectId = atlas.workshops.front().id.value;
    entry.field = JournalField::Content;
    entry.oldValue = QString::fromUtf8("Claire · Anne · 0 · 3");
    entry.newValue = QString::fromUtf8(" · 4 · 3");
    QCOMPARE(journalChangeText(entry, atlas, Language::English),
        QString::fromUtf8("changed (workshop “Atelier de printemps”): facilitator Claire · Anne, participants –, items 3 → "
                          "facilitator –, participants 4, items 3"));
}

void TestJournalText::wordsEachField_data()
{
    QTest::addColumn<JournalField>("field");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto row = [](const char* name, JournalField field, const char* before, const char* after,
                         const char* english, const char* french) {
        QTest::newRow(name) << field << QString::fromUtf8(before) << QString::fromUtf8(after)
                            << QString::fromUtf8(english) << QString::fromUtf8(french);
    };
    using enum JournalField;
    row("rating", Rating, "--", "++", "-- → ++", "-- → ++");
    row("rated first", Rating, "", "+", "empty → +", "vide → +");
    row("not applicable", Rating, "+", "N/A", "+ → N/A", "+ → N/A");
    row("no such code", Rating, "+++", "+", "+++ → +", "+++ → +");
    row("code with a place marker", Rating, "%2", "%1", "%2 → %1", "%2 → %1");
    row("reason", Reason, "", "because", "reason: because", "motif\u00a0: because");
    row("reason with a place marker", Reason, "", "100 %1 %n", "reason: 100 %1 %n", "motif\u00a0: 100 %1 %n");
    row("no reason", Reason, "because", "", "reason removed", "motif supprimé");
    row("source", Source, "a", "b", "source: b", "source\u00a0: b");
    row("no source", Source, "a", "", "source removed", "source supprimée");
    row("certainty", Certainty, "unstated", "contested", "certainty: not stated → contested",
        "certitude\u00a0: non précisée → contestée");
    row("no such certainty", Certainty, "observed", "sure", "certainty: observed → sure",
        "certitude\u00a0: constatée → sure");
    row("first theme", Theme, "", "empathy", "theme: no theme → Empathy", "thème\u00a0: aucun thème → Empathie");
    row("other theme", Theme, "empathy", "data", "theme: Empathy → Data", "thème\u00a0: Empathie → Données");
    row("no theme", Theme, "data", "", "theme: Data → no theme", "thème\u00a0: Données → aucun thème");
    row("no such theme", Theme, "gone", "data", "theme: gone → Data", "thème\u00a0: gone → Données");
}

void TestJournalText::wordsEachField()
{
    QFETCH(JournalField, field);
    QFETCH(QString, before);
    QFETCH(QString, after);
    JournalEntry written = entryOf("family1");
    written.field = field;
    written.oldValue = before;
    written.newValue = after;
    QTEST(journalChangeText(written, themedAtlas(), Language::English), "english");
    QTEST(journalChangeText(written, themedAtlas(), Language::French), "french");
    written.familyKey = QStringLiteral("gone");
    if (field == JournalField::Rating)
        QCOMPARE(journalChangeText(written, themedAtlas(), Language::French),
            QStringLiteral("%1 → %2").arg(before, after));
}

void TestJournalText::saysWhatWasUndoneAndRedone_data()
{
    QTest::addColumn<EditOrigin>("origin");
    QTest::addColumn<QString>("rating");
    QTest::addColumn<QString>("reason");
    QTest::newRow("made") << EditOrigin::Made << "+ → -"
                          << "reason: 5 %1";
    QTest::newRow("undone") << EditOrigin::Undone << "+ → - (by undo)"
                            << "reason: 5 %1 (by undo)";
    QTest::newRow("redone") << EditOrigin::Redone << "+ → - (by redo)"
                            << "reason: 5 %1 (by redo)";
}

void TestJournalText::saysWhatWasUndoneAndRedone()
{
    QFETCH(EditOrigin, origin);
    JournalEntry written = entryOf("family1");
    written.origin = origin;
    written.oldValue = QStringLiteral("+");
    written.newValue = QStringLiteral("-");
    QTEST(journalChangeText(written, themedAtlas(), Language::English), "rating");
    written.field = JournalField::Reason;
    written.newValue = QStringLiteral("5 %1");
    QTEST(journalChangeText(written, themedAtlas(), Language::English), "reason");
}

QTEST_MAIN(TestJournalText)
#include "tst_journal_text.moc"
