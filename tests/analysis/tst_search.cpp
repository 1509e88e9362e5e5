// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/search.h"
#include "support/small_atlas.h"
#include "support/study.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace atlas;

namespace {

Atlas sample()
{
    Atlas atlas;
    atlas.scales = {impactScale()};
    atlas.families = {
        smallFamily(1, {QStringLiteral("Sécurité des transactions"), QStringLiteral("Traitement des prêts")},
            {{QStringLiteral("Sens de l’initiative"),
                 {QStringLiteral("Veille"), QStringLiteral("Œuvrer à plusieurs")}},
                {QStringLiteral("Rigueur et précision"),
                    {QStringLiteral("Maîtrise des prêts"), QStringLiteral("Capacité de conseil")}}}),
        smallFamily(2, {QStringLiteral("Stratégie RH")},
            {{QStringLiteral("Veille"),
                {QStringLiteral("MAITRISE des outils"), QStringLiteral("Capacité de conseil")}}}),
    };
    return atlas;
}

/// "kind family:row,column", in the order found.
QStringList found(const Atlas& atlas, const QString& query, int limit = 200)
{
    QStringList places;
    for (const SearchHit& hit : search(atlas, query, limit).hits) {
        const QString kind = hit.target == SearchTarget::Competence ? QStringLiteral("competence")
            : hit.target == SearchTarget::SubCompetence             ? QStringLiteral("row")
            : hit.target == SearchTarget::Domain                    ? QStringLiteral("domain")
            : hit.target == SearchTarget::Cell                      ? QStringLiteral("cell")
            : hit.target == SearchTarget::Family                    ? QStringLiteral("family")
            : hit.target == SearchTarget::Job                       ? QStringLiteral("job")
            : hit.target == SearchTarget::Skill                     ? QStringLiteral("skill")
            : hit.target == SearchTarget::Theme                     ? QStringLiteral("theme")
                                                                    : QStringLiteral("course");
        places << QStringLiteral("%1 %2:%3,%4").arg(kind).arg(hit.family.value).arg(hit.row).arg(hit.column);
    }
    return places;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void finds_data();
    void finds();
    void findsFamiliesAndTables_data();
    void findsFamiliesAndTables();
    void findsThemesInBothLanguages();
    void beginningsOfWordsComeFirst();
    void tablesFindRoomWithinTheLimit();
    void wordsItsHits();
    void stopsAtTheLimit();
    void findsBothRowsOfOneLabel();
    void findsBothSpellingsInTheStudy();
    void everyLabelOfTheStudyFindsItself();
};

void TestSearch::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << "VEILLE"
                          << "veille";
    QTest::newRow("accents") << "Maîtrise à l’œuvre, Éçù"
                             << "maitrise a l'oeuvre, ecu";
    QTest::newRow("accents apart") << QStringLiteral("Mai\u0302trise") << "maitrise";
    QTest::newRow("capital ligature") << "ŒUVRE"
                                      << "oeuvre";
    QTest::newRow("no-break space") << QStringLiteral("a\u00A0b") << "a b";
    QTest::newRow("typed as it is") << "l'ia"
                                    << "l'ia";
    QTest::newRow("empty") << ""
                           << "";
}

void TestSearch::folds()
{
    QFETCH(QString, text);
    QTEST(foldedForSearch(text), "folded");
}

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("nothing asked") << "" << QStringList();
    QTest::newRow("only spaces") << "   " << QStringList();
    QTest::newRow("nothing there") << "licorne" << QStringList();
    QTest::newRow("one word too many") << "veille licorne" << QStringList();
    QTest::newRow("row before the next family's competence")
        << "veille" << QStringList{QStringLiteral("row 1:0,-1"), QStringLiteral("competence 2:0,-1")};
    QTest::newRow("without accent") << "maitrise"
                                    << QStringList{
                                           QStringLiteral("row 1:2,-1"), QStringLiteral("row 2:0,-1")};
    QTest::newRow("with accent and capitals")
        << "MAÎTRISE" << QStringList{QStringLiteral("row 1:2,-1"), QStringLiteral("row 2:0,-1")};
    QTest::newRow("part of a word") << "curit" << QStringList{QStringLiteral("domain 1:-1,0")};
    QTest::newRow("straight apostrophe") << "l'init" << QStringList{QStringLiteral("competence 1:0,-1")};
    QTest::newRow("curly apostrophe") << "l’init" << QStringList{QStringLiteral("competence 1:0,-1")};
    QTest::newRow("ligature typed as letters") << "oeuvrer" << QStringList{QStringLiteral("row 1:1,-1")};
    QTest::newRow("words in any order")
        << "precision rigueur" << QStringList{QStringLiteral("competence 1:2,-1")};
    QTest::newRow("a domain and a row")
        << "prets" << QStringList{QStringLiteral("domain 1:-1,1"), QStringLiteral("row 1:2,-1")};
    QTest::newRow("row and domain make a cell")
        << "conseil securite" << QStringList{QStringLiteral("cell 1:3,0")};
    QTest::newRow("domain first makes the same cell")
        << "SÉCURITÉ conseil" << QStringList{QStringLiteral("cell 1:3,0")};
    QTest::newRow("a row that holds all words makes no cells")
        << "maitrise prets" << QStringList{QStringLiteral("row 1:2,-1")};
    QTest::newRow("a domain that holds all words makes no cells")
        << "traitement prets" << QStringList{QStringLiteral("domain 1:-1,1")};
    QTest::newRow("a cell in every family that has one")
        << "des conseil" << QStringList{QStringLiteral("cell 1:3,0"), QStringLiteral("cell 1:3,1")};
    QTest::newRow("no cell over two families") << "oeuvrer rh" << QStringList();
}

