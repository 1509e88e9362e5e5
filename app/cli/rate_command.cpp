// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rate_command.h"

#include "cli/atlas_source.h"
#include "cli/cell_finder.h"
#include "cli/writable_atlas.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <optional>

namespace atlas {

QString RateCommand::name() const
{
    return QStringLiteral("rate");
}

QString RateCommand::synopsis() const
{
    return QStringLiteral("FILE --family KEY --competence TEXT --sub TEXT --domain TEXT --rating CODE "
                          "[--reason TEXT] [--author NAME] [--wait SECONDS]");
}

QString RateCommand::summary() const
{
    return tr("Changes one rating of an atlas. Returns when the change is on disk.");
}

void RateCommand::declareOptions(QCommandLineParser& parser) const
{
    parser.addOptions({
        {QStringLiteral("family"), tr("Key of the job family, as “info” shows it."), QStringLiteral("KEY")},
        {QStringLiteral("competence"), tr("Competence that the row belongs to."), QStringLiteral("TEXT")},
        {QStringLiteral("sub"), tr("Sub-competence: the row."), QStringLiteral("TEXT")},
        {QStringLiteral("domain"), tr("Activity domain: the column."), QStringLiteral("TEXT")},
        {QStringLiteral("rating"), tr("Code of the rating: ++, +, -, --, N/A, or \"\" for not rated."),
            QStringLiteral("CODE")},
        {QStringLiteral("reason"), tr("Why; recorded with the cell and in its history."),
            QStringLiteral("TEXT")},
    });
    declareWriting(parser);
}

ExitCode RateCommand::run(const QCommandLineParser& parser, const CommandStreams& streams) const
{
    if (const QString problem = fileProblem(parser); !problem.isEmpty())
        return misused(problem, streams);
    for (const char* option : {"family", "competence", "sub", "domain", "rating"}) {
        if (!parser.isSet(QString::fromLatin1(option)))
            return misused(tr("The option --%1 is missing.").arg(QString::fromLatin1(option)), streams);
    }
    if (const QString problem = writingProblem(parser); !problem.isEmpty())
        return misused(problem, streams);
    const auto repository = openForWriting(parser);
    if (!repository)
        return failed(repository.error(), streams);
    const Result<Atlas> atlas = loadWithThemes(**repository);
    if (!atlas)
        return failed(atlas.error(), streams);
    const Result<FoundCell> found = findCell(*atlas,
        {parser.value(QStringLiteral("family")), parser.value(QStringLiteral("competence")),
            parser.value(QStringLiteral("sub")), parser.value(QStringLiteral("domain"))});
    if (!found)
        return failed(found.error(), streams);
    const Result<Edit> edit = makeEdit(*atlas, *found, parser);
    if (!edit)
        return failed(edit.error(), streams);

    const CellChange change = edit->changes.all<CellChange>().front();
    const RatingScale& scale = atlas->scaleOf(*found->family);
    const auto word = [&scale](Rating rating) {
        return rating.isNotRated() ? tr("not rated") : tr("“%1”").arg(scale.entry(rating).code);
    };
    const QString before = word(change.before.rating);
    const QString after = word(change.after.rating);
    if (change.before == change.after) {
        streams.out << tr("Nothing to change: the rating is %1 already.").arg(after) << Qt::endl;
        return ExitCode::Done;
    }
    if (const auto stored = (*repository)->commit(*edit); !stored)
        return failed(stored.error(), streams);
    streams.out << (before == after ? tr("The rating stays %1; the reason is recorded.").arg(after)
                                    : tr("The rating is %1 now; it was %2.").arg(after, before))
                << Qt::endl;
    return reported(streams);
}

Result<Edit> RateCommand::makeEdit(
    const Atlas& atlas, const FoundCell& found, const QCommandLineParser& parser) const
{
    const JobFamily& family = *found.family;
    const RatingScale& scale = atlas.scaleOf(family);
    const QString code = parser.value(QStringLiteral("rating"));
    const std::optional<Rating> rating = scale.parse(code);
    if (!rating) {
        QStringList known;
        for (const Rating candidate : scale.legendOrder())
            known.append(tr("“%1”").arg(scale.entry(candidate).code));
        return failure(ErrorKind::InvalidInput,
            tr("There is no rating “%1”; give one of %2.").arg(code, known.join(QStringLiteral(", "))));
    }

    Edit edit;
    edit.at = QDateTime::currentDateTimeUtc();
    edit.author = authorOf(parser);
    edit.reason = parser.value(QStringLiteral("reason"));
    const CellState before = family.state(found.position.row, found.position.column);
    CellState after = rerated(before, *rating, edit.reason);
    // An edit that changes nothing must stay one: the author alone is no change.
    if (after != before) {
        after.rationale.author = edit.author;
        after.rationale.changedAt = edit.at;
    }
    edit.changes.add(
        CellChange{family.id, family.cellAt(found.position.row, found.position.column), before, after});
    return edit;
}

} // namespace atlas
