// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/audience_samples.h"
#include "support/levels.h"

#include <QTest>

#include <set>

using namespace atlas;

namespace {

constexpr int row = 3;
constexpr int column = 1;

const JobFamily& client()
{
    return studyFamily(QStringLiteral("client"));
}

Workshop voted(const std::vector<VoteRound>& rounds)
{
    Workshop workshop = workshopOn(client(), row, column);
    currentItem(workshop).rounds = rounds;
    return workshop;
}

QString allTexts(const AudiencePainter& painter, const QSizeF& size = hd)
{
    return painter.texts(size).join(u'|');
}

const AudiencePicture::Bar& barOf(const AudiencePicture& picture, Rating rating)
{
    const auto found = std::find_if(picture.bars.begin(), picture.bars.end(),
        [rating](const AudiencePicture::Bar& bar) { return bar.rating == rating; });
    Q_ASSERT(found != picture.bars.end());
    return *found;
}

int countOf(const AudiencePicture& picture, AudiencePicture::Tile::Look look)
{
    return static_cast<int>(std::count_if(picture.tiles.begin(), picture.tiles.end(),
        [look](const AudiencePicture::Tile& tile) { return tile.look == look; }));
}

} // namespace

class TestAudiencePainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheQuestion();
    void hiddenVotesAreNotTold_data();
    void hiddenVotesAreNotTold();
    void revealedVotesAreTold();
    void barsAreAsLongAsTheirVotes();
    void agreementIsWorded_data();
    void agreementIsWorded();
    void theRoundBeforeIsShown();
    void aRoundWithoutVotes();
    void tellsWhatWasAgreed();
    void coversColumns();
    void hidesTheRating();
    void explainsNotRatedOnlyWhereItStands();
    void spotlightDimsTheRest_data();
    void spotlightDimsTheRest();
    void blackIsBlack();
    void opensWithTheTitle();
    void paintsTilesInTheirColours();
};

void TestAudiencePainter::showsTheQuestion()
{
    const AudienceSlide slide = audienceSlide(
        study(), workshopOn(client(), row, column), viewOf(AudienceMode::Row), Language::English);
    const AudiencePainter painter(slide, readablePixelSize({2.0, 4.0}, hd.width()));
    const QStringList texts = painter.texts(hd);
    QVERIFY(texts.contains(client().rows[row].label));
    QVERIFY(texts.contains(client().competences[0].label));
    QVERIFY(texts.contains(client().title));
    // From twice as far the question and the item stay, and what stands around them goes.
    const QStringList far = AudiencePainter(slide, readablePixelSize({1.6, 10.0}, hd.width())).texts(hd);
    QVERIFY(far.contains(client().rows[row].label));
    QVERIFY(far.contains(client().domains[column].label));
    QVERIFY(!far.contains(client().competences[0].label));
    QVERIFY(texts.contains(QStringLiteral("2 / 3")));
    QVERIFY(texts.contains(QStringLiteral("strong reinforcement")));
    for (const ActivityDomain& domain : client().domains)
        QVERIFY(texts.contains(domain.label));
    QVERIFY(!texts.contains(QStringLiteral("Votes are being counted")));
    QCOMPARE(painter.picture(hd).rings.size(), std::size_t(1));
}

void TestAudiencePainter::hiddenVotesAreNotTold_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("matrix") << static_cast<int>(AudienceMode::Matrix);
    QTest::newRow("row") << static_cast<int>(AudienceMode::Row);
    QTest::newRow("cell") << static_cast<int>(AudienceMode::Cell);
}

void TestAudiencePainter::hiddenVotesAreNotTold()
{
    QFETCH(int, mode);
    const AudienceView view = viewOf(static_cast<AudienceMode>(mode));
    Workshop workshop = voted({roundOf({37, 41, 43, 47}, 53, 59, false)});
    currentItem(workshop).notes = QStringLiteral("Note confidentielle");
    currentItem(workshop).rounds[0].names = {{QStringLiteral("loutre"), levelAt(1)}};
    const AudiencePainter painter = painterOf(workshop, view);
    const QString texts = allTexts(painter);
    const QStringList secrets{QStringLiteral("37"), QStringLiteral("41"), QStringLiteral("43"),
        QStringLiteral("47"), QStringLiteral("53"), QStringLiteral("59"), QStringLiteral("280"),
        QStringLiteral("221"), QStringLiteral("confidentiel"), QStringLiteral("loutre"),
        QStringLiteral("Camille"), QStringLiteral("A = ")};
    for (const QString& secret : secrets)
        QVERIFY2(!texts.contains(secret), qPrintable(texts));
    QCOMPARE(texts.contains(QStringLiteral("Votes are being counted")), view.mode != AudienceMode::Matrix);

    // Not a pixel depends on them. Letters come out otherwise the first time they are drawn at all.
    painted(painter, QSize(640, 360));
    currentItem(workshop).rounds[0].counts = {};
    QCOMPARE(painted(painterOf(workshop, view), QSize(640, 360)), painted(painter, QSize(640, 360)));
}

