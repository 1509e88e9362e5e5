// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/distribution.h"
#include "interchange/study_reader.h"
#include "support/levels.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace atlas;

namespace {

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A copy of the data folder that a test may spoil.
bool copyData(const QString& target)
{
    const QDir source(QStringLiteral(ATLAS_SOURCE_DIR "/data"));
    if (!QDir(target).mkdir(QStringLiteral("study"))
        || !write(
            target + QStringLiteral("/scales.json"), content(source.filePath(QStringLiteral("scales.json")))))
        return false;
    const QStringList names = QDir(source.filePath(QStringLiteral("study"))).entryList(QDir::Files);
    for (const QString& name : names) {
        if (!write(target + QStringLiteral("/study/") + name,
                content(source.filePath(QStringLiteral("study/") + name))))
            return false;
    }
    return !names.isEmpty();
}

} // namespace

class TestStudyReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsTheStudysCounts();
    void holdsTheFamilies_data();
    void holdsTheFamilies();
    void idsCountInSourceOrder();
    void rowsOfACompetenceStandTogether();
    void keepsTheDoubleLabel();
    void keepsLabelsAsTheyAre();
    void holdsTheProducerJobs();
    void holdsTheTrainingFormats();
    void holdsTheTrainingOffers();
    void refusesSpoiledData_data();
    void refusesSpoiledData();
    void separatesGroupsOfEqualLabel();

private:
    Atlas m_atlas;
};

void TestStudyReader::initTestCase()
{
    const Result<Atlas> atlas = readStudy();
    QVERIFY2(atlas.has_value(), atlas ? "" : qPrintable(atlas.error().detail));
    m_atlas = *atlas;
}

void TestStudyReader::holdsTheStudysCounts()
{
    QCOMPARE(m_atlas.families.size(), std::size_t(8));
    Distribution all(m_atlas.scaleOf(m_atlas.families.front()));
    int rows = 0;
    for (const JobFamily& family : m_atlas.families) {
        rows += family.current.rows();
        for (int row = 0; row < family.current.rows(); ++row) {
            for (int column = 0; column < family.current.columns(); ++column)
                all.add(family.current.at(row, column));
        }
        QVERIFY(family.current == family.study);
        QVERIFY(family.rationales.isEmpty());
    }
    QCOMPARE(rows, 158);
    QCOMPARE(all.total(), 603);
    QCOMPARE(all.levels, std::vector<int>({66, 72, 203, 198}));
    QCOMPARE(all.notApplicable, 63);
    QCOMPARE(all.notRated, 1);
    QCOMPARE(m_atlas.versions.size(), std::size_t(1));
    QCOMPARE(m_atlas.versions[0].id.value, 1);
    QCOMPARE(m_atlas.versions[0].createdAt.timeSpec(), Qt::UTC);
    QVERIFY(m_atlas.versions[0].createdAt.isValid());
}

void TestStudyReader::holdsTheFamilies_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("section");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("domains");
    const auto row = [](int index, const char* key, const char* title, const char* section, int rows,
                         int domains) {
        QTest::newRow(key) << index << QString::fromUtf8(title) << QString::fromLatin1(section) << rows
                           << domains;
    };
    row(0, "client", "Métiers orientés client", "4.2", 21, 5);
    row(1, "services", "Métiers du service bancaire", "4.3", 21, 4);
    row(2, "juridique", "Métiers du juridique", "4.4", 17, 4);
    row(3, "marketing", "Métiers du marketing", "4.5", 16, 4);
    row(4, "rh", "Métiers des ressources humaines", "4.6", 22, 5);
    row(5, "finance", "Métiers de la comptabilité et de la finance", "4.7", 17, 4);
    row(6, "controle", "Métiers du contrôle", "4.8", 20, 4);
    row(7, "management", "Métiers du management", "4.10", 24, 1);
}