void TestSearch::finds()
{
    QFETCH(QString, query);
    QTEST(found(sample(), query), "places");
}

void TestSearch::findsFamiliesAndTables_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("place");
    QTest::newRow("a family by its name") << "metiers controle" << "family 7:-1,-1";
    QTest::newRow("a job") << "data scientist" << "job 0:0,-1";
    QTest::newRow("a job by a key skill") << "devops" << "job 0:1,-1";
    QTest::newRow("a skill to be trained") << "basiques de l'ia" << "skill 0:0,-1";
    QTest::newRow("a course") << "formation prompt engineer" << "course 0:1,-1";
    QTest::newRow("a course by who gives it") << "jedha" << "course 0:1,-1";
}

void TestSearch::findsFamiliesAndTables()
{
    QFETCH(QString, query);
    QFETCH(QString, place);
    const QStringList places = found(study(), query);
    QVERIFY2(places.contains(place), qPrintable(places.join(u'\n')));
}

/// "information" holds "formation", but who types that means training.
void TestSearch::beginningsOfWordsComeFirst()
{
    bool within = false;
    int first = 0;
    for (const SearchHit& hit : search(study(), QStringLiteral("formation"), 200).hits) {
        const QString text = foldedForSearch(hit.label + u' ' + hit.context);
        const bool begins = text.contains(QRegularExpression(QStringLiteral("(^|[^a-z0-9])formation")));
        QVERIFY2(!(begins && within), qPrintable(text));
        within |= !begins;
        first += begins;
    }
    QVERIFY(within && first > 0);
}

void TestSearch::tablesFindRoomWithinTheLimit()
{
    const auto hits = search(study(), QStringLiteral("a")).hits;
    QCOMPARE(hits.size(), std::size_t(200));
    QVERIFY(hits.front().target == SearchTarget::Family);
    QVERIFY(hits.back().target == SearchTarget::Course);
}

void TestSearch::wordsItsHits()
{
    const Atlas atlas = sample();
    const auto cells = search(atlas, QStringLiteral("conseil securite")).hits;
    QCOMPARE(cells.size(), std::size_t(1));
    QVERIFY(cells[0].label.contains(QStringLiteral("Capacité de conseil")));
    QVERIFY(cells[0].label.contains(QStringLiteral("Sécurité des transactions")));
    QCOMPARE(cells[0].context, QStringLiteral("Rigueur et précision"));
    const auto rows = search(atlas, QStringLiteral("conseil")).hits;
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].label, QStringLiteral("Capacité de conseil"));
    QCOMPARE(rows[0].context, QStringLiteral("Rigueur et précision"));
    QCOMPARE(rows[1].context, QStringLiteral("Veille"));
    QVERIFY(search(atlas, QStringLiteral("strategie")).hits[0].context.isEmpty());
}

void TestSearch::stopsAtTheLimit()
{
    const Atlas atlas = sample();
    const QStringList all = found(atlas, QStringLiteral("e"));
    QVERIFY(all.size() > 5);
    QCOMPARE(found(atlas, QStringLiteral("e"), 3), all.mid(0, 3));
    QCOMPARE(found(atlas, QStringLiteral("e"), int(all.size())), all);
    QCOMPARE(found(atlas, QStringLiteral("e"), 0), QStringList());
    QCOMPARE(search(study(), QStringLiteral("e")).hits.size(), std::size_t(200));
    // All are counted, whatever the limit.
    QCOMPARE(search(atlas, QStringLiteral("e"), 3).found, int(all.size()));
    QCOMPARE(search(study(), QStringLiteral("e")).found, int(search(study(), QStringLiteral("e"), 100'000).hits.size()));
    QCOMPARE(search(atlas, QString()).found, 0);
}

void TestSearch::findsBothRowsOfOneLabel()
{
    const auto hits = search(study(), QStringLiteral("maîtrise opérations bancaires courantes")).hits;
    QCOMPARE(hits.size(), std::size_t(2));
    QCOMPARE(hits[0].label, hits[1].label);
    QVERIFY(hits[0].context != hits[1].context);
    QCOMPARE(hits[0].row, 7);
    QCOMPARE(hits[1].row, 10);
    QCOMPARE(hits[0].family, studyFamily(QStringLiteral("services")).id);
}

void TestSearch::findsBothSpellingsInTheStudy()
{
    int with = 0;
    int without = 0;
    for (const SearchHit& hit : search(study(), QStringLiteral("maitrise"), 10'000).hits) {
        with += hit.label.contains(QStringLiteral("Maîtrise"));
        without += hit.label.contains(QStringLiteral("Maitrise"));
    }
    QVERIFY(with > 0);
    QVERIFY(without > 0);
}

void TestSearch::everyLabelOfTheStudyFindsItself()
{
    for (const JobFamily& family : study().families) {
        for (std::size_t row = 0; row < family.rows.size(); ++row) {
            const auto hits = search(study(), family.rows[row].label, 10'000).hits;
            QVERIFY2(std::any_of(hits.begin(), hits.end(),
                         [&](const SearchHit& hit) {
                             return hit.target == SearchTarget::SubCompetence && hit.family == family.id
                                 && hit.row == static_cast<int>(row);
                         }),
                qPrintable(family.rows[row].label));
        }
    }
}

void TestSearch::findsThemesInBothLanguages()
{
    Atlas atlas;
    atlas.themes = {{SkillThemeId{7}, QStringLiteral("empathy"), ThemeKind::Behavioural,
        {QStringLiteral("Empathie et écoute"), QStringLiteral("Empathy and listening")}}};
    for (const char* query : {"empathy", "listening", "empathie", "ecoute"})
        QCOMPARE(found(atlas, QString::fromUtf8(query)), QStringList(QStringLiteral("theme 0:0,-1")));
}

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
