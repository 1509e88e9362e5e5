// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/minutes_document.h"

#include "sheets/round_painter.h"
#include "support/played_workshop.h"
#include "support/study.h"
#include "support/workshop_samples.h"
#include "wording/workshop_words.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace atlas;

namespace {

Workshop session()
{
    return playedWorkshop(study(), studyFamily(QStringLiteral("services")));
}

MinutesDocument documentOf(
    const Workshop& workshop, int signatures = 0, QPageSize::PageSizeId paper = QPageSize::A4)
{
    MinutesOptions options;
    options.signatures = signatures;
    options.zone = QTimeZone::utc();
    return MinutesDocument(study(), workshop, Language::English, minutesLayout(paper), options);
}

QImage pageImage(const MinutesDocument& document, int page)
{
    QImage image(roomOf(minutesLayout(QPageSize::A4)).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintFramed(painter, document, page);
    return image;
}

/// Lowest row of a page, above its footer, with anything on it.
int lowestInk(const QImage& image)
{
    constexpr int footer = 46;
    for (int y = image.height() - footer; y >= 0; --y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).lightness() < 200)
                return y;
        }
    }
    return -1;
}

} // namespace

class TestMinutesDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsTheAgenda();
    void saysHowManyWereThere();
    void wordsDurations_data();
    void wordsDurations();
    void wordsFigures();
    void paintsCountsInTheBar();
    void letsLongReasonsGoOn();
    void putsSignaturesAtTheEnd_data();
    void putsSignaturesAtTheEnd();
    void takesEverySession_data();
    void takesEverySession();
};

void TestMinutesDocument::countsTheAgenda()
{
    const AgendaCounts counts = countsOf(session());
    QCOMPARE(counts.all, 6);
    QCOMPARE(counts.decided, 2);
    QCOMPARE(counts.parked, 1);
    QCOMPARE(counts.skipped, 1);
    QCOMPARE(counts.undecided, 1);
    QCOMPARE(counts.notReached, 1);
    // A round that is still hidden has not been discussed.
    Workshop workshop = session();
    std::vector<VoteRound>& rounds = workshop.items.edit()[4].rounds;
    rounds.erase(rounds.begin());
    QCOMPARE(countsOf(workshop).notReached, 1);
    QCOMPARE(countsOf(workshop).notRevealed, 1);
    QVERIFY(workshop_words::summary(countsOf(workshop), Phrases(Language::English))
                .contains(QStringLiteral("1 with answers not revealed")));
    // Nor is one that the room has looked at one that it has not reached.
    workshop.items.edit()[5].secondsUsed = 90;
    QCOMPARE(countsOf(workshop).notReached, 0);
    QVERIFY(workshop_words::summary(countsOf(workshop), Phrases(Language::English))
                .contains(QStringLiteral("1 shown without a vote")));
    workshop.items.edit()[4].rounds.back().comments = {{QString(), QStringLiteral("why")}, {QString(), QStringLiteral("?")}};
    QVERIFY(workshop_words::hiddenComments(workshop.items[4], Phrases(Language::English))
                .startsWith(QStringLiteral("2 comments")));
    QVERIFY(workshop_words::hiddenComments(workshop.items[0], Phrases(Language::English)).isEmpty());
}

void TestMinutesDocument::saysHowManyWereThere()
{
    const Phrases english(Language::English);
    Workshop workshop = session();
    QCOMPARE(workshop_words::participants(workshop, english), QStringLiteral("12"));
    workshop.participants = 13; // one came late: those before were twelve all the same
    workshop.items.edit()[0].rounds[0].participants = 12;
    QCOMPARE(workshop_words::participants(workshop, english), QStringLiteral("12"));
    workshop.items.edit()[0].rounds[1].participants = 13;
    QVERIFY(workshop_words::participants(workshop, english).startsWith(QStringLiteral("12 to 13")));
    // Seventeen of thirteen cannot have answered.
    const RatingScale scale = impactScale();
    const VoteFigures figures = figuresOf(votesOf(scale, QStringLiteral("16x+ 1x.")), scale);
    QVERIFY(workshop_words::figures(figures, scale, english, 17).contains(QStringLiteral("17 of 17 have")));
    const QString more = workshop_words::figures(figures, scale, english, 13);
    QVERIFY2(more.contains(QStringLiteral("17 answers were kept, more than the 13 participants")), qPrintable(more));
    QVERIFY(!more.contains(QStringLiteral("have answered")));
}

void TestMinutesDocument::wordsDurations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0LL << "0 min 00 s";
    QTest::newRow("seconds") << 59LL << "0 min 59 s";
    QTest::newRow("minutes") << 272LL << "4 min 32 s";
    QTest::newRow("an hour") << 3600LL << "1 h 00 min";
    QTest::newRow("hours") << 7505LL << "2 h 05 min";
    QTest::newRow("a clock set back") << -5LL << "0 min 00 s";
}

void TestMinutesDocument::wordsDurations()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(workshop_words::duration(seconds, Phrases(Language::English)), text);
}

