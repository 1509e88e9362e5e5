// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/difference_definition.h"

#include "domain/cell_place.h"
#include "sheets/rating_columns.h"
#include "wording/board_words.h"
#include "wording/rating_text.h"
#include "wording/sheet_words.h"
#include "wording/structure_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

namespace {

constexpr ColumnHead Heads[]{{"family", QT_TRANSLATE_NOOP("Wording", "Job family")},
    {"competence", QT_TRANSLATE_NOOP("Wording", "Competence")},
    {"sub_competence", QT_TRANSLATE_NOOP("Wording", "Sub-competence")},
    {"domain", QT_TRANSLATE_NOOP("Wording", "Activity domain")},
    {"old", QT_TRANSLATE_NOOP("Wording", "Before")}, {"new", QT_TRANSLATE_NOOP("Wording", "After")},
    {"direction", QT_TRANSLATE_NOOP("Wording", "Direction")},
    {"steps", QT_TRANSLATE_NOOP("Wording", "Steps")}, {"who", QT_TRANSLATE_NOOP("Wording", "Who")},
    {"when", QT_TRANSLATE_NOOP("Wording", "When (local time)")},
    {"why", QT_TRANSLATE_NOOP("Wording", "Why")}, {"source", QT_TRANSLATE_NOOP("Wording", "Source")},
    {"certainty", QT_TRANSLATE_NOOP("Wording", "Certainty")}};

const char* directionWord(ChangeDirection direction)
{
    return direction == ChangeDirection::Raised ? QT_TRANSLATE_NOOP("Wording", "raised")
        : direction == ChangeDirection::Lowered ? QT_TRANSLATE_NOOP("Wording", "lowered")
        : direction == ChangeDirection::Kept    ? QT_TRANSLATE_NOOP("Wording", "kept")
                                                : QT_TRANSLATE_NOOP("Wording", "otherwise");
}

/// In the columns of a list of changes: what there is now, else what there was.
struct StructurePlace {
    explicit StructurePlace(const StructureChange& change)
    {
        const auto name = [](const QString& before, const QString& after) { return after.isEmpty() ? before : after; };
        const QString label = name(change.before, change.after);
        if (change.kind == StructureKind::Competence)
            competence = label;
        if (change.kind == StructureKind::SubCompetence) {
            competence = name(change.competenceBefore, change.competenceAfter);
            subCompetence = label;
        }
        if (change.kind == StructureKind::Domain)
            domain = label;
    }

    QString competence;
    QString subCompetence;
    QString domain;
};

class DifferenceExhibit final : public BoardExhibit {
public:
    DifferenceExhibit(const Atlas& atlas, const ComparedVersions& versions, const DifferenceRequest& request,
        const BoardForm& form)
        : BoardExhibit(
            atlas, std::make_shared<const DifferenceBoard>(atlas, versions.from, versions.to, request), form)
        , m_fromName(versions.fromName)
        , m_toName(versions.toName)
        , m_request(request)
        , m_compared(comparedAtlas(atlas, versions.from, versions.to))
        , m_changes(ofFamilies(request.families, differences(atlas, versions.from, versions.to)))
        , m_structure(ofFamilies(
              request.families, structureDifferences(versions.from, versions.to, form.language)))
    {
    }

    QString title() const override
    {
        return phrases()(QT_TRANSLATE_NOOP("Wording", "What changed: %1 \u2192 %2"))
            .arg(nameOf(m_fromName), nameOf(m_toName));
    }

    void addRows(RowSink& sink) const override { addChangeRows(sink, m_compared, m_structure, m_changes); }

protected:
    QStringList notes() const override
    {
        QStringList notes{board_words::extent(board().rows(), board().columns(), phrases())};
        if (const int explained = keptRatings(m_changes); explained > 0)
            notes << phrases()(QT_TRANSLATE_N_NOOP("Wording",
                                   "%n cell(s) with the same rating, but another reason, source or certainty"),
                explained);
        if (!m_structure.empty())
            notes << structureSummary(m_structure, phrases());
        return notes + board_words::orders(m_request.rowOrder, m_request.columnOrder, phrases());
    }

    /// Every change with where, what, who, when and why.
    std::optional<TextTableContent> annex() const override;

private:
    QString nameOf(const QString& version) const
    {
        return version.isEmpty() ? phrases()(QT_TRANSLATE_NOOP("Wording", "present state"))
                                 : sheet_words::versionName(version, phrases());
    }

