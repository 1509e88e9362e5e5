// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/theme_reader.h"

#include "interchange/csv_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace atlas {
namespace {

/// Family key, competence and label: the label alone may stand twice in a family.
using RowName = std::tuple<QString, QString, QString>;

QString text(const RowName& row)
{
    return QStringList{std::get<0>(row), std::get<1>(row), std::get<2>(row)}.join(QStringLiteral(" / "));
}

std::optional<ThemeKind> kindOf(const QString& word)
{
    const std::array<std::pair<QString, ThemeKind>, 3> words{
        {{QStringLiteral("transversal"), ThemeKind::Transversal},
            {QStringLiteral("technical"), ThemeKind::Technical},
            {QStringLiteral("behavioural"), ThemeKind::Behavioural}}};
    for (const auto& [known, kind] : words) {
        if (word == known)
            return kind;
    }
    return std::nullopt;
}

/// Reads the catalogue from a folder and stops at the first thing that is not as it must be.
class ThemeSource {
public:
    explicit ThemeSource(const QString& folder)
        : m_folder(folder)
    {
    }

    Result<ThemeCatalogue> read();

private:
    bool readThemeFile();
    bool addTheme(const QJsonObject& object);
    bool readStudyRows();
    bool readMapping();
    bool addAssignment(const QStringList& record, int line);
    bool hasTheme(const QString& key) const;

    bool open(QFile& file, const QString& name);
    std::optional<CsvTable> readTable(const QString& name, const QStringList& header);
    bool fail(const QString& detail);