void TestMinutesDocument::wordsFigures()
{
    const RatingScale& scale = *study().scale(QStringLiteral("impact"));
    const Phrases english(Language::English);
    const auto words = [&](std::initializer_list<std::pair<const char*, int>> votes) {
        return workshop_words::figures(figuresOf(votesOf(scale, votes), scale), scale, english);
    };
    QVERIFY2(words({{"++", 6}, {"+", 6}}).contains(QStringLiteral("median between + and ++")),
        qPrintable(words({{"++", 6}, {"+", 6}})));
    QVERIFY(words({{"++", 6}, {"--", 6}}).endsWith(QStringLiteral("A −1.00")));
    QVERIFY(words({{"+", 3}}).endsWith(QStringLiteral("A 1.00")));
    // Most did not choose a level: no median, whatever the others chose.
    QVERIFY(words({{"N/A", 11}, {"++", 1}}).contains(QStringLiteral("majority: n/a")));
    QVERIFY(!words({{"N/A", 11}, {"++", 1}}).contains(QStringLiteral("median")));
    QVERIFY(words({{"++", 1}, {"?", 11}}).endsWith(QStringLiteral("majority: no opinion")));
    QVERIFY(words({{"++", 1}}).endsWith(QStringLiteral("one answer only")));
}

// The bar's parts are as long as their shares, in the colours of the levels, fading first.
void TestMinutesDocument::paintsCountsInTheBar()
{
    const RatingScale& scale = *study().scale(QStringLiteral("impact"));
    const RoundPainter round(
        scale, votesOf(scale, {{"++", 2}, {"--", 6}}), 1, Phrases(Language::English), SheetStyle(), 640);
    QImage image(640, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    round.paint(painter, {0, 0});
    painter.end();
    int low = 0;
    int high = 0;
    for (int x = 0; x < image.width(); ++x) {
        low += image.pixelColor(x, 2) == QColor(scale.levels.front().light.fill);
        high += image.pixelColor(x, 2) == QColor(scale.levels.back().light.fill);
    }
    QVERIFY(high > 40);
    QVERIFY2(qAbs(low - 3 * high) <= 4, qPrintable(QStringLiteral("%1 %2").arg(low).arg(high)));
}

void TestMinutesDocument::letsLongReasonsGoOn()
{
    Workshop workshop = session();
    const int pages = documentOf(workshop).pageCount();
    workshop.items.edit()[0].outcome.decision->reason =
        QStringLiteral("Une raison qui n’en finit pas.\n\nEncore. ").repeated(400);
    const MinutesDocument document = documentOf(workshop);
    QVERIFY(document.pageCount() >= pages + 6);
    for (int page = 0; page < document.pageCount(); ++page) {
        const int lowest = lowestInk(pageImage(document, page));
        QVERIFY2(lowest > 40, qPrintable(QString::number(page)));
    }
}

void TestMinutesDocument::putsSignaturesAtTheEnd_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("pages"); ///< more than without
    QTest::newRow("two fit below") << 2 << 0;
    QTest::newRow("eighteen take a page") << 18 << 1;
    QTest::newRow("fifty take three") << 50 << 3;
}

void TestMinutesDocument::putsSignaturesAtTheEnd()
{
    QFETCH(int, people);
    QFETCH(int, pages);
    const MinutesDocument without = documentOf(session());
    const MinutesDocument with = documentOf(session(), people);
    QCOMPARE(with.pageCount(), without.pageCount() + pages);
    const int last = with.pageCount() - 1;
    const int before = pages > 0 ? 0 : lowestInk(pageImage(without, last));
    QVERIFY(lowestInk(pageImage(with, last)) > before + 100);
    // And nowhere else.
    if (last > 0)
        QCOMPARE(lowestInk(pageImage(with, 0)), lowestInk(pageImage(without, 0)));
}

void TestMinutesDocument::takesEverySession_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind :
        {"not started", "running", "without items", "without title", "only abstentions", "gone"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestMinutesDocument::takesEverySession()
{
    QFETCH(QString, kind);
    Workshop workshop = session();
    if (kind == QLatin1String("not started"))
        workshop = plainWorkshop(study().families.front(), {{0, 0}});
    else if (kind == QLatin1String("running"))
        workshop.endedAt = {};
    else if (kind == QLatin1String("without items"))
        workshop.items.edit().clear();
    else if (kind == QLatin1String("without title"))
        workshop.title = QStringLiteral("  ");
    else if (kind == QLatin1String("only abstentions"))
        workshop.items.edit()[0].rounds = {
            revealedRound(votesOf(*study().scale(QStringLiteral("impact")), {{"?", 9}}))};
    else
        workshop.items.edit()[0].family = {999};
    for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::A6}) {
        const MinutesDocument document = documentOf(workshop, 1, paper);
        QVERIFY(document.pageCount() >= 1);
        for (int page = 0; page < document.pageCount(); ++page)
            QVERIFY(lowestInk(pageImage(document, page)) > 0);
    }
}

QTEST_MAIN(TestMinutesDocument)
#include "tst_minutes_document.moc"
