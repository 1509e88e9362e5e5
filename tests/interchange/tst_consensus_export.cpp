// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/consensus_definition.h"
#include "interchange/board_exporter.h"
#include "support/csv_rows.h"
#include "support/workshop_samples.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

namespace {

/// Two rows against two domains; a workshop voted on three cells and decided two of them, one without a vote.
Atlas votedAtlas()
{
    Atlas atlas;
    atlas.title = QStringLiteral("Small");
    const RatingScale scale = impactScale();
    atlas.scales = {scale};
    JobFamily family = smallFamily(3, {QStringLiteral("Domain A"), QStringLiteral("=B, b")},
        {{QStringLiteral("Competence"), {QStringLiteral("First"), QStringLiteral("Second")}}});
    family.study = matrixOf(scale, {QStringLiteral("+ -"), QStringLiteral(". +")});
    family.current = matrixOf(scale, {QStringLiteral("++ -"), QStringLiteral(". +")});
    std::vector<AgendaItem> items;
    for (const auto& [row, column] : {std::pair(1, 0), {0, 0}, {0, 1}})
        items.push_back(itemOf(static_cast<qint64>(items.size() + 1), family, row, column));
    items[0].rounds = {revealedRound(scale, QStringLiteral("6x- 6x+ 2xN/A 3x."))};
    items[1].rounds = {revealedRound(scale, QStringLiteral("12x++"))};
    items[1].outcome = decidedOn(ratingOf(scale, QStringLiteral("++")));
    items[2].outcome = decidedOn(ratingOf(scale, QStringLiteral("N/A")));
    atlas.families = {family};
    atlas.workshops = {startedWorkshop(5, items)};
    atlas.workshops.edit().front().title = QStringLiteral("Spring");
    return atlas;
}

ConsensusRequest request(WorkshopId workshop = {})
{
    ConsensusRequest wanted;
    wanted.family = {3};
    wanted.workshop = workshop;
    return wanted;
}

std::shared_ptr<const BoardDefinition> consensus(const ConsensusRequest& wanted)
{
    return std::make_shared<ConsensusDefinition>(wanted);
}

QStringList csvLines(const Atlas& atlas, const ConsensusRequest& wanted, const CsvOptions& options)
{
    const QByteArray bytes =
        csvOf(options, [&](RowSink& sink) { addConsensusRows(sink, atlas, ConsensusBoard(atlas, wanted)); });
    return QString::fromUtf8(bytes).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

} // namespace

class TestConsensusExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void interchangeHoldsCodes();
    void excelHoldsWords();
    void followsTheOrderOfTheBoard();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void namesWhatItShows();
    void needsAFamilyAndAWorkshopThatExist();
};

void TestConsensusExport::interchangeHoldsCodes()
{
    const QStringList expected{
        QStringLiteral("family,competence,sub_competence,domain,present,decided,--,-,+,++,"
                       "not_applicable,abstained,median_lower,median_upper,agreement"),
        QStringLiteral("family3,Competence,First,Domain A,++,++,0,0,0,12,0,0,++,++,1.0000"),
        QStringLiteral("family3,Competence,First,\"=B, b\",-,N/A,0,0,0,0,0,0,,,"),
        QStringLiteral("family3,Competence,Second,Domain A,,,0,6,6,0,2,3,-,+,0.4118")};
    QCOMPARE(csvLines(votedAtlas(), request(), {CsvPreset::Interchange, Language::French}), expected);
}

void TestConsensusExport::excelHoldsWords()
{
    const QStringList lines = csvLines(votedAtlas(), request(), {CsvPreset::Excel, Language::French});
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines.at(1).startsWith(QStringLiteral("Family 3;Competence;First;Domain A;")),
        qPrintable(lines.at(1)));
    QVERIFY2(lines.at(1).endsWith(QStringLiteral(";0;0;0;12;0;0;'++ (fr);'++ (fr);\"1,0000\"")),
        qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).contains(QStringLiteral("\"'=B, b\"")), qPrintable(lines.at(2)));
    QVERIFY2(lines.at(3).contains(QStringLiteral(";vide;;0;6;6;0;2;3;")), qPrintable(lines.at(3)));
}

