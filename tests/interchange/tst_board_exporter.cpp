// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/difference_definition.h"
#include "boards/overview_definition.h"
#include "boards/similarity_definition.h"
#include "interchange/board_exporter.h"
#include "interchange/csv_reader.h"
#include "support/csv_rows.h"
#include "support/small_atlas.h"
#include "support/study.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace atlas;

namespace {

/// Two rows against two domains: "++ -" and "N/A +", once "+ -" and not rated.
Atlas smallAtlas()
{
    Atlas atlas;
    atlas.title = QStringLiteral("Small");
    atlas.scales = {impactScale()};
    JobFamily family = smallFamily(3, {QStringLiteral("Domain A"), QStringLiteral("=B, b")},
        {{QStringLiteral("Competence"), {QStringLiteral("First"), QStringLiteral("Second")}}});
    family.study = matrixOf(impactScale(), {QStringLiteral("+ -"), QStringLiteral(". +")});
    family.current = matrixOf(impactScale(), {QStringLiteral("-- -"), QStringLiteral("N/A ++")});
    atlas.families = {family};
    return atlas;
}

const QDateTime changedAt(QDate(2025, 3, 9), QTime(14, 5), Qt::UTC);

ComparedVersions studyAgainstPresent(const Atlas& atlas)
{
    VersionSnapshot before = presentSnapshot(atlas);
    before.families.edit().front().current = atlas.families.front().study;
    VersionSnapshot after = presentSnapshot(atlas);
    const Rationale why{QStringLiteral("=why; not"), QStringLiteral("Report"), Certainty::Observed,
        QStringLiteral("Claire"), changedAt};
    after.families.edit().front().rationales.set(atlas.families.front().cellAt(0, 0), why);
    return {QStringLiteral("Study"), QStringLiteral("Now"), before, after};
}

QStringList linesOf(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

constexpr CsvOptions interchange{CsvPreset::Interchange, Language::English};

} // namespace

class TestBoardExporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "CET-1"); } // an hour ahead of UTC where the system reads it
    void overviewCountsEveryCell();
    void overviewSaysWhereTheMedianSplits();
    void differencesTellWhoWhenAndWhy();
    void differencesTellTheStructure();
    void excelDefusesAndWords();
    void similarityHasADot();
    void writesEveryViewAndFormat_data();
    void writesEveryViewAndFormat();
    void aNewBoardNeedsNothingButItsDefinition();
    void cancellingWritesNothing();
    void keepsToTheFamiliesAskedFor();
};

void TestBoardExporter::overviewCountsEveryCell()
{
    const Atlas atlas = smallAtlas();
    OverviewRequest request;
    request.rows = OverviewRows::SubCompetences;
    const auto board = OverviewBoard::make(atlas, request);
    QVERIFY(board);
    const QStringList lines =
        linesOf(csvOf(interchange, [&](RowSink& sink) { addOverviewRows(sink, atlas, **board); }));
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0),
        QStringLiteral("group,row,context,family,domain,--,-,+,++,not_applicable,not_rated,n,N,median_lower,"
                       "median_upper"));
    QVERIFY2(lines.at(1).endsWith(QStringLiteral("family3,Domain A,1,0,0,0,0,0,1,1,--,--")),
        qPrintable(lines.at(1)));
    QVERIFY2(
        lines.at(3).endsWith(QStringLiteral("family3,Domain A,0,0,0,0,1,0,0,1,,")), qPrintable(lines.at(3)));
    QVERIFY2(
        lines.at(4).endsWith(QStringLiteral("\"=B, b\",0,0,0,1,0,0,1,1,++,++")), qPrintable(lines.at(4)));
}

void TestBoardExporter::overviewSaysWhereTheMedianSplits()
{
    const Atlas atlas = smallAtlas();
    OverviewRequest request;
    request.rows = OverviewRows::SubCompetences;
    request.columnOrder.collapsed = {QString::number(3), QStringLiteral("family3"), QStringLiteral("3")};
    auto board = OverviewBoard::make(atlas, request);
    QVERIFY(board);
    request.columnOrder.collapsed = {(*board)->columns().groups.front().key};
    board = OverviewBoard::make(atlas, request);
    const QStringList lines =
        linesOf(csvOf(interchange, [&](RowSink& sink) { addOverviewRows(sink, atlas, **board); }));
    QCOMPARE(lines.size(), 3);
    // A rolled-up column has no domain.
    QVERIFY2(lines.at(1).endsWith(QStringLiteral("family3,,1,1,0,0,0,0,2,2,--,-")), qPrintable(lines.at(1)));
}