void TestStudyReader::holdsTheFamilies()
{
    QFETCH(int, index);
    QFETCH(QString, title);
    QFETCH(QString, section);
    QFETCH(int, rows);
    QFETCH(int, domains);
    const JobFamily& family = m_atlas.families[static_cast<std::size_t>(index)];
    QCOMPARE(family.key, QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(family.title, title);
    QCOMPARE(family.section, section);
    QCOMPARE(m_atlas.scaleOf(family).key, QStringLiteral("impact"));
    QCOMPARE(family.current.rows(), rows);
    QCOMPARE(family.current.columns(), domains);
    QCOMPARE(family.rows.size(), static_cast<std::size_t>(rows));
    QCOMPARE(family.domains.size(), static_cast<std::size_t>(domains));
}

void TestStudyReader::idsCountInSourceOrder()
{
    qint64 families = 0;
    qint64 domains = 0;
    qint64 competences = 0;
    qint64 rows = 0;
    for (const JobFamily& family : m_atlas.families) {
        QCOMPARE(family.id.value, ++families);
        for (const ActivityDomain& domain : family.domains)
            QCOMPARE(domain.id.value, ++domains);
        for (const Competence& competence : family.competences)
            QCOMPARE(competence.id.value, ++competences);
        for (const SubCompetence& row : family.rows)
            QCOMPARE(row.id.value, ++rows);
    }
    QCOMPARE(rows, 158);
}

void TestStudyReader::rowsOfACompetenceStandTogether()
{
    for (const JobFamily& family : m_atlas.families) {
        std::vector<CompetenceId> used;
        for (const SubCompetence& row : family.rows) {
            if (used.empty() || used.back() != row.competence)
                used.push_back(row.competence);
        }
        std::vector<CompetenceId> all;
        for (const Competence& competence : family.competences)
            all.push_back(competence.id);
        QCOMPARE(used, all);
    }
    QCOMPARE(m_atlas.family(QStringLiteral("services"))->competences.size(), std::size_t(7));
}

void TestStudyReader::keepsTheDoubleLabel()
{
    const JobFamily& services = *m_atlas.family(QStringLiteral("services"));
    QList<int> places;
    for (int row = 0; row < services.current.rows(); ++row) {
        if (services.rows[static_cast<std::size_t>(row)].label
            == QStringLiteral("Maitrise des opérations bancaires courantes"))
            places.append(row);
    }
    QCOMPARE(places.size(), 2);
    const int first = places[0];
    const int second = places[1];
    QVERIFY(services.competenceOf(first).label != services.competenceOf(second).label);
    QVERIFY(services.cellAt(first, 0) != services.cellAt(second, 0));

    QList<std::pair<int, int>> empty;
    for (int row = 0; row < services.current.rows(); ++row) {
        for (int column = 0; column < services.current.columns(); ++column) {
            if (services.current.at(row, column).isNotRated())
                empty.append({row, column});
        }
    }
    QCOMPARE(empty.size(), 1);
    QCOMPARE(empty[0].first, second);
    QCOMPARE(services.domains[static_cast<std::size_t>(empty[0].second)].label,
        QStringLiteral("Développement et optimisation des processus internes"));
    QVERIFY(!services.current.at(first, empty[0].second).isNotRated());
}

void TestStudyReader::keepsLabelsAsTheyAre()
{
    // Read with plain text functions, apart from the CSV reader: every unquoted field must be there.
    for (const JobFamily& family : m_atlas.families) {
        std::set<QString> labels;
        for (const SubCompetence& row : family.rows)
            labels.insert(row.label);
        const QByteArray bytes =
            content(QStringLiteral(ATLAS_SOURCE_DIR "/data/study/matrix-%1.csv").arg(family.key));
        QVERIFY(!bytes.isEmpty());
        for (const QString& label : labels)
            QVERIFY2(bytes.contains(QString(label).replace(u'"', QStringLiteral("\"\"")).toUtf8()),
                qPrintable(label));
        for (const ActivityDomain& domain : family.domains)
            QVERIFY2(bytes.contains(domain.label.toUtf8()), qPrintable(domain.label));
    }
    const JobFamily& control = *m_atlas.family(QStringLiteral("controle"));
    const auto row =
        std::find_if(control.rows.begin(), control.rows.end(), [](const SubCompetence& candidate) {
            return candidate.label == QStringLiteral("Capacité à convaincre / assertivité");
        });
    QVERIFY(row != control.rows.end());
    for (int column = 0; column < control.current.columns(); ++column)
        QCOMPARE(control.current.at(static_cast<int>(row - control.rows.begin()), column), levelAt(0));
}

void TestStudyReader::holdsTheProducerJobs()
{
    const std::vector<JobImpact>& jobs = m_atlas.producerJobs.jobs;
    const RatingScale* scale = m_atlas.scale(m_atlas.producerJobs.scale);
    QVERIFY(scale);
    QCOMPARE(scale->key, QStringLiteral("producer-jobs"));
    QCOMPARE(jobs.size(), std::size_t(12));
    QCOMPARE(jobs[5].job, QStringLiteral("Prompt engineer"));
    QCOMPARE(jobs[5].domain, QStringLiteral("IAG"));
    QCOMPARE(scale->entry(jobs[5].impact).code, QStringLiteral("Nouveau"));
    QCOMPARE(scale->entry(jobs[0].impact).code, QStringLiteral("Moyennement enrichi"));
    QCOMPARE(scale->entry(jobs[1].impact).code, QStringLiteral("Fortement enrichi"));
    QCOMPARE(jobs[0].keySkills, QStringLiteral("ML; gouvernance des données; sécurité des données; veille"));
}

void TestStudyReader::holdsTheTrainingFormats()
{
    const TrainingFormatTable& table = m_atlas.trainingFormats;
    QStringList titles;
    for (const TrainingFormat& format : table.formats)
        titles << format.title;
    QCOMPARE(titles,
        QStringList({QStringLiteral("E-learning"), QStringLiteral("Formation in situ"),
            QStringLiteral("Jeu de rôle / P2P"), QStringLiteral("Mentorat"),
            QStringLiteral("Observation / vis ma vie")}));
    const auto formats = [&table](std::initializer_list<std::size_t> places) {
        std::set<TrainingFormatId> ids;
        for (const std::size_t place : places)
            ids.insert(table.formats[place].id);
        return ids;
    };
    QCOMPARE(table.skills.size(), std::size_t(9));
    QCOMPARE(table.skills[0].formats, formats({0}));
    QCOMPARE(table.skills[3].formats, formats({1, 2, 3}));
    QCOMPARE(table.skills[8].audience, QStringLiteral("manageurs"));
    QCOMPARE(table.skills[8].type, QStringLiteral("Technique"));
    QCOMPARE(table.skills[8].formats, formats({1, 2, 3, 4}));
}

void TestStudyReader::holdsTheTrainingOffers()
{
    QCOMPARE(m_atlas.trainingOffers.size(), std::size_t(16));
    const TrainingOffer& offer = m_atlas.trainingOffers[2];
    QCOMPARE(offer.institution, QStringLiteral("Rocket School"));
    QCOMPARE(offer.themes, QStringLiteral("Utilisation des modèles génératifs (ChatGPT, DALL-E)"));
    QCOMPARE(offer.rncp, QStringLiteral("Non"));
}

void TestStudyReader::refusesSpoiledData_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const char* file, const char* before, const char* after,
                         const char* detail) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(before) << QByteArray(after)
                            << QString::fromUtf8(detail);
    };
    row("rows announced otherwise", "study/families.csv", ",5,21,105,0", ",5,20,105,0", "matrix-client.csv");
    row("cells announced otherwise", "study/families.csv", ",4,17,68,0", ",4,17,67,0",
        "matrix-juridique.csv");
    row("blanks announced otherwise", "study/families.csv", ",84,1", ",84,0", "matrix-services.csv");
    row("domains announced otherwise", "study/families.csv", ",1,24,24,0", ",2,24,24,0",
        "matrix-management.csv");
    row("a family twice", "study/families.csv", "services,", "client,", "twice");
    row("no such matrix", "study/families.csv", "rh,", "hr,", "matrix-hr.csv");
    row("another column", "study/families.csv", "section", "paragraph", "families.csv");
    row("a rating lost", "study/matrix-rh.csv", "internes et externes,++", "internes et externes,",
        "matrix-rh.csv");
    row("no such code", "study/matrix-rh.csv", "internes et externes,++", "internes et externes,+++", "+++");
    row("ragged", "study/matrix-rh.csv", "internes et externes,++,", "internes et externes,", "Row 2");
    row("another header", "study/matrix-rh.csv", "sub_competence", "row", "matrix-rh.csv");
    row("no such impact", "study/jobs-producteurs-ia.csv", "Nouveau", "Neuf", "Neuf");
    row("no impact", "study/jobs-producteurs-ia.csv", "Nouveau", "", "jobs-producteurs-ia.csv");
    row("a strange mark", "study/training-formats.csv", "Technique,x,", "Technique,y,",
        "training-formats.csv");
    row("offers without a column", "study/training-offer.csv", "rncp", "", "training-offer.csv");
    row("scales broken", "scales.json", "\"scales\"", "scales", "scales.json");
    row("no impact scale", "scales.json", "\"impact\"", "\"impacts\"", "client");
}

