// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/study_reader.h"
#include "interchange/theme_reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
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

/// A copy of the study and the themes that a test may spoil.
bool copyData(const QString& target)
{
    bool copied = true;
    for (const QString& name : {QStringLiteral("study"), QStringLiteral("themes")}) {
        const QDir source(QStringLiteral(ATLAS_SOURCE_DIR "/data/") + name);
        const QStringList files = source.entryList(QDir::Files);
        copied = copied && !files.isEmpty() && QDir(target).mkdir(name);
        for (const QString& file : files)
            copied = copied && write(target + u'/' + name + u'/' + file, content(source.filePath(file)));
    }
    return copied;
}

/// Key of the theme of the row, empty for none; "?" if there is not just one such row.
QString themeOf(const Atlas& atlas, const QString& familyKey, const QString& competence, const QString& label)
{
    QStringList found;
    const JobFamily* family = atlas.family(familyKey);
    for (int row = 0; family && row < family->current.rows(); ++row) {
        const SubCompetence& candidate = family->rows[static_cast<std::size_t>(row)];
        if (candidate.label != label || !family->competenceOf(row).label.startsWith(competence))
            continue;
        const SkillTheme* theme = atlas.theme(candidate.theme);
        found.append(theme ? theme->key : QString());
    }
    return found.size() == 1 ? found.first() : QStringLiteral("?");
}

} // namespace

namespace {

std::vector<std::pair<SubCompetenceId, SkillThemeId>> themeAssignments(const Atlas& atlas)
{
    std::vector<std::pair<SubCompetenceId, SkillThemeId>> pairs;
    for (const JobFamily& family : atlas.families) {
        for (const SubCompetence& row : family.rows) {
            if (row.theme.isValid())
                pairs.emplace_back(row.id, row.theme);
        }
    }
    return pairs;
}

} // namespace

class TestThemeReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesTheFifteenThemes();
    void namesEveryRowOfTheStudyOnce();
    void holdsTheCountsOfTheReadme();
    void givesEveryReason();
    void givesEqualLabelsEqualThemes();
    void knowsRows_data();
    void knowsRows();
    void tellsDoubleLabelsByCompetence();
    void leavesUnknownRowsWithoutTheme();
    void replacesEarlierThemes();
    void listsTheAssignments();
    void refusesSpoiledData_data();
    void refusesSpoiledData();

private:
    Atlas m_atlas;
    ThemeCatalogue m_catalogue;
};

void TestThemeReader::initTestCase()
{
    const Result<ThemeCatalogue> catalogue = readThemes();
    QVERIFY2(catalogue.has_value(), catalogue ? "" : qPrintable(catalogue.error().detail));
    m_catalogue = *catalogue;
    const Result<Atlas> atlas = readStudy();
    QVERIFY2(atlas.has_value(), atlas ? "" : qPrintable(atlas.error().detail));
    m_atlas = *atlas;
}

void TestThemeReader::namesTheFifteenThemes()
{
    QCOMPARE(m_catalogue.themes.size(), std::size_t(15));
    std::map<ThemeKind, int> kinds;
    qint64 last = 0;
    for (const SkillTheme& theme : m_catalogue.themes) {
        QCOMPARE(theme.id.value, ++last);
        QVERIFY(!theme.label.french.isEmpty() && !theme.label.english.isEmpty());
        ++kinds[theme.kind];
    }
    QCOMPARE(kinds[ThemeKind::Transversal], 6);
    QCOMPARE(kinds[ThemeKind::Technical], 4);
    QCOMPARE(kinds[ThemeKind::Behavioural], 5);
    QCOMPARE(m_catalogue.themes[0].key, QStringLiteral("model-mastery"));
    QCOMPARE(m_catalogue.themes[6].kind, ThemeKind::Technical);
    QCOMPARE(m_catalogue.themes[14].label.french, QStringLiteral("Éthique et responsabilité"));
    QCOMPARE(m_catalogue.themes[14].label.english, QStringLiteral("Ethics and responsibility"));
    QCOMPARE(m_atlas.themes.size(), std::size_t(15));
}

void TestThemeReader::namesEveryRowOfTheStudyOnce()
{
    // The study is read here by its own reader, apart from the check within readThemes().
    std::set<QStringList> named;
    for (const ThemeAssignment& assignment : m_catalogue.assignments)
        QVERIFY(named.insert({assignment.familyKey, assignment.competence, assignment.subCompetence}).second);
    QCOMPARE(named.size(), std::size_t(158));
    for (const JobFamily& family : m_atlas.families) {
        for (int row = 0; row < family.current.rows(); ++row) {
            const QString& label = family.rows[static_cast<std::size_t>(row)].label;
            QVERIFY2(
                named.erase({family.key, family.competenceOf(row).label, label}) == 1, qPrintable(label));
        }
    }
    QVERIFY(named.empty());
}