void TestAudiencePainter::revealedVotesAreTold()
{
    Workshop workshop = voted({roundOf({0, 1, 37, 2}, 3, 5)});
    currentItem(workshop).notes = QStringLiteral("Note confidentielle");
    currentItem(workshop).rounds[0].names = {{QStringLiteral("loutre"), levelAt(1)}};
    for (const AudienceMode mode : {AudienceMode::Row, AudienceMode::Cell}) {
        const QStringList texts = painterOf(workshop, viewOf(mode)).texts(hd);
        QVERIFY(texts.contains(QStringLiteral("37")));
        const QString all = texts.join(u'|');
        QVERIFY2(all.contains(QStringLiteral("43 vote")), qPrintable(all));
        QVERIFY(all.contains(QStringLiteral("5 without an opinion")));
        QVERIFY(all.contains(QStringLiteral("Median: moderate reinforcement")));
        QVERIFY(all.contains(QStringLiteral("Round 1")));
        QVERIFY(!all.contains(QStringLiteral("confidentiel")));
        QVERIFY(!all.contains(QStringLiteral("loutre")));
        QVERIFY(!all.contains(QStringLiteral("Votes are being counted")));
    }
}

void TestAudiencePainter::barsAreAsLongAsTheirVotes()
{
    const AudiencePainter painter = painterOf(voted({roundOf({1, 0, 8, 2}, 4, 0)}));
    const AudiencePicture& picture = painter.picture(hd);
    QCOMPARE(picture.bars.size(), std::size_t(4)); // none for no votes
    const double one = barOf(picture, levelAt(0)).rect.width();
    QVERIFY(one > 10);
    QVERIFY(qFuzzyCompare(barOf(picture, levelAt(2)).rect.width(), 8 * one));
    QVERIFY(qFuzzyCompare(barOf(picture, levelAt(3)).rect.width(), 2 * one));
    QVERIFY(qFuzzyCompare(barOf(picture, Rating::notApplicable()).rect.width(), 4 * one));
}

void TestAudiencePainter::agreementIsWorded_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("figure");
    QTest::newRow("all on one level") << QList<int>{0, 0, 9, 0} << "Strong agreement"
                                      << "A = 1.00";
    QTest::newRow("half on either end")
        << QList<int>{5, 0, 0, 5} << "Opposed camps" << QStringLiteral("A = \u22121.00");
    QTest::newRow("evenly spread") << QList<int>{3, 3, 3, 3} << "Weak agreement"
                                   << "A = 0.00";
    QTest::newRow("two neighbours") << QList<int>{0, 4, 4, 0} << "Medium agreement"
                                    << "A = 0.67";
    QTest::newRow("eleven for n/a") << QList<int>{0, 0, 0, 1, 11} << "Majority: "
                                    << "A = 0.83";
    QTest::newRow("halves") << QList<int>{0, 0, 0, 6, 6} << "No majority"
                            << "A = 0.00";
}

void TestAudiencePainter::agreementIsWorded()
{
    QFETCH(QList<int>, counts);
    QFETCH(QString, word);
    QFETCH(QString, figure);
    const QString texts = allTexts(painterOf(
        voted({roundOf(std::vector<int>(counts.begin(), counts.begin() + 4), counts.value(4), 0)})));
    QVERIFY2(texts.contains(word), qPrintable(texts));
    QVERIFY2(texts.contains(figure), qPrintable(texts));
    QCOMPARE(texts.contains(QStringLiteral("Median")), counts.value(4) == 0);
}