void TestStudyReader::refusesSpoiledData()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, detail);
    QTemporaryDir folder;
    QVERIFY(copyData(folder.path()));
    QVERIFY(readStudy(folder.path()).has_value());

    QByteArray bytes = content(folder.filePath(file));
    const qsizetype place = bytes.indexOf(before);
    QVERIFY(place >= 0);
    QVERIFY(write(folder.filePath(file), bytes.replace(place, before.size(), after)));
    const Result<Atlas> atlas = readStudy(folder.path());
    QVERIFY(!atlas);
    QCOMPARE(atlas.error().kind, ErrorKind::Damaged);
    QVERIFY(!atlas.error().message.isEmpty());
    QVERIFY2(atlas.error().detail.contains(detail), qPrintable(atlas.error().detail));

    QVERIFY(QFile::remove(folder.filePath(file)));
    QVERIFY(!readStudy(folder.path()));
}

void TestStudyReader::separatesGroupsOfEqualLabel()
{
    QTemporaryDir folder;
    QVERIFY(copyData(folder.path()));
    QVERIFY(write(folder.filePath(QStringLiteral("study/families.csv")),
        "family,title,section,domains,rows,cells,blank\nx,X,4.1,1,4,4,1\n"));
    QVERIFY(write(folder.filePath(QStringLiteral("study/matrix-x.csv")),
        "competence,sub_competence,d\na,1,+\na,2,-\nb,1,N/A\na,1,\n"));
    const Result<Atlas> atlas = readStudy(folder.path());
    QVERIFY2(atlas.has_value(), atlas ? "" : qPrintable(atlas.error().detail));
    const JobFamily& family = atlas->families.front();
    QCOMPARE(family.competences.size(), std::size_t(3));
    QList<int> groups;
    for (const SubCompetence& row : family.rows) {
        const auto held = std::find_if(family.competences.begin(), family.competences.end(),
            [&row](const Competence& competence) { return competence.id == row.competence; });
        groups.append(static_cast<int>(held - family.competences.begin()));
    }
    QCOMPARE(groups, QList<int>({0, 0, 1, 2}));
    QCOMPARE(family.competences[2].label, family.competences[0].label);
    QVERIFY(family.competences[2].id != family.competences[0].id);
}

QTEST_GUILESS_MAIN(TestStudyReader)
#include "tst_study_reader.moc"