void TestThemeReader::holdsTheCountsOfTheReadme()
{
    std::map<QString, int> counts;
    int all = 0;
    for (const JobFamily& family : m_atlas.families) {
        for (const SubCompetence& row : family.rows) {
            const SkillTheme* theme = m_atlas.theme(row.theme);
            ++counts[theme ? theme->key : QStringLiteral("none")];
            ++all;
        }
    }
    counts[QStringLiteral("all")] = all;
    QCOMPARE(counts[QStringLiteral("critical-reading")], 19);
    QCOMPARE(counts[QStringLiteral("algorithm-improvement")], 0);
    QCOMPARE(counts[QStringLiteral("none")], 64);
    const QByteArray readme = content(QStringLiteral(ATLAS_SOURCE_DIR "/data/themes/README.md"));
    for (const auto& [key, count] : counts) {
        const QString line = QStringLiteral("| %1 | %2 |\n").arg(key).arg(count);
        QVERIFY2(readme.contains(line.toUtf8()), qPrintable(line));
    }
    QCOMPARE(counts.size(), std::size_t(17));
}

void TestThemeReader::givesEveryReason()
{
    const QByteArray mapping = content(QStringLiteral(ATLAS_SOURCE_DIR "/data/themes/mapping.csv"));
    QStringList lines = QString::fromUtf8(mapping).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    QCOMPARE(lines.size(), 158);
    for (const QString& line : lines)
        QVERIFY2(!line.endsWith(u','), qPrintable(line));
}

void TestThemeReader::givesEqualLabelsEqualThemes()
{
    std::map<QString, std::set<QString>> themes;
    for (const ThemeAssignment& assignment : m_catalogue.assignments)
        themes[assignment.subCompetence].insert(assignment.themeKey);
    QStringList differing;
    for (const auto& [label, keys] : themes) {
        if (keys.size() > 1)
            differing.append(label);
    }
    QCOMPARE(differing, QStringList{QStringLiteral("Maitrise des opérations bancaires courantes")});
}

void TestThemeReader::knowsRows_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("theme");
    const auto row = [](const char* family, const char* label, const char* theme) {
        QTest::newRow(label) << QString::fromLatin1(family) << QString::fromUtf8(label)
                             << QString::fromLatin1(theme);
    };
    row("rh", "Maîtrise des modèles et plateformes d’IAG / « prompt engineering »", "model-mastery");
    row("services", "Coordinations interservices", "cross-department");
    row("client", "Pensée critique", "critical-reading");
    row("management", "« Data storytelling »", "data-storytelling");
    row("juridique", "Cybersécurité", "cyber-vigilance");
    row("finance", "Compréhension de la gouvernance des données", "data-quality");
    row("services", "Maitrise du paramétrage des outils d’IAG", "model-tuning");
    row("controle", "Supervision des processus automatisés", "exception-handling");
    row("finance", "Capacité de modélisation financière", "scenario-modelling");
    row("marketing", "Compréhension des aspects émotionnels et comportementaux des clients", "empathy");
    row("management", "Prise de décision et priorisation", "decision");
    row("juridique", "Vulgarisation juridique", "explanation");
    row("management", "Management hybride Homme / machine", "adaptation");
    row("rh", "Analyse d’impact d’un travail hybride Homme / machine", "ethics");
    row("client", "Connaissance des produits bancaires et d’assurance", "");
    row("controle", "Capacité à convaincre / assertivité", "");
}

void TestThemeReader::knowsRows()
{
    QFETCH(QString, family);
    QFETCH(QString, label);
    QFETCH(QString, theme);
    QCOMPARE(themeOf(m_atlas, family, QString(), label), theme);
}

void TestThemeReader::tellsDoubleLabelsByCompetence()
{
    const QString services = QStringLiteral("services");
    const QString label = QStringLiteral("Maitrise des opérations bancaires courantes");
    QCOMPARE(themeOf(m_atlas, services, QStringLiteral("Maîtrise des opérations"), label), QString());
    QCOMPARE(themeOf(m_atlas, services, QStringLiteral("Repérage des dysfonctionnements"), label),
        QStringLiteral("exception-handling"));
}

