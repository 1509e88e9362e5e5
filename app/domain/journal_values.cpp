// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/journal_values.h"

#include <QStringList>

namespace atlas {

namespace {

// What the journal calls an entity, and what else there is to say of it.

QString nameOf(const JobFamily& family)
{
    return family.title;
}

QString nameOf(const ActivityDomain& domain)
{
    return domain.label;
}

QString nameOf(const Competence& competence)
{
    return competence.label;
}

QString nameOf(const SubCompetence& row)
{
    return row.label;
}

QString nameOf(const RatingScale& scale)
{
    return scale.title.french;
}

QString nameOf(const RatingLevel& level)
{
    return level.label.french;
}

QString nameOf(const SkillTheme& theme)
{
    return theme.label.french;
}

QString nameOf(const JobImpact& job)
{
    return job.job;
}

QString nameOf(const TrainingFormat& format)
{
    return format.title;
}

QString nameOf(const TrainingSkill& skill)
{
    return skill.skill;
}

QString nameOf(const TrainingOffer& offer)
{
    return offer.course;
}

QString parts(const QStringList& texts)
{
    return texts.join(QStringLiteral(" · "));
}

QString worded(const RatingLevel& level)
{
    return parts({level.code, level.symbol, level.label.english, level.weight ? QString::number(*level.weight) : QString(),
        level.light.fill, level.light.text, level.dark.fill, level.dark.text});
}

template <class Entity>
QString contentOf(const Entity&, const JournalNames&)
{
    return {};
}

template <>
QString contentOf(const JobFamily& family, const JournalNames&)
{
    return parts({family.key, family.section, QString::number(family.scale.value)});
}

template <>
QString contentOf(const RatingScale& scale, const JournalNames&)
{
    return parts({scale.key, scale.title.english, scale.notApplicable.label.french, worded(scale.notApplicable),
        scale.notRated.label.french, worded(scale.notRated)});
}

template <>
QString contentOf(const RatingLevel& level, const JournalNames&)
{
    return worded(level);
}

template <>
QString contentOf(const SkillTheme& theme, const JournalNames&)
{
    return parts({theme.key, theme.label.english, QString::number(static_cast<int>(theme.kind))});
}

template <>
QString contentOf(const JobImpact& job, const JournalNames& names)
{
    return parts({job.domain, names.code(job.impact), job.keySkills});
}

template <>
QString contentOf(const TrainingSkill& skill, const JournalNames&)
{
    QStringList formats;
    for (const TrainingFormatId format : skill.formats)
        formats.append(QString::number(format.value));
    return parts({skill.audience, skill.type, formats.join(QLatin1Char(','))});
}

template <>
QString contentOf(const TrainingOffer& offer, const JournalNames&)
{
    return parts({offer.institution, offer.themes, offer.duration, offer.audience, offer.mode, offer.certification,
        offer.cpf, offer.rncp});
}

template <class Entity>
void addOwn(std::vector<FieldChange>&, const Entity&, const Entity&, const JournalNames&)
{
}

template <>
void addOwn(std::vector<FieldChange>& changes, const SubCompetence& before, const SubCompetence& after,
    const JournalNames& names)
{
    changes.push_back({JournalField::Theme, names.theme(before.theme), names.theme(after.theme)});
    changes.push_back({JournalField::Competence, names.competence(before.competence), names.competence(after.competence)});
}

QString votesOf(const AgendaItem& item, const JournalNames& names)
{
    QStringList rounds;
    for (const VoteRound& round : item.rounds) {
        QStringList counts;
        const auto add = [&counts](int votes, const QString& code) {
            if (votes > 0)
                counts.append(QStringLiteral("%1×%2").arg(votes).arg(code));
        };
        for (const auto& [level, votes] : round.counts.levels)
            add(votes, names.code(Rating::level(level)));
        add(round.counts.notApplicable, names.code(Rating::notApplicable()));
        add(round.counts.abstained, QStringLiteral("—"));
        rounds.append(counts.join(QStringLiteral(", ")));
    }
    return rounds.join(QStringLiteral("; "));
}

QString outcomeOf(const AgendaItem& item, const JournalNames& names)
{
    switch (item.outcome.state) {
    case AgendaState::Open:
        return QStringLiteral("open");
    case AgendaState::Skipped:
        return QStringLiteral("skipped");
    case AgendaState::Parked:
        return QStringLiteral("parked");
    case AgendaState::Decided:
        break;
    }
    return QStringLiteral("decided %1").arg(item.outcome.decision ? names.code(item.outcome.decision->rating) : QString());
}

QString titleOf(const std::optional<Workshop>& workshop)
{
    return workshop ? workshop->title : QString();
}

QString contentOf(const Workshop& workshop)
{
    return parts({workshop.facilitator, QString::number(workshop.participants), QString::number(workshop.items.size())});
}

} // namespace

std::vector<FieldChange> fieldChanges(const CellChange& change, const JournalNames& names)
{
    const Rationale& before = change.before.rationale;
    const Rationale& after = change.after.rationale;
    return {{JournalField::Rating, names.code(change.before.rating), names.code(change.after.rating)},
        {JournalField::Reason, before.reason, after.reason}, {JournalField::Source, before.source, after.source},
        {JournalField::Certainty, certaintyWord(before.certainty), certaintyWord(after.certainty)}};
}

std::vector<FieldChange> fieldChanges(const AgendaItemChange& change, const JournalNames& names)
{
    return {{JournalField::Votes, votesOf(change.before, names), votesOf(change.after, names)},
        {JournalField::Outcome, outcomeOf(change.before, names), outcomeOf(change.after, names)}};
}

std::vector<FieldChange> fieldChanges(const WorkshopChange& change, const JournalNames&)
{
    if (!change.before || !change.after)
        return {{JournalField::Existence, titleOf(change.before), titleOf(change.after)}};
    return {{JournalField::Label, change.before->title, change.after->title},
        {JournalField::Content, contentOf(*change.before), contentOf(*change.after)}};
}

template <class Entity>
std::vector<FieldChange> fieldChanges(const EntityChange<Entity>& change, const JournalNames& names)
{
    if (!change.before || !change.after) {
        return {{JournalField::Existence, change.before ? nameOf(change.before->entity) : QString(),
            change.after ? nameOf(change.after->entity) : QString()}};
    }
    const Entity& before = change.before->entity;
    const Entity& after = change.after->entity;
    std::vector<FieldChange> changes{{JournalField::Label, nameOf(before), nameOf(after)},
        {JournalField::Place, QString::number(change.before->place + 1), QString::number(change.after->place + 1)},
        {JournalField::Content, contentOf(before, names), contentOf(after, names)}};
    addOwn(changes, before, after, names);
    return changes;
}

template std::vector<FieldChange> fieldChanges(const EntityChange<JobFamily>&, const JournalNames&);
template std::vector<FieldChange> fieldChanges(const EntityChange<ActivityDomain>&, const JournalNames&);
template std::vector<FieldChange> fieldChanges(const EntityChange<Competence>&, const JournalNames&);
template std::vector<FieldChange> fieldChanges(const EntityChange<SubCompetence>&, const JournalNames&);
template std::vector<FieldChange> fieldChanges(const EntityChange<RatingScale>&, const JournalNames&);
template std::vector<FieldChange> fieldChanges(const EntityChange<RatingLevel>&, const JournalNames&);
template std::vector<FieldChange> fieldChanges(const EntityChange<SkillTheme>&, const JournalNames&);
template std::vector<FieldChange> fieldChanges(const EntityChange<JobImpact>&, const JournalNames&);
template std::vector<FieldChange> fieldChanges(const EntityChange<TrainingFormat>&, const JournalNames&);
template std::vector<FieldChange> fieldChanges(const EntityChange<TrainingSkill>&, const JournalNames&);
template std::vector<FieldChange> fieldChanges(const EntityChange<TrainingOffer>&, const JournalNames&);

} // namespace atlas