void TestAudiencePainter::theRoundBeforeIsShown()
{
    const Workshop workshop = voted({roundOf({6, 0, 3, 0}, 0, 0), roundOf({1, 0, 8, 0}, 0, 0)});
    const AudiencePainter painter = painterOf(workshop);
    const QStringList texts = painter.texts(hd);
    QVERIFY(texts.contains(QStringLiteral("6 \u2192 1")));
    QVERIFY(texts.contains(QStringLiteral("3 \u2192 8")));
    QVERIFY(texts.join(u'|').contains(QStringLiteral("Round 1 \u2192 Round 2")));
    const AudiencePicture& picture = painter.picture(hd);
    const auto plain = std::count_if(picture.bars.begin(), picture.bars.end(),
        [](const AudiencePicture::Bar& bar) { return !bar.rating; });
    QCOMPARE(plain, 2);
}

void TestAudiencePainter::aRoundWithoutVotes()
{
    const AudiencePainter painter = painterOf(voted({roundOf({}, 0, 4)}));
    const QString texts = allTexts(painter);
    QVERIFY(texts.contains(QStringLiteral("no vote")));
    QVERIFY(texts.contains(QStringLiteral("4 without an opinion")));
    QVERIFY(!texts.contains(QStringLiteral("greement")));
    QVERIFY(!texts.contains(QStringLiteral("Median")));
    const AudiencePicture& picture = painter.picture(hd);
    QCOMPARE(picture.bars.size(), std::size_t(1)); // of the abstentions
    QVERIFY(picture.bars.front().rating && picture.bars.front().rating->isNotRated());
    QVERIFY(texts.contains(QStringLiteral("no opinion")));
}

void TestAudiencePainter::tellsWhatWasAgreed()
{
    for (const bool withVotes : {true, false}) {
        Workshop workshop =
            voted(withVotes ? std::vector<VoteRound>{roundOf({0, 0, 8, 1}, 0, 0)} : std::vector<VoteRound>());
        decide(currentItem(workshop), Rating::notApplicable());
        const AudiencePainter painter = painterOf(workshop, viewOf(AudienceMode::Cell));
        const QStringList texts = painter.texts(hd);
        QVERIFY(texts.contains(QStringLiteral("Agreed")));
        QVERIFY(texts.contains(QStringLiteral("marginal impact")));
        QVERIFY(!texts.join(u'|').contains(QStringLiteral("Motif")));
        QCOMPARE(texts.join(u'|').contains(QStringLiteral("9 vote")), withVotes);
        QVERIFY(painter.picture(hd).bars.empty());
    }
}

void TestAudiencePainter::coversColumns()
{
    const Workshop workshop = workshopOn(client(), row, column);
    for (const AudienceMode mode : {AudienceMode::Row, AudienceMode::Matrix}) {
        AudienceView view = viewOf(mode);
        view.shownColumns = 2;
        const AudiencePainter painter = painterOf(workshop, view);
        const int rows = mode == AudienceMode::Row ? 1 : static_cast<int>(client().rows.size());
        QCOMPARE(countOf(painter.picture(hd), AudiencePicture::Tile::Look::Covered), 3 * rows);
    }
    // What is covered is not called "not rated".
    AudienceView view = viewOf(AudienceMode::Row);
    view.shownColumns = 0;
    QVERIFY(!painterOf(workshop, view).texts(hd).contains(QStringLiteral("not rated")));
}

void TestAudiencePainter::hidesTheRating()
{
    const Workshop workshop = workshopOn(client(), row, column);
    for (const AudienceMode mode : {AudienceMode::Row, AudienceMode::Matrix, AudienceMode::Cell}) {
        AudienceView view = viewOf(mode);
        QVERIFY(!painterOf(workshop, view).texts(hd).contains(QStringLiteral("?")));
        view.ratingHidden = true;
        const AudiencePainter painter = painterOf(workshop, view);
        const int items = mode == AudienceMode::Matrix ? 3 : 1; // of the agenda
        QCOMPARE(painter.texts(hd).count(QStringLiteral("?")), items);
        QCOMPARE(countOf(painter.picture(hd), AudiencePicture::Tile::Look::Hidden), items);
        QVERIFY(!painter.texts(hd).contains(QStringLiteral("not rated")));
    }
}

