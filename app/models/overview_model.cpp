// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview_model.h"

#include "wording/rating_text.h"
#include "wording/spoken_text.h"

#include <utility>

namespace atlas {

OverviewModel::OverviewModel(AtlasDocument& document, Language language, QObject* parent)
    : BoardModel(language, parent)
    , m_document(document)
{
    m_request.language = language;
    connect(&document, &AtlasDocument::changed, this, [this](const AtlasChange& change) {
        if (change.hasCells() || change.hasThemesOfRows() || change.isOtherShape())
            markStale();
    });
}

void OverviewModel::markStale()
{
    m_stale = true;
    Q_EMIT becameStale();
}

Result<void> OverviewModel::setRequest(const OverviewRequest& request, const WorkRunner& run)
{
    if (m_isMaking)
        return failure(ErrorKind::Cancelled, {});
    // A change that is let in meanwhile makes stale what is being made here.
    const bool wasStale = std::exchange(m_stale, false);
    m_isMaking = true;
    auto board = Result<std::shared_ptr<const OverviewBoard>>();
    run([&board, &request, atlas = m_document.atlas()](const Progress& progress) {
        board = OverviewBoard::make(atlas, request, progress);
    });
    m_isMaking = false;
    if (!board) {
        m_stale |= wasStale;
        return tl::unexpected(board.error());
    }
    m_request = request;
    setBoard(std::move(*board));
    if (m_stale)
        Q_EMIT becameStale();
    return {};
}

Result<void> OverviewModel::refresh(const WorkRunner& run)
{
    return m_stale ? setRequest(OverviewRequest(m_request), run) : Result<void>();
}

CellSourcesModel::CellSourcesModel(const AtlasDocument& document, Language language, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_language(language)
{
    connect(&document, &AtlasDocument::changed, this, [this](const AtlasChange& change) {
        if (rowCount() > 0 && (change.hasCells() || change.isOtherShape()))
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

void CellSourcesModel::setSources(std::vector<OverviewBoard::Source> sources)
{
    beginResetModel();
    m_sources = std::move(sources);
    endResetModel();
}

int CellSourcesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

QVariant CellSourcesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OverviewBoard::Source& at = source(index.row());
    const JobFamily* family = m_document.atlas().family(at.family);
    const auto position = family ? family->position(at.cell) : std::nullopt;
    if (!position)
        return {};
    const RatingScale& scale = m_document.atlas().scaleOf(*family);
    const QString& domain = family->domains[static_cast<std::size_t>(position->column)].label;
    switch (role) {
    case Qt::DisplayRole:
        return family->rows[static_cast<std::size_t>(position->row)].label;
    case PlaceRole:
        return QStringLiteral("%1 · %2").arg(family->title, domain);
    case RatingRole:
        return scale.index(family->current.at(position->row, position->column));
    case Qt::ToolTipRole:
        return cellToolTip(*family, scale, position->row, position->column, m_language);
    case Qt::AccessibleTextRole:
        return spokenCell(*family, scale, position->row, position->column, m_language);
    default:
        return {};
    }
}

} // namespace atlas
