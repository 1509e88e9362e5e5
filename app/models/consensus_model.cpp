// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consensus_model.h"

namespace atlas {

ConsensusModel::ConsensusModel(AtlasDocument& document, Language language, QObject* parent)
    : BoardModel(language, parent)
    , m_document(document)
{
    m_request.language = language;
    connect(&document, &AtlasDocument::changed, this, [this](const AtlasChange& change) {
        const FamilyChange* family = change.in(m_request.family);
        const bool rooms = m_request.workshop.isValid()
            ? change.touches(m_request.workshop) || change.workshops.isOtherList()
            : !change.workshops.isEmpty();
        if ((family && !family->cells.empty()) || rooms || change.isOtherShape())
            markStale();
    });
}

void ConsensusModel::markStale()
{
    m_stale = true;
    Q_EMIT becameStale();
}

void ConsensusModel::setRequest(const ConsensusRequest& request)
{
    m_request = request;
    m_stale = false;
    setBoard(std::make_shared<const ConsensusBoard>(m_document.atlas(), m_request));
}

void ConsensusModel::refresh()
{
    if (m_stale)
        setRequest(ConsensusRequest(m_request));
}

} // namespace atlas
