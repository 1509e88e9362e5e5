// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/study_reader.h"

#include "analysis/distribution.h"
#include "interchange/csv_reader.h"
#include "interchange/scale_reader.h"
#include "interchange/theme_reader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <optional>

namespace atlas {
namespace {

/// Builds the atlas from a folder, handing out ids as it goes. Stops at the first thing that is not as
/// announced.
class StudySource {
public:
    explicit StudySource(const QString& folder)
        : m_folder(folder)
    {
    }

    Result<Atlas> read();

private:
    bool readScaleFile();
    bool readFamilies();
    bool readMatrix(const QStringList& announced);
    bool addRow(JobFamily& family, const QStringList& record);
    bool hasAnnouncedSize(const JobFamily& family, const QStringList& announced);
    bool readProducerJobs();
    bool readTrainingFormats();
    bool readTrainingOffers();

    std::optional<CsvTable> readTable(const QString& name, const QStringList& header);
    bool fail(const QString& detail);

    QString m_folder;
    QString m_file; ///< file being read, for the message
    Atlas m_atlas;
    qint64 m_domains = 0; ///< last ids handed out
    qint64 m_competences = 0;
    qint64 m_rows = 0;
    std::optional<Error> m_error;
};

Result<Atlas> StudySource::read()
{
    m_atlas.title = QStringLiteral("Impact de l’IAG sur les compétences : étude interbranche");
    // The study bears no day of publication, only "early 2025"; a fixed one keeps equal files equal.
    m_atlas.versions = {{VersionId{1}, QStringLiteral("Étude"),
        QDateTime::fromString(QStringLiteral("2025-01-01T00:00:00Z"), Qt::ISODate)}};
    if (readScaleFile() && readFamilies() && readProducerJobs() && readTrainingFormats()
        && readTrainingOffers())
        return std::move(m_atlas);
    return tl::unexpected(*m_error);
}

bool StudySource::fail(const QString& detail)
{
    m_error = Error{ErrorKind::Damaged,
        QCoreApplication::translate("atlas::StudyReader",
            "The study that comes with the application is damaged. Install the application again."),
        m_file + QStringLiteral(": ") + detail};
    return false;
}

bool StudySource::readScaleFile()
{
    m_file = QStringLiteral("scales.json");
    QFile file(m_folder + u'/' + m_file);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.errorString());
    const Result<QByteArray> json = readInput(file);
    if (!json)
        return fail(json.error().message);
    Result<std::vector<RatingScale>> scales = readScales(*json);
    if (!scales)
        return fail(scales.error().detail);
    m_atlas.scales = std::move(*scales);
    return true;
}

/// The table of a file whose first columns are \a header; any further ones are the caller's to judge.
std::optional<CsvTable> StudySource::readTable(const QString& name, const QStringList& header)
{
    m_file = name;
    QFile file(m_folder + QStringLiteral("/study/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        fail(file.errorString());
        return std::nullopt;
    }
    Result<CsvTable> table = readCsv(file);
    if (!table) {
        fail(table.error().message);
        return std::nullopt;
    }
    if (!table->blankRows.empty()
        || table->header.first(std::min(header.size(), table->header.size())) != header) {
        fail(QStringLiteral("not the expected columns, or blank rows"));
        return std::nullopt;
    }
    return std::move(*table);
}

bool StudySource::readFamilies()
{
    const auto table = readTable(QStringLiteral("families.csv"),
        {QStringLiteral("family"), QStringLiteral("title"), QStringLiteral("section"),
            QStringLiteral("domains"), QStringLiteral("rows"), QStringLiteral("cells"),
            QStringLiteral("blank")});
    if (!table)
        return false;
    if (table->rows.empty())
        return fail(QStringLiteral("no family"));
    return std::all_of(table->rows.begin(), table->rows.end(), [this](const QStringList& record) {
        return m_atlas.family(record.at(0)) ? fail(record.at(0) + QStringLiteral(" stands twice"))
                                            : readMatrix(record);
    });
}

bool StudySource::readMatrix(const QStringList& announced)
{
    JobFamily family;
    family.id = {static_cast<qint64>(m_atlas.families.size()) + 1};
    family.key = announced.at(0);
    family.title = announced.at(1);
    family.section = announced.at(2);
    const RatingScale* scale = m_atlas.scale(QStringLiteral("impact"));
    if (!scale)
        return fail(QStringLiteral("no scale for ") + family.key);
    family.scale = scale->id;

    const auto table = readTable(QStringLiteral("matrix-%1.csv").arg(family.key),
        {QStringLiteral("competence"), QStringLiteral("sub_competence")});
    if (!table)
        return false;
    for (const QString& label : table->header.mid(2))
        family.domains.push_back({{++m_domains}, label});
    family.current =
        ImpactMatrix(static_cast<int>(table->rows.size()), static_cast<int>(family.domains.size()));
    for (const QStringList& record : table->rows) {
        if (!addRow(family, record))
            return false;
    }
    if (!hasAnnouncedSize(family, announced))
        return false;
    family.study = family.current;
    m_atlas.families.push_back(std::move(family));
    return true;
}

/// A label that comes back after another one opens a group of its own: rows of a competence stand together.
bool StudySource::addRow(JobFamily& family, const QStringList& record)
{
    if (family.competences.empty() || family.competences.back().label != record.at(0))
        family.competences.push_back({{++m_competences}, record.at(0)});
    const int row = static_cast<int>(family.rows.size());
    family.rows.push_back({{++m_rows}, record.at(1), family.competences.back().id, {}});
    for (int column = 0; column < family.current.columns(); ++column) {
        const QString& code = record.at(2 + column);
        const std::optional<Rating> rating = m_atlas.scaleOf(family).parse(code);
        if (!rating)
            return fail(QStringLiteral("no rating “%1”, row %2").arg(code).arg(row + 2));
        family.current.set(row, column, *rating);
    }
    return true;
}

bool StudySource::hasAnnouncedSize(const JobFamily& family, const QStringList& announced)
{
    const Distribution found = distribution(family.current, m_atlas.scaleOf(family));
    const QStringList sizes{QString::number(family.domains.size()), QString::number(family.rows.size()),
        QString::number(found.total()), QString::number(found.notRated)};
    if (announced.mid(3) == sizes)
        return true;
    return fail(QStringLiteral("domains, rows, cells, blanks: %1 instead of %2")
                    .arg(sizes.join(QStringLiteral(", ")), announced.mid(3).join(QStringLiteral(", "))));
}

bool StudySource::readProducerJobs()
{
    const auto table = readTable(QStringLiteral("jobs-producteurs-ia.csv"),
        {QStringLiteral("domain"), QStringLiteral("job"), QStringLiteral("impact"),
            QStringLiteral("key_skills")});
    if (!table)
        return false;
    const RatingScale* scale = m_atlas.scale(QStringLiteral("producer-jobs"));
    if (!scale || table->rows.empty())
        return fail(QStringLiteral("no scale or no job"));
    m_atlas.producerJobs.scale = scale->id;
    for (const QStringList& record : table->rows) {
        const std::optional<Rating> impact = scale->parse(record.at(2));
        if (!impact || !impact->isLevel())
            return fail(QStringLiteral("no impact “%1”").arg(record.at(2)));
        const ProducerJobId id{static_cast<qint64>(m_atlas.producerJobs.jobs.size()) + 1};
        m_atlas.producerJobs.jobs.push_back({id, record.at(0), record.at(1), *impact, record.at(3)});
    }
    return true;
}

bool StudySource::readTrainingFormats()
{
    const auto table = readTable(QStringLiteral("training-formats.csv"),
        {QStringLiteral("audience"), QStringLiteral("skill"), QStringLiteral("type")});
    if (!table)
        return false;
    SharedVector<TrainingFormat>& formats = m_atlas.trainingFormats.formats;
    for (const QString& title : table->header.mid(3))
        formats.push_back({{static_cast<qint64>(formats.size()) + 1}, title});
    if (formats.empty() || table->rows.empty())
        return fail(QStringLiteral("no format or no skill"));
    for (const QStringList& record : table->rows) {
        TrainingSkill skill{{static_cast<qint64>(m_atlas.trainingFormats.skills.size()) + 1}, record.at(0), record.at(1), record.at(2), {}};
        for (std::size_t format = 0; format < formats.size(); ++format) {
            const QString& mark = record.at(3 + static_cast<int>(format));
            if (mark == QStringLiteral("x"))
                skill.formats.insert(formats[format].id);
            else if (!mark.isEmpty())
                return fail(QStringLiteral("neither “x” nor empty: “%1”").arg(mark));
        }
        m_atlas.trainingFormats.skills.push_back(std::move(skill));
    }
    return true;
}

bool StudySource::readTrainingOffers()
{
    const auto table = readTable(QStringLiteral("training-offer.csv"),
        {QStringLiteral("institution"), QStringLiteral("course"), QStringLiteral("themes"),
            QStringLiteral("duration"), QStringLiteral("audience"), QStringLiteral("mode"),
            QStringLiteral("certification"), QStringLiteral("cpf"), QStringLiteral("rncp")});
    if (!table)
        return false;
    if (table->rows.empty())
        return fail(QStringLiteral("no offer"));
    for (const QStringList& record : table->rows)
        m_atlas.trainingOffers.push_back({{static_cast<qint64>(m_atlas.trainingOffers.size()) + 1}, record.at(0), record.at(1), record.at(2), record.at(3),
            record.at(4), record.at(5), record.at(6), record.at(7), record.at(8)});
    return true;
}

} // namespace

Result<Atlas> readStudy()
{
    Result<Atlas> atlas = readStudy(QStringLiteral(":/data"));
    if (!atlas)
        return atlas;
    const Result<ThemeCatalogue> catalogue = readThemes();
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    assignThemes(*atlas, *catalogue);
    return atlas;
}

Result<Atlas> readStudy(const QString& folder)
{
    return StudySource(folder).read();
}

} // namespace atlas
