#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/consensus_board.h"
#include "editing/atlas_document.h"
#include "models/board_model.h"

namespace atlas {

/// What rooms made of one family, as a heatmap. Edits and votes make it stale; whoever shows it asks for
/// refresh().
class ConsensusModel final : public BoardModel {
    Q_OBJECT
public:
    ConsensusModel(AtlasDocument& document, Language language, QObject* parent = nullptr);

    const ConsensusRequest& request() const { return m_request; }
    void setRequest(const ConsensusRequest& request);
    /// Makes a stale board anew; nothing to do for a fresh one.
    void refresh();

    /// Null before the first board.
    const ConsensusBoard* consensus() const { return static_cast<const ConsensusBoard*>(board()); }

Q_SIGNALS:
    void becameStale();

private:
    void markStale();

    AtlasDocument& m_document;
    ConsensusRequest m_request;
    bool m_stale = true;
};

} // namespace atlas
