#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/overview_board.h"
#include "editing/atlas_document.h"
#include "models/board_model.h"

namespace atlas {

/// All families side by side, over the document. An edit makes the board stale; whoever shows it asks for
/// refresh(), so that edits made elsewhere cost nothing.
class OverviewModel final : public BoardModel {
    Q_OBJECT
public:
    OverviewModel(AtlasDocument& document, Language language, QObject* parent = nullptr);

    const OverviewRequest& request() const { return m_request; }
    /// Null before the first board and when the atlas has no family.
    const OverviewBoard* overview() const { return static_cast<const OverviewBoard*>(board()); }

    /// Shows the atlas this way. Fails with Cancelled if the work is stopped, or is being done already; the board
    /// stays as it was.
    Result<void> setRequest(const OverviewRequest& request, const WorkRunner& run = workHere());
    /// Makes a stale board anew; nothing to do for a fresh one.
    Result<void> refresh(const WorkRunner& run = workHere());

Q_SIGNALS:
    void becameStale();

private:
    void markStale();

    AtlasDocument& m_document;
    OverviewRequest m_request;
    bool m_stale = true;
    bool m_isMaking = false;
};

/// The cells of the atlas beneath one place of the overview, as a list.
class CellSourcesModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        RatingRole = Qt::UserRole, ///< int, Rating::index()
        PlaceRole ///< QString: family and domain
    };

    CellSourcesModel(const AtlasDocument& document, Language language, QObject* parent = nullptr);

    void setSources(std::vector<OverviewBoard::Source> sources);
    const OverviewBoard::Source& source(int row) const { return m_sources[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;

private:
    const AtlasDocument& m_document;
    Language m_language;
    std::vector<OverviewBoard::Source> m_sources;
};

} // namespace atlas
