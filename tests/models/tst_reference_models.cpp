// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/french_text.h"
#include "models/job_impact_model.h"
#include "models/training_format_model.h"
#include "models/training_offer_model.h"
#include "support/open_study.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace atlas;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// The tables keep the atlas as they took it, so edits of the matrices pass beneath them.
void editUndoRedo(AtlasDocument& document)
{
    const JobFamily family = document.atlas().families.front();
    QVERIFY(document.rate(family.id, {{family.cellAt(0, 0), Rating::notRated()}}).value());
    QVERIFY(document.undo().has_value());
    QVERIFY(document.redo().has_value());
}

QStringList titles(const QAbstractItemModel& model)
{
    QStringList found;
    for (int section = 0; section < model.columnCount(); ++section)
        found << model.headerData(section, Qt::Horizontal).toString();
    return found;
}

} // namespace

class TestReferenceModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jobsWithstandEdits();
    void jobsShowTheStudy();
    void jobsSortByTheScale();
    void jobsSpeakBothLanguages();
    void formatsWithstandEdits();
    void formatsShowTheStudy();
    void formatsTellWhatSuits();
    void offersWithstandEdits();
    void offersShowTheStudy();
    void frenchIsSetAsFrench_data();
    void frenchIsSetAsFrench();
    void emptyTablesAreEmpty();
};

void TestReferenceModels::jobsWithstandEdits()
{
    OpenStudy open;
    JobImpactModel model(open.document.atlas(), Language::French);
    const QAbstractItemModelTester tester(&model, Fatal);
    editUndoRedo(open.document);
    QCOMPARE(model.rowCount(), 12);
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

void TestReferenceModels::jobsShowTheStudy()
{
    const JobImpactModel model(study(), Language::French);
    const std::vector<JobImpact>& jobs = study().producerJobs.jobs;
    for (int row = 0; row < model.rowCount(); ++row) {
        const JobImpact& job = jobs[static_cast<std::size_t>(row)];
        QCOMPARE(model.index(row, JobImpactModel::Domain).data().toString(), job.domain);
        QCOMPARE(model.index(row, JobImpactModel::Job).data().toString(), job.job);
        QCOMPARE(model.index(row, JobImpactModel::KeySkills).data().toString(), typesetFrench(job.keySkills));
        QCOMPARE(model.index(row, JobImpactModel::KeySkills).data(Qt::ToolTipRole).toString(),
            typesetFrench(job.keySkills));
    }
    QCOMPARE(model.index(5, JobImpactModel::Job).data().toString(), QStringLiteral("Prompt engineer"));
    QCOMPARE(model.index(5, JobImpactModel::Impact).data().toString(), QStringLiteral("nouveau"));
    QCOMPARE(titles(model).join(u'|'), QStringLiteral("Domain|Job|Impact|Key skills"));
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
}

void TestReferenceModels::jobsSortByTheScale()
{
    const JobImpactModel model(study(), Language::French);
    for (int row = 0; row < model.rowCount(); ++row) {
        const int rating =
            model.scale().index(study().producerJobs.jobs[static_cast<std::size_t>(row)].impact);
        const QVariant key = model.index(row, JobImpactModel::Impact).data(JobImpactModel::SortRole);
        QCOMPARE(key.userType(), int(QMetaType::Int));
        QCOMPARE(key.toInt(), rating);
        QCOMPARE(model.index(row, JobImpactModel::Impact).data(JobImpactModel::RatingRole).toInt(), rating);
        QVERIFY(!model.index(row, JobImpactModel::Job).data(JobImpactModel::RatingRole).isValid());
        QCOMPARE(model.index(row, JobImpactModel::Job).data(JobImpactModel::SortRole),
            model.index(row, JobImpactModel::Job).data());
    }
}

void TestReferenceModels::jobsSpeakBothLanguages()
{
    const JobImpactModel model(study(), Language::English);
    QCOMPARE(model.index(0, JobImpactModel::Impact).data().toString(), QStringLiteral("moderately enriched"));
    QCOMPARE(model.index(1, JobImpactModel::Impact).data().toString(), QStringLiteral("strongly enriched"));
    QCOMPARE(model.index(5, JobImpactModel::Impact).data().toString(), QStringLiteral("new"));
    QCOMPARE(model.scale().key, QStringLiteral("producer-jobs"));
}

void TestReferenceModels::formatsWithstandEdits()
{
    OpenStudy open;
    TrainingFormatModel model(open.document.atlas());
    const QAbstractItemModelTester tester(&model, Fatal);
    editUndoRedo(open.document);
    QCOMPARE(model.rowCount(), 9);
    QCOMPARE(model.columnCount(), 8);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

void TestReferenceModels::formatsShowTheStudy()
{
    const TrainingFormatModel model(study());
    QStringList formats;
    for (const TrainingFormat& format : study().trainingFormats.formats)
        formats << format.title;
    QCOMPARE(formats.size(), 5);
    QCOMPARE(titles(model).mid(TrainingFormatModel::FirstFormat), formats);
    QCOMPARE(model.index(6, TrainingFormatModel::Audience).data().toString(), QStringLiteral("manageurs"));
    QCOMPARE(model.index(2, TrainingFormatModel::Skill).data().toString(),
        QStringLiteral("Analyse et communication de données"));
    QCOMPARE(model.index(3, TrainingFormatModel::Type).data().toString(), QStringLiteral("Comportementale"));
    QVERIFY(!model.headerData(8, Qt::Horizontal).toString().size());
}

void TestReferenceModels::formatsTellWhatSuits()
{
    const TrainingFormatModel model(study());
    // As the source marks them with an x, row by row.
    const QStringList marks{QStringLiteral("x...."), QStringLiteral("xx..x"), QStringLiteral(".x..x"),
        QStringLiteral(".xxx."), QStringLiteral(".xxxx"), QStringLiteral("xx..."), QStringLiteral(".xx.."),
        QStringLiteral(".x..."), QStringLiteral(".xxxx")};
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int format = 0; format < 5; ++format) {
            const QString& title = study().trainingFormats.formats[static_cast<std::size_t>(format)].title;
            const QModelIndex index = model.index(row, TrainingFormatModel::FirstFormat + format);
            const bool suits = marks[row][format] == u'x';
            QVERIFY2(index.data().toString().isEmpty() == !suits,
                qPrintable(QStringLiteral("skill %1, format %2").arg(row).arg(format)));
            QCOMPARE(index.data(TrainingFormatModel::SortRole).toInt(), suits ? 0 : 1);
            const QString spoken = index.data(Qt::AccessibleTextRole).toString();
            QVERIFY2(spoken.startsWith(title), qPrintable(spoken));
        }
    }
    const QModelIndex skill = model.index(0, TrainingFormatModel::Skill);
    QCOMPARE(skill.data(TrainingFormatModel::SortRole), skill.data());
}

