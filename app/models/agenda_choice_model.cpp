// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agenda_choice_model.h"

#include "wording/rating_text.h"
#include "wording/spoken_text.h"
#include "wording/workshop_text.h"

#include <algorithm>

namespace atlas {

AgendaChoiceModel::AgendaChoiceModel(
    AtlasDocument& document, WorkshopId workshop, Language language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_workshop(workshop)
    , m_language(language)
{
    setQuery({});
    connect(&document, &AtlasDocument::changed, this, [this](const AtlasChange& change) {
        if (change.hasCells() || !change.workshops.isEmpty() || change.isOtherShape())
            refresh();
    });
}

void AgendaChoiceModel::setQuery(AgendaQuery query)
{
    m_query = std::move(query);
    m_query.planned = m_workshop;
    refresh();
}

void AgendaChoiceModel::refresh()
{
    beginResetModel();
    m_candidates = candidates(m_document.atlas(), m_query);
    m_chosen.clear();
    if (const Workshop* workshop = m_document.atlas().workshop(m_workshop)) {
        for (const AgendaItem& item : workshop->items)
            m_chosen.insert(item.cell);
    }
    const auto taken =
        std::erase_if(m_ticked, [this](const auto& cell) { return m_chosen.contains(cell.second); });
    m_tickedCells.subtract(m_chosen);
    endResetModel();
    if (taken > 0)
        Q_EMIT ticksChanged();
}

bool AgendaChoiceModel::setTicked(const AgendaCandidate& candidate, bool on)
{
    if (isChosen(candidate) || isTicked(candidate) == on)
        return false;
    if (on) {
        m_ticked.push_back({candidate.family, candidate.cell});
        m_tickedCells.insert(candidate.cell);
    } else {
        std::erase_if(m_ticked, [&](const auto& cell) { return cell.second == candidate.cell; });
        m_tickedCells.remove(candidate.cell);
    }
    return true;
}

void AgendaChoiceModel::announceTicks()
{
    if (!m_candidates.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void AgendaChoiceModel::tickAll(bool on)
{
    bool changed = false;
    for (const AgendaCandidate& candidate : m_candidates)
        changed |= setTicked(candidate, on);
    if (changed)
        announceTicks();
}

void AgendaChoiceModel::clearTicks()
{
    if (m_ticked.empty())
        return;
    m_ticked.clear();
    m_tickedCells.clear();
    announceTicks();
}

int AgendaChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

int AgendaChoiceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgendaChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AgendaCandidate& shown = candidate(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole: // a narrow table leaves the competence out
        return index.column() == SubCompetence
            ? (text(shown, SubCompetence) + u'\n' + text(shown, Competence))
            : text(shown, index.column());
    case Qt::AccessibleTextRole:
        return spoken(shown, index.column());
    case Qt::CheckStateRole:
        if (index.column() != 0)
            return {};
        return isChosen(shown) || isTicked(shown) ? Qt::Checked : Qt::Unchecked;
    case ChosenRole:
        return isChosen(shown);
    default:
        return {};
    }
}

bool AgendaChoiceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != 0
        || role != Qt::CheckStateRole)
        return false;
    if (!setTicked(candidate(index.row()), value.toInt() == Qt::Checked))
        return false;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

QString AgendaChoiceModel::text(const AgendaCandidate& candidate, int column) const
{
    const JobFamily* family = m_document.atlas().family(candidate.family);
    const auto position = family ? family->position(candidate.cell) : std::nullopt;
    if (!position)
        return {}; // the cell has gone, and the rows are about to follow
    switch (column) {
    case Family:
        return family->title;
    case Competence:
        return family->competenceOf(position->row).label;
    case SubCompetence:
        return family->rows[static_cast<std::size_t>(position->row)].label;
    case Domain:
        return family->domains[static_cast<std::size_t>(position->column)].label;
    case Present:
        return ratingText(m_document.atlas().scaleOf(*family),
            family->current.at(position->row, position->column), m_language);
    case Why:
        return whyText(candidate);
    default:
        return {};
    }
}

QString AgendaChoiceModel::spoken(const AgendaCandidate& candidate, int column) const
{
    QString words = text(candidate, column);
    if (column == Present && !words.isEmpty()) {
        const JobFamily& family = *m_document.atlas().family(candidate.family);
        const CellPosition position = *family.position(candidate.cell);
        words = spokenRating(
            m_document.atlas().scaleOf(family), family.current.at(position.row, position.column), m_language);
    }
    return isTicked(candidate) ? tr("%1, ticked").arg(words) : words;
}

QString AgendaChoiceModel::whyText(const AgendaCandidate& candidate) const
{
    const Atlas& atlas = m_document.atlas();
    const AgendaFacts& facts = candidate.facts;
    QStringList reasons;
    if (isChosen(candidate))
        reasons << tr("already on the agenda");
    if (facts.notRated)
        reasons << tr("not rated");
    if (facts.withoutReason)
        reasons << tr("changed without a reason");
    else if (facts.changed)
        reasons << tr("changed");
    if (facts.contested)
        reasons << tr("contested");
    if (const auto agreement = facts.verdict ? facts.verdict->agreement : std::nullopt;
        agreement && agreementBand(*agreement) != AgreementBand::Strong)
        reasons << tr("voted on with agreement %1").arg(agreementText(*facts.verdict, m_language));
    if (const Workshop* left = facts.left ? atlas.workshop(facts.leftIn) : nullptr)
        reasons << tr("%1 in “%2”", "skipped, parked or open; name of a workshop")
                       .arg(stateText(*facts.left, m_language), workshopName(*left, m_language));
    return reasons.join(QStringLiteral("; "));
}

QVariant AgendaChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {
        tr("Job family"), tr("Competence"), tr("Sub-competence"), tr("Domain"), tr("Rating"), tr("Why")};
    return titles[section];
}

Qt::ItemFlags AgendaChoiceModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (isChosen(candidate(index.row())))
        return flags;
    flags |= Qt::ItemIsEnabled;
    return index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace atlas