void TestThemeReader::leavesUnknownRowsWithoutTheme()
{
    Atlas atlas = m_atlas;
    const JobFamily client = atlas.families.front();
    const auto found = std::find_if(client.rows.begin(), client.rows.end(),
        [](const SubCompetence& candidate) { return candidate.theme.isValid(); });
    QVERIFY(found != client.rows.end());
    const auto row = static_cast<std::size_t>(found - client.rows.begin());
    atlas.families.edit().front().rows.edit()[row].label += QStringLiteral(" (autre)");
    atlas.families.edit().back().key = QStringLiteral("other");
    assignThemes(atlas, m_catalogue);
    QVERIFY(!atlas.families.front().rows[row].theme.isValid());
    for (const SubCompetence& other : atlas.families.back().rows)
        QVERIFY(!other.theme.isValid());
    QCOMPARE(atlas.families[1].rows[4].theme, m_atlas.families[1].rows[4].theme);
    QVERIFY(m_atlas.families[1].rows[4].theme.isValid());

    Atlas renamed = m_atlas;
    for (Competence& competence : renamed.families.edit().front().competences.edit()) {
        if (competence.id == found->competence)
            competence.label = QStringLiteral("autre");
    }
    assignThemes(renamed, m_catalogue);
    QVERIFY(!renamed.families.front().rows[row].theme.isValid());
}

void TestThemeReader::replacesEarlierThemes()
{
    Atlas atlas = m_atlas;
    for (JobFamily& family : atlas.families.edit()) {
        for (SubCompetence& row : family.rows.edit())
            row.theme = SkillThemeId{99};
    }
    atlas.themes = {{SkillThemeId{99}, QStringLiteral("old"), ThemeKind::Technical, {}}};
    assignThemes(atlas, m_catalogue);
    QCOMPARE(atlas.themes.size(), std::size_t(15));
    QVERIFY(themeAssignments(atlas) == themeAssignments(m_atlas));
}

void TestThemeReader::listsTheAssignments()
{
    const auto pairs = themeAssignments(m_atlas);
    QCOMPARE(pairs.size(), std::size_t(94));
    // The twelfth row of the study, ranking risks, is the first that has a theme: the twelfth, deciding.
    QCOMPARE(pairs.front().first.value, 12);
    QCOMPARE(pairs.front().second.value, 12);
    QVERIFY(std::is_sorted(pairs.begin(), pairs.end()));
    Atlas bare = m_atlas;
    assignThemes(bare, {});
    QVERIFY(themeAssignments(bare).empty());
}

void TestThemeReader::refusesSpoiledData_data()
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
    row("unknown theme", "themes/mapping.csv", ",decision,", ",decisions,", "row 13: no theme “decisions”");
    row("row the study lacks", "themes/mapping.csv", "Analyse financière", "Analyse",
        "row 8: not in the study");
    row("row missing", "themes/mapping.csv",
        "juridique,Connaissance de l’ensemble des risques bancaires,Cybersécurité,cyber-vigilance,"
        "La vigilance cyber elle-même\n",
        "", "missing: juridique / Connaissance de l’ensemble des risques bancaires / Cybersécurité");
    row("row named twice", "themes/mapping.csv", "Priorisation des risques", "Capacité d’analyse",
        "row 14: not in the study, or named before");
    row("another column", "themes/mapping.csv", "theme,note", "theme,why", "columns");
    row("a row of the study is new", "study/matrix-client.csv", "Pensée critique", "Pensée libre",
        "mapping.csv: row 16");
    row("a matrix is gone", "study/families.csv", "rh,", "hr,", "matrix-hr.csv");
    row("broken JSON", "themes/themes.json", "[", "", "themes.json: byte");
    row("no theme", "themes/themes.json", "\"themes\"", "\"theme\"", "no theme");
    row("no key", "themes/themes.json", "\"empathy\"", "\"\"", "theme 11");
    row("a key twice", "themes/themes.json", "\"empathy\"", "\"ethics\"", "theme 15: “ethics” stands twice");
    row("no label", "themes/themes.json", "\"en\": \"Adaptability\"", "\"de\": \"Adaptability\"", "theme 14");
    row("no such kind", "themes/themes.json", "\"technical\"", "\"technically\"", "theme 7");
    row("kinds mixed", "themes/themes.json", "\"transversal\"", "\"behavioural\"", "theme 2");
}

void TestThemeReader::refusesSpoiledData()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, detail);
    QTemporaryDir folder;
    QVERIFY(copyData(folder.path()));
    QVERIFY(readThemes(folder.path()).has_value());

    QByteArray bytes = content(folder.filePath(file));
    const qsizetype place = bytes.indexOf(before);
    QVERIFY(place >= 0);
    QVERIFY(write(folder.filePath(file), bytes.replace(place, before.size(), after)));
    const Result<ThemeCatalogue> catalogue = readThemes(folder.path());
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().kind, ErrorKind::Damaged);
    QVERIFY(!catalogue.error().message.isEmpty());
    QVERIFY2(catalogue.error().detail.contains(detail), qPrintable(catalogue.error().detail));

    QVERIFY(QFile::remove(folder.filePath(file)));
    QVERIFY(!readThemes(folder.path()));
}

QTEST_GUILESS_MAIN(TestThemeReader)
#include "tst_theme_reader.moc"