void TestBoardExporter::differencesTellWhoWhenAndWhy()
{
    const Atlas atlas = smallAtlas();
    const ComparedVersions versions = studyAgainstPresent(atlas);
    const auto changes = differences(atlas, versions.from, versions.to);
    const QStringList lines =
        linesOf(csvOf(interchange, [&](RowSink& sink) { addChangeRows(sink, atlas, {}, changes); }));
    const QDateTime local = changedAt.toLocalTime();
    const QString when = local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
    const QStringList expected{
        QStringLiteral("family,competence,sub_competence,domain,old,new,direction,steps,who,when,why,source,certainty"),
        QStringLiteral(
            "family3,Competence,First,Domain A,+,--,lowered,2,Claire,%1,\"=why; not\",Report,observed").arg(when),
        QStringLiteral("family3,Competence,Second,Domain A,,N/A,otherwise,,,,,,"),
        QStringLiteral("family3,Competence,Second,\"=B, b\",+,++,raised,1,,,,,")};
    QCOMPARE(lines, expected);
}

void TestBoardExporter::differencesTellTheStructure()
{
    const Atlas atlas = smallAtlas();
    ComparedVersions versions = studyAgainstPresent(atlas);
    JobFamily& family = versions.to.families.edit().front();
    const QString before = family.domains.front().label;
    family.domains.edit().front().label = QStringLiteral("Crypto");
    const QStringList lines = linesOf(csvOf(interchange, [&](RowSink& sink) {
        addChangeRows(sink, comparedAtlas(atlas, versions.from, versions.to),
            structureDifferences(versions.from, versions.to, Language::English),
            differences(atlas, versions.from, versions.to));
    }));
    const QString fields = QStringLiteral("%1,,,Crypto,%2,Crypto,renamed,,,,").arg(family.key, before);
    QVERIFY2(lines.at(1).startsWith(fields), qPrintable(lines.at(1)));
    // Cells are told as the second version calls them.
    QVERIFY2(lines.at(2).startsWith(family.key), qPrintable(lines.at(2)));
    QVERIFY2(lines.mid(2).join(u'\n').contains(QStringLiteral(",Crypto,")), qPrintable(lines.join(u'\n')));
}

void TestBoardExporter::excelDefusesAndWords()
{
    const Atlas atlas = smallAtlas();
    const ComparedVersions versions = studyAgainstPresent(atlas);
    const auto changes = differences(atlas, versions.from, versions.to);
    const QByteArray bytes = csvOf({CsvPreset::Excel, Language::French},
        [&](RowSink& sink) { addChangeRows(sink, atlas, {}, changes); });
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const QStringList lines = linesOf(bytes);
    QVERIFY2(lines.at(1).startsWith(QStringLiteral("Family 3;Competence;First;Domain A;")),
        qPrintable(lines.at(1)));
    const QString when = changedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    QVERIFY2(lines.at(1).contains(QStringLiteral(";%1;\"'=why; not\";Report;").arg(when)), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(3).contains(QStringLiteral("\"'=B, b\"")), qPrintable(lines.at(3)));
}

void TestBoardExporter::similarityHasADot()
{
    const auto similarity = DomainSimilarity::make(study(), ComparisonBasis::Themes, Language::French);
    QVERIFY(similarity);
    const auto lines = [&](const CsvOptions& options) {
        return linesOf(
            csvOf(options, [&](RowSink& sink) { addSimilarityRows(sink, study(), *similarity); }));
    };
    const QStringList plain = lines(interchange);
    QCOMPARE(plain.size(), static_cast<qsizetype>(similarity->ranked().size()) + 1);
    QVERIFY(plain.size() > 30);
    double last = 1;
    bool isWeak = false;
    for (const QString& line : plain.mid(1)) {
        bool isNumber = false;
        const double value = line.section(u',', -3, -3).toDouble(&isNumber);
        const bool begins = line.endsWith(QStringLiteral(",weak")) && !isWeak;
        QVERIFY2(isNumber && value >= 0 && (begins || value <= last), qPrintable(line));
        isWeak |= begins;
        QCOMPARE(line.section(u',', -1), isWeak ? QStringLiteral("weak") : QStringLiteral("firm"));
        QCOMPARE(line.section(u',', -2, -2).toInt() < DomainSimilarity::firmlyCompared, isWeak);
        last = value;
    }
    QVERIFY(isWeak);
    const QStringList excel = lines({CsvPreset::Excel, Language::French});
    QVERIFY2(excel.at(1).section(u';', -3, -3).contains(u','), qPrintable(excel.at(1)));
}