void TestAudiencePainter::explainsNotRatedOnlyWhereItStands()
{
    // The one empty cell of the study.
    const JobFamily& services = studyFamily(QStringLiteral("services"));
    int at = -1;
    for (int row = 0; row < services.current.rows(); ++row) {
        for (int column = 0; column < services.current.columns(); ++column) {
            if (services.current.at(row, column).isNotRated())
                at = row;
        }
    }
    QVERIFY(at >= 0);
    QVERIFY(painterOf(workshopOn(services, at, 0)).texts(hd).contains(QStringLiteral("not rated")));
    const int other = at == 0 ? 1 : 0;
    QVERIFY(!painterOf(workshopOn(services, other, 0)).texts(hd).contains(QStringLiteral("not rated")));
}

void TestAudiencePainter::spotlightDimsTheRest_data()
{
    QTest::addColumn<int>("spotlight");
    QTest::addColumn<int>("lit");
    QTest::addColumn<int>("rings"); // around what is lit, and always around the item
    QTest::newRow("none") << static_cast<int>(Spotlight::None) << 21 * 5 << 1;
    QTest::newRow("row") << static_cast<int>(Spotlight::Row) << 5 << 2;
    QTest::newRow("column") << static_cast<int>(Spotlight::Column) << 21 << 2;
    QTest::newRow("cell") << static_cast<int>(Spotlight::Cell) << 1 << 1;
}

void TestAudiencePainter::spotlightDimsTheRest()
{
    QFETCH(int, spotlight);
    QFETCH(int, lit);
    QFETCH(int, rings);
    const AudienceView view = viewOf(AudienceMode::Matrix, static_cast<Spotlight>(spotlight));
    const AudiencePainter painter = painterOf(workshopOn(client(), row, column), view);
    const AudiencePicture& picture = painter.picture(hd);
    const auto dimmed = std::count_if(picture.tiles.begin(), picture.tiles.end(),
        [](const AudiencePicture::Tile& tile) { return tile.dimmed; });
    QCOMPARE(static_cast<int>(dimmed), 21 * 5 - lit);
    QCOMPARE(static_cast<int>(picture.rings.size()), rings);

    const QStringList texts = painter.texts(hd);
    // Rows and domains are named anyhow; what the room is asked about, above them and larger.
    QCOMPARE(texts.count(client().rows[row].label + QStringLiteral(" · ") + client().domains[column].label), 1);
    QVERIFY(texts.contains(client().title));
}

void TestAudiencePainter::blackIsBlack()
{
    AudienceView view;
    view.black = true;
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        const AudiencePainter painter(
            audienceSlide(study(), workshopOn(client(), row, column), view, Language::French), 49, theme);
        QVERIFY(painter.texts(hd).isEmpty());
        QVERIFY(painter.readable(hd));
        const QImage image = painted(painter, QSize(64, 36));
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        QCOMPARE(colours, (std::set<QRgb>{qRgb(0, 0, 0)}));
    }
}

void TestAudiencePainter::opensWithTheTitle()
{
    Workshop workshop = workshopOn(client(), row, column);
    workshop.current = {};
    const QStringList texts = painterOf(workshop).texts(hd);
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts.at(0), workshop.title);
    QVERIFY(texts.at(1).contains(u'3'));
    workshop.title.clear();
    QCOMPARE(painterOf(workshop).texts(hd).size(), 1);
}

void TestAudiencePainter::paintsTilesInTheirColours()
{
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        const AudienceSlide slide = audienceSlide(
            study(), workshopOn(client(), row, column), viewOf(AudienceMode::Row), Language::French);
        const AudiencePainter painter(slide, usualRoom(hd), theme);
        const QImage image = painted(painter, hd.toSize());
        QCOMPARE(image.pixel(3, 3), painter.colours().ground().rgb());
        int levels = 0;
        for (const AudiencePicture::Tile& tile : painter.picture(hd).tiles) {
            if (!tile.rating.isLevel())
                continue;
            // Just inside the corner, beside the symbol and within any outline.
            const QPoint inside = (tile.rect.topLeft() + QPointF(11, 11)).toPoint();
            QCOMPARE(image.pixel(inside), painter.colours().cells().palette().cell(tile.rating).fill.rgb());
            ++levels;
        }
        QVERIFY(levels >= 7); // three of the row, four of the legend
    }
}

QTEST_MAIN(TestAudiencePainter)
#include "tst_audience_painter.moc"