void TestReferenceModels::offersWithstandEdits()
{
    OpenStudy open;
    TrainingOfferModel model(open.document.atlas());
    const QAbstractItemModelTester tester(&model, Fatal);
    editUndoRedo(open.document);
    QCOMPARE(model.rowCount(), 16);
    QCOMPARE(model.columnCount(), int(TrainingOfferModel::ColumnCount));
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

void TestReferenceModels::offersShowTheStudy()
{
    const TrainingOfferModel model(study());
    const QStringList cnam{QStringLiteral("CNAM (Conservatoire National)"),
        QStringLiteral("Formation sur l’IA et les outils génératifs"),
        QStringLiteral("Analyse, paramétrage d’outils, IA éthique"), QStringLiteral("6 semaines (part-time)"),
        QStringLiteral("Professionnels"), QStringLiteral("En ligne/présentiel"),
        QStringLiteral("Diplôme universitaire"), QStringLiteral("Oui"), QStringLiteral("Oui")};
    QStringList shown;
    for (int column = 0; column < model.columnCount(); ++column)
        shown << model.index(8, column).data().toString();
    QCOMPARE(shown, cnam);
    QCOMPARE(titles(model).join(u'|'),
        QStringLiteral("Institution|Course|Themes|Duration|Audience|Mode|Certification|CPF|RNCP"));
    QVERIFY(model.headerData(TrainingOfferModel::Cpf, Qt::Horizontal, Qt::ToolTipRole).toString().size() > 5);
    QVERIFY(
        model.headerData(TrainingOfferModel::Rncp, Qt::Horizontal, Qt::ToolTipRole).toString().size() > 5);
    QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).isValid());
}

void TestReferenceModels::emptyTablesAreEmpty()
{
    Atlas atlas = study();
    atlas.producerJobs.jobs.edit().clear();
    atlas.trainingFormats = {};
    atlas.trainingOffers.edit().clear();
    JobImpactModel jobs(atlas, Language::French);
    TrainingFormatModel formats(atlas);
    TrainingOfferModel offers(atlas);
    const QAbstractItemModelTester jobTester(&jobs, Fatal);
    const QAbstractItemModelTester formatTester(&formats, Fatal);
    const QAbstractItemModelTester offerTester(&offers, Fatal);
    QCOMPARE(jobs.rowCount() + formats.rowCount() + offers.rowCount(), 0);
}

void TestReferenceModels::frenchIsSetAsFrench_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("set");
    const auto row = [](const char* name, const char16_t* source, const char16_t* set) {
        QTest::newRow(name) << QString::fromUtf16(source) << QString::fromUtf16(set);
    };
    row("mark", u"ML; gouvernance", u"ML\u00A0; gouvernance");
    row("spaced mark", u"ML ; gouvernance", u"ML\u00A0; gouvernance");
    row("quotes", u"« augmentée » de l'IA", u"«\u00A0augmentée\u00A0» de l\u2019IA");
    row("close quotes", u"«big data»", u"«\u00A0big data\u00A0»");
    row("address", u"https://example.org:80/a?b", u"https://example.org:80/a?b");
    row("foot", u"10' et 'x'", u"10' et 'x'");
    row("set already", u"a\u00A0: b", u"a\u00A0: b");
    row("nothing", u"", u"");
}

void TestReferenceModels::frenchIsSetAsFrench()
{
    QFETCH(QString, source);
    QFETCH(QString, set);
    QCOMPARE(typesetFrench(source), set);
    QCOMPARE(typesetFrench(set), set);
}

QTEST_MAIN(TestReferenceModels)
#include "tst_reference_models.moc"