void TestBoardExporter::writesEveryViewAndFormat_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("name");
    const std::tuple<const char*, ExportFormat, const char*> formats[]{{"pdf", ExportFormat::Pdf, "%PDF-"},
        {"png", ExportFormat::Png, "\x89PNG"}, {"svg", ExportFormat::Svg, "<?xml"},
        {"csv", ExportFormat::CsvLong, ""}};
    for (const char* view : {"overview", "changes", "similarity"}) {
        for (const auto& [format, formatValue, start] : formats)
            QTest::addRow("%s %s", view, format)
                << static_cast<int>(formatValue) << QByteArray(start)
                << QStringLiteral("%1.%2").arg(QLatin1String(view), QLatin1String(format));
    }
}

void TestBoardExporter::writesEveryViewAndFormat()
{
    QFETCH(int, format);
    QFETCH(QByteArray, start);
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const Atlas atlas = smallAtlas();
    BoardExportRequest request;
    OverviewRequest overview;
    overview.rows = OverviewRows::SubCompetences;
    const std::shared_ptr<const BoardDefinition> boards[]{std::make_shared<OverviewDefinition>(overview),
        std::make_shared<DifferenceDefinition>(DifferenceRequest(), studyAgainstPresent(atlas)),
        std::make_shared<SimilarityDefinition>(ComparisonBasis::Themes, AxisArrangement())};
    request.board = *std::find_if(std::begin(boards), std::end(boards),
        [&name](const auto& board) { return name.startsWith(board->fileStem()); });
    request.format = static_cast<ExportFormat>(format);
    request.imageScale = 1;
    request.signatures = 2;
    QCOMPARE(suggestedFileName(request), name);
    request.output = folder.filePath(name);
    const Result<QString> file = exportBoard(atlas, request);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QFile written(*file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray content = written.readAll();
    QVERIFY(content.size() > 40);
    QVERIFY(content.startsWith(start));
}

namespace {

/// What a new kind of board would say of itself.
class OneCellDefinition final : public BoardDefinition {
public:
    class OneCell final : public Board {
    public:
        OneCell()
            : Board(impactScale())
        {
            m_rows.headings = {{BoardHeading::Kind::Item, -1, QStringLiteral("Row"), {}, {}}};
            m_columns.headings = {{BoardHeading::Kind::Item, -1, QStringLiteral("Column"), {}, {}}};
        }
        BoardCell cell(int, int) const override { return SimilarityCell{0.5, 9, false}; }
    };
    class Shown final : public BoardExhibit {
    public:
        using BoardExhibit::BoardExhibit;
        QString title() const override { return QStringLiteral("One cell"); }
        void addRows(RowSink& sink) const override
        {
            sink.addText(sink.voice()(ColumnHead{"half", "Half"}));
            sink.endHeads();
            sink.addDecimal(0.5, 1);
            sink.endRow();
        }

    protected:
        QStringList notes() const override { return {}; }
    };

    QString fileStem() const override { return QStringLiteral("one"); }
    Result<std::unique_ptr<const BoardExhibit>> make(
        const Atlas& atlas, const BoardForm& form, const Progress&) const override
    {
        return std::make_unique<Shown>(atlas, std::make_shared<OneCell>(), form);
    }
};

} // namespace

void TestBoardExporter::aNewBoardNeedsNothingButItsDefinition()
{
    const QTemporaryDir folder;
    BoardExportRequest request;
    request.board = std::make_shared<OneCellDefinition>();
    for (const auto& [format, start] : {std::pair(ExportFormat::Pdf, "%PDF-"), {ExportFormat::Svg, "<?xml"},
             {ExportFormat::CsvLong, "half\r\n0.5\r\n"}}) {
        request.format = format;
        request.output = folder.filePath(suggestedFileName(request));
        QVERIFY(exportBoard(smallAtlas(), request));
        QFile file(request.output);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
    }
}

void TestBoardExporter::cancellingWritesNothing()
{
    const QTemporaryDir folder;
    BoardExportRequest request;
    request.board = std::make_shared<OverviewDefinition>(OverviewRequest());
    request.output = folder.filePath(QStringLiteral("x.pdf"));
    const Result<QString> file = exportBoard(study(), request, [](int, int) { return false; });
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(request.output));
}

void TestBoardExporter::keepsToTheFamiliesAskedFor()
{
    const QTemporaryDir folder;
    Atlas atlas = smallAtlas();
    atlas.families.push_back(
        smallFamily(4, {QStringLiteral("Other")}, {{QStringLiteral("C"), {QStringLiteral("R")}}}));
    BoardExportRequest request;
    DifferenceRequest difference;
    difference.families = {{4}};
    request.board = std::make_shared<DifferenceDefinition>(difference, studyAgainstPresent(atlas));
    request.format = ExportFormat::CsvLong;
    request.output = folder.filePath(QStringLiteral("x.csv"));
    QVERIFY(exportBoard(atlas, request));
    QFile file(request.output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(linesOf(file.readAll()).size(), 1); // the heads
}

QTEST_MAIN(TestBoardExporter)
#include "tst_board_exporter.moc"