    QString m_fromName;
    QString m_toName;
    DifferenceRequest m_request;
    Atlas m_compared;
    std::vector<VersionChange> m_changes;
    std::vector<StructureChange> m_structure;
};

std::optional<TextTableContent> DifferenceExhibit::annex() const
{
    TextTableContent table;
    table.title = phrases()(QT_TRANSLATE_N_NOOP("Wording", "%n change(s)"),
        static_cast<int>(m_changes.size() + m_structure.size()));
    for (const char* head :
        {QT_TRANSLATE_NOOP("Wording", "Job family"), QT_TRANSLATE_NOOP("Wording", "Competence"),
            QT_TRANSLATE_NOOP("Wording", "Sub-competence"), QT_TRANSLATE_NOOP("Wording", "Activity domain"),
            QT_TRANSLATE_NOOP("Wording", "Before \u2192 after"), QT_TRANSLATE_NOOP("Wording", "Who"),
            QT_TRANSLATE_NOOP("Wording", "When (local time)"), QT_TRANSLATE_NOOP("Wording", "Why")})
        table.heads << phrases()(head);
    table.shares = {12, 13, 18, 15, 12, 9, 11, 24};
    for (const StructureChange& change : m_structure) {
        const StructurePlace place(change);
        table.rows.push_back({change.owner, place.competence, place.subCompetence, place.domain,
            phrases()(fateWord(change.fate)), {}, {}, structureText(change, phrases())});
    }
    for (const VersionChange& change : m_changes) {
        const CellPlace place = placeOf(m_compared, change.family, change.cell);
        if (!place.family)
            continue;
        const RatingScale& scale = m_compared.scaleOf(*place.family);
        table.rows.push_back({place.family->title, place.competence, place.subCompetence, place.domain,
            changeText(change, scale, phrases()), change.why.author,
            change.why.changedAt.isValid()
                ? phrases().locale().toString(change.why.changedAt.toLocalTime(), QLocale::ShortFormat)
                : QString(),
            rationaleParts(change.why, phrases()).join(QStringLiteral(" \u00B7 "))});
    }
    return table;
}

} // namespace

QString DifferenceDefinition::fileStem() const
{
    return QCoreApplication::translate("atlas::BoardExporter", "changes", "name of a file");
}

Result<std::unique_ptr<const BoardExhibit>> DifferenceDefinition::make(
    const Atlas& atlas, const BoardForm& form, const Progress&) const
{
    DifferenceRequest wanted = m_request;
    wanted.language = form.language;
    return std::make_unique<DifferenceExhibit>(atlas, m_versions, wanted, form);
}

void addChangeRows(RowSink& sink, const Atlas& compared, const std::vector<StructureChange>& structure,
    const std::vector<VersionChange>& changes)
{
    const TableVoice& voice = sink.voice();
    sink.addHeads(Heads);
    sink.endHeads();
    for (const StructureChange& change : structure) {
        const StructurePlace place(change);
        for (const QString& text : {voice.isPlain() && change.family.isValid() ? change.familyKey : change.owner,
                 place.competence, place.subCompetence, place.domain, change.before, change.after,
                 voice(fateWord(change.fate))})
            sink.addText(text);
        sink.addNumber(std::nullopt); // steps
        sink.addText({}); // who
        sink.addMoment({}, Qt::ISODate);
        for (const QString& text : {structureText(change, voice.phrases()), QString(), QString()})
            sink.addText(text);
        sink.endRow();
    }
    for (const VersionChange& change : changes) {
        const CellPlace place = placeOf(compared, change.family, change.cell);
        if (!place.family)
            continue;
        const RatingScale& scale = compared.scaleOf(*place.family);
        sink.addText(voice(*place.family));
        sink.addText(place.competence);
        sink.addText(place.subCompetence);
        sink.addText(place.domain);
        addRating(sink, scale, change.before);
        addRating(sink, scale, change.after);
        sink.addText(voice(directionWord(change.direction)));
        sink.addNumber(
            change.direction == ChangeDirection::Otherwise ? std::nullopt : std::optional(change.steps));
        sink.addText(change.why.author);
        sink.addMoment(change.why.changedAt, Qt::ISODate);
        sink.addText(change.why.reason);
        sink.addText(change.why.source);
        sink.addText(voice(change.why.certainty));
        sink.endRow();
    }
}

} // namespace atlas