    QString m_folder;
    QString m_file; ///< file being read, for the message
    std::set<RowName> m_open; ///< rows of the study that no line has named yet
    ThemeCatalogue m_catalogue;
    std::optional<Error> m_error;
};

Result<ThemeCatalogue> ThemeSource::read()
{
    if (readThemeFile() && readStudyRows() && readMapping())
        return std::move(m_catalogue);
    return tl::unexpected(*m_error);
}

bool ThemeSource::fail(const QString& detail)
{
    m_error = Error{ErrorKind::Damaged,
        QCoreApplication::translate("atlas::ThemeReader",
            "The themes that come with the application are damaged. Install the application again."),
        m_file + QStringLiteral(": ") + detail};
    return false;
}

bool ThemeSource::open(QFile& file, const QString& name)
{
    m_file = name;
    file.setFileName(m_folder + u'/' + name);
    return file.open(QIODevice::ReadOnly) || fail(file.errorString());
}

/// The table of a file whose first columns are \a header.
std::optional<CsvTable> ThemeSource::readTable(const QString& name, const QStringList& header)
{
    QFile file;
    if (!open(file, name))
        return std::nullopt;
    Result<CsvTable> table = readCsv(file);
    if (!table) {
        fail(table.error().message);
        return std::nullopt;
    }
    if (!table->blankRows.empty() || table->header.mid(0, header.size()) != header) {
        fail(QStringLiteral("not the expected columns, or blank rows"));
        return std::nullopt;
    }
    return std::move(*table);
}

bool ThemeSource::readThemeFile()
{
    QFile file;
    if (!open(file, QStringLiteral("themes/themes.json")))
        return false;
    const Result<QByteArray> json = readInput(file);
    if (!json)
        return fail(json.error().message);
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(*json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return fail(QStringLiteral("byte %1: %2").arg(syntax.offset).arg(syntax.errorString()));
    const QJsonArray entries = document.object().value(QLatin1String("themes")).toArray();
    if (entries.isEmpty())
        return fail(QStringLiteral("no theme"));
    return std::all_of(entries.begin(), entries.end(),
        [this](const QJsonValue& entry) { return addTheme(entry.toObject()); });
}

bool ThemeSource::addTheme(const QJsonObject& object)
{
    std::vector<SkillTheme>& themes = m_catalogue.themes;
    SkillTheme theme;
    theme.id = {static_cast<qint64>(themes.size()) + 1};
    theme.key = object.value(QLatin1String("key")).toString();
    const QJsonObject label = object.value(QLatin1String("label")).toObject();
    theme.label = {label.value(QLatin1String("fr")).toString(), label.value(QLatin1String("en")).toString()};
    const QString place = QStringLiteral("theme %1: ").arg(theme.id.value);
    if (theme.key.isEmpty() || theme.label.french.isEmpty() || theme.label.english.isEmpty())
        return fail(place + QStringLiteral("no key or no label"));
    if (hasTheme(theme.key))
        return fail(place + QStringLiteral("“%1” stands twice").arg(theme.key));
    const std::optional<ThemeKind> kind = kindOf(object.value(QLatin1String("kind")).toString());
    if (!kind || (!themes.empty() && *kind < themes.back().kind))
        return fail(place + QStringLiteral("no such kind, or not beside its kind"));
    theme.kind = *kind;
    themes.push_back(std::move(theme));
    return true;
}

bool ThemeSource::hasTheme(const QString& key) const
{
    return std::any_of(m_catalogue.themes.begin(), m_catalogue.themes.end(),
        [&key](const SkillTheme& theme) { return theme.key == key; });
}

bool ThemeSource::readStudyRows()
{
    const auto families = readTable(QStringLiteral("study/families.csv"), {QStringLiteral("family")});
    if (!families)
        return false;
    for (const QStringList& family : families->rows) {
        const auto matrix = readTable(QStringLiteral("study/matrix-%1.csv").arg(family.at(0)),
            {QStringLiteral("competence"), QStringLiteral("sub_competence")});
        if (!matrix)
            return false;
        for (const QStringList& record : matrix->rows) {
            const RowName row{family.at(0), record.at(0), record.at(1)};
            if (!m_open.insert(row).second)
                return fail(QStringLiteral("a row stands twice: ") + text(row));
        }
    }
    return true;
}

bool ThemeSource::readMapping()
{
    const auto table = readTable(QStringLiteral("themes/mapping.csv"),
        {QStringLiteral("family"), QStringLiteral("competence"), QStringLiteral("sub_competence"),
            QStringLiteral("theme"), QStringLiteral("note")});
    if (!table)
        return false;
    int line = 1;
    for (const QStringList& record : table->rows) {
        if (!addAssignment(record, ++line))
            return false;
    }
    return m_open.empty() || fail(QStringLiteral("a row of the study is missing: ") + text(*m_open.begin()));
}

bool ThemeSource::addAssignment(const QStringList& record, int line)
{
    ThemeAssignment assignment{record.at(0), record.at(1), record.at(2), record.at(3)};
    const QString place = QStringLiteral("row %1: ").arg(line);
    const RowName row{assignment.familyKey, assignment.competence, assignment.subCompetence};
    if (m_open.erase(row) == 0)
        return fail(place + QStringLiteral("not in the study, or named before: ") + text(row));
    if (!assignment.themeKey.isEmpty() && !hasTheme(assignment.themeKey))
        return fail(place + QStringLiteral("no theme “%1”").arg(assignment.themeKey));
    m_catalogue.assignments.push_back(std::move(assignment));
    return true;
}

} // namespace

Result<ThemeCatalogue> readThemes()
{
    return readThemes(QStringLiteral(":/data"));
}

Result<ThemeCatalogue> readThemes(const QString& folder)
{
    return ThemeSource(folder).read();
}

void assignThemes(Atlas& atlas, const ThemeCatalogue& catalogue)
{
    std::map<QString, SkillThemeId> ids;
    for (const SkillTheme& theme : catalogue.themes)
        ids.emplace(theme.key, theme.id);
    std::map<RowName, SkillThemeId> themes;
    for (const ThemeAssignment& assignment : catalogue.assignments) {
        if (const auto id = ids.find(assignment.themeKey); id != ids.end())
            themes.emplace(
                RowName{assignment.familyKey, assignment.competence, assignment.subCompetence}, id->second);
    }
    atlas.themes = catalogue.themes;
    for (JobFamily& family : atlas.families.edit()) {
        const JobFamily before = family;
        CompetenceFinder holders(before);
        std::vector<SubCompetence>& rows = family.rows.edit();
        for (std::size_t index = 0; index < rows.size(); ++index) {
            SubCompetence& row = rows[index];
            const auto found = themes.find({family.key, holders.of(index).label, row.label});
            row.theme = found == themes.end() ? SkillThemeId() : found->second;
        }
    }
}

} // namespace atlas