void TestConsensusExport::followsTheOrderOfTheBoard()
{
    ConsensusRequest wanted = request();
    wanted.rowOrder.key = SortKey::Disagreement;
    wanted.rowOrder.descending = true;
    QStringList lines = csvLines(votedAtlas(), wanted, {CsvPreset::Interchange, Language::English});
    QVERIFY2(lines.at(1).contains(QStringLiteral("Second")), qPrintable(lines.at(1)));
    wanted.rowOrder.collapsed = {ConsensusBoard(votedAtlas(), wanted).rows().groups.front().key};
    lines = csvLines(votedAtlas(), wanted, {CsvPreset::Interchange, Language::English});
    QCOMPARE(lines.size(), 1);
}

void TestConsensusExport::writesEveryFormat_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("name");
    QTest::newRow("pdf") << int(ExportFormat::Pdf) << QByteArray("%PDF-") << "consensus.pdf";
    QTest::newRow("png") << int(ExportFormat::Png) << QByteArray("\x89PNG") << "consensus.png";
    QTest::newRow("svg") << int(ExportFormat::Svg) << QByteArray("<?xml") << "consensus.svg";
    QTest::newRow("csv") << int(ExportFormat::CsvLong) << QByteArray("family,") << "consensus.csv";
}

void TestConsensusExport::writesEveryFormat()
{
    QFETCH(int, format);
    QFETCH(QByteArray, start);
    const QTemporaryDir folder;
    BoardExportRequest wanted;
    wanted.board = consensus(request({5}));
    wanted.format = static_cast<ExportFormat>(format);
    wanted.imageScale = 1;
    QTEST(suggestedFileName(wanted), "name");
    wanted.output = folder.filePath(suggestedFileName(wanted));
    const Result<QString> file = exportBoard(votedAtlas(), wanted);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QFile written(*file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray content = written.readAll();
    QVERIFY(content.size() > 200);
    QVERIFY(content.startsWith(start));
}

void TestConsensusExport::namesWhatItShows()
{
    const QTemporaryDir folder;
    BoardExportRequest wanted;
    wanted.board = consensus(request());
    wanted.language = Language::English;
    wanted.format = ExportFormat::Svg;
    wanted.output = folder.filePath(QStringLiteral("c.svg"));
    const auto content = [&] {
        if (!exportBoard(votedAtlas(), wanted))
            return QString();
        QFile file(wanted.output);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const QString all = content();
    QVERIFY(all.contains(QStringLiteral("Consensus: Family 3")));
    wanted.board = consensus(request({5}));
    const QString one = content();
    QVERIFY(one.contains(QStringLiteral("22 November 2026")));
    QVERIFY(one.contains(QStringLiteral("Spring")));
    QVERIFY(!all.contains(QStringLiteral("Spring")));
}

void TestConsensusExport::needsAFamilyAndAWorkshopThatExist()
{
    const QTemporaryDir folder;
    BoardExportRequest wanted;
    wanted.board = consensus({});
    wanted.output = folder.filePath(QStringLiteral("c.pdf"));
    QCOMPARE(exportBoard(votedAtlas(), wanted).error().kind, ErrorKind::NotFound);
    wanted.board = consensus(request({6}));
    QCOMPARE(exportBoard(votedAtlas(), wanted).error().kind, ErrorKind::NotFound);
    QVERIFY(!QFile::exists(wanted.output));
    wanted.board = consensus(request({5}));
    QVERIFY(exportBoard(votedAtlas(), wanted).has_value());
}

QTEST_MAIN(TestConsensusExport)
#include "tst_consensus_export.moc"
