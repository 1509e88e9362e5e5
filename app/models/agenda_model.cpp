// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agenda_model.h"

#include "analysis/vote_statistics.h"
#include "wording/spoken_text.h"
#include "wording/workshop_text.h"
#include "wording/workshop_words.h"

#include <algorithm>

namespace atlas {

namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

} // namespace

AgendaModel::AgendaModel(AtlasDocument& document, WorkshopId workshop, Language language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_workshop(workshop)
    , m_language(language)
{
    refresh();
    connect(&document, &AtlasDocument::changed, this, [this](const AtlasChange& change) {
        if (change.touches(m_workshop) || change.isOtherShape())
            refresh();
    });
}

int AgendaModel::rowOf(AgendaItemId item) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [item](const Row& row) { return row.id == item; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void AgendaModel::removeMissing(const Workshop* kept)
{
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (kept && kept->item(itemAt(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

void AgendaModel::refresh()
{
    const Workshop* shown = workshop();
    removeMissing(shown);
    const int count = shown ? static_cast<int>(shown->items.size()) : 0;
    for (int place = 0; place < count; ++place) {
        const AgendaItemId id = shown->items[at(place)].id;
        const int row = rowOf(id); // never before the place: those rows are settled
        if (row < 0) {
            beginInsertRows({}, place, place);
            m_rows.insert(m_rows.begin() + place, Row{id, place + 1});
            endInsertRows();
        } else if (row != place) {
            beginMoveRows({}, row, row, {}, place);
            std::rotate(m_rows.begin() + place, m_rows.begin() + row, m_rows.begin() + row + 1);
            endMoveRows();
        }
    }
    for (int row = 0; row < count; ++row)
        m_rows[at(row)].number = row + 1;
    if (count > 0)
        Q_EMIT dataChanged(index(0, 0), index(count - 1, ColumnCount - 1));
}

int AgendaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AgendaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[at(index.row())];
    const Workshop* shown = workshop();
    const AgendaItem* item = shown ? shown->item(row.id) : nullptr; // none while it is being removed
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*item, row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Item || index.column() == State
            ? QVariant()
            : QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case IsCurrentRole:
        return item->id == shown->current;
    case Qt::AccessibleTextRole:
        return spoken(*item, row, index.column());
    case AnswersRole:
        return item->rounds.empty() ? QVariant() : item->rounds.back().counts.answers();
    default:
        return describe(*item, role);
    }
}

/// Texts about the cell.
QVariant AgendaModel::describe(const AgendaItem& item, int role) const
{
    const JobFamily* family = m_document.atlas().family(item.family);
    const auto position = family ? family->position(item.cell) : std::nullopt;
    if (!position) { // it is gone
        const PlaceLabels& kept = item.labels;
        if (role == ContextRole)
            return QStringList{kept.competence, kept.family, workshop_words::cellIsGone(m_language)}.join(QStringLiteral(" · "));
        return role == LabelRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole
            ? QVariant(QStringLiteral("%1 · %2").arg(kept.subCompetence, kept.domain))
            : QVariant();
    }
    const QString label = QStringLiteral("%1 · %2").arg(
        family->rows[at(position->row)].label, family->domains[at(position->column)].label);
    const QString context =
        QStringLiteral("%1 · %2").arg(family->competenceOf(position->row).label, family->title);
    switch (role) {
    case LabelRole:
        return label;
    case ContextRole:
        return context;
    case Qt::ToolTipRole:
        return QStringList{
            label, context, itemStateText(item, m_document.atlas().scaleOf(*family), m_language, isSettled())}
            .join(u'\n');
    case Qt::AccessibleTextRole:
        return QStringList{family->rows[at(position->row)].label, family->domains[at(position->column)].label,
            family->competenceOf(position->row).label, family->title,
            spokenState(item, m_document.atlas().scaleOf(*family), m_language, isSettled())}
            .join(QStringLiteral(", "));
    default:
        return {};
    }
}

QString AgendaModel::spoken(const AgendaItem& item, const Row& row, int column) const
{
    if (column == Votes || column == Agreement) {
        const QString shown = text(item, row, column).toString();
        return tr("%1: %2", "title of the column and what stands there")
            .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                shown.isEmpty() ? tr("none") : shown);
    }
    const QString words = describe(item, Qt::AccessibleTextRole).toString();
    return item.id == workshop()->current ? tr("current item, %1").arg(words) : words;
}

QVariant AgendaModel::text(const AgendaItem& item, const Row& row, int column) const
{
    if (column == Number)
        return Phrases(m_language).locale().toString(row.number);
    if (column == Item)
        return describe(item, LabelRole);
    const JobFamily* family = m_document.atlas().family(item.family);
    if (!family)
        return {};
    const RatingScale& scale = m_document.atlas().scaleOf(*family);
    if (column == State)
        return itemStateText(item, scale, m_language, isSettled());
    const VoteRound* seen = lastRevealed(item);
    if (!seen)
        return {};
    if (column == Votes)
        return Phrases(m_language).locale().toString(seen->counts.cast());
    const std::optional<double> agreement = figuresOf(seen->counts, scale).verdict.agreement;
    return agreement ? agreementFigure(*agreement, m_language) : QString();
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("No."), tr("Item"), tr("State"), tr("Votes"), tr("Agreement")};
    return titles[section];
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const
{
    // Between the rows, not onto one of them.
    if (!index.isValid() || !checkIndex(index))
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

} // namespace atlas
