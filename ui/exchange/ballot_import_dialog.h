#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/atlas_document.h"
#include "interchange/ballot_reader.h"

#include <QDialog>

namespace atlas {

/// What was read from ballots, before it counts: how many answers each item gets, and everything that could
/// not be read.
class BallotImportDialog final : public QDialog {
    Q_OBJECT
public:
    BallotImportDialog(const Atlas& atlas, const Workshop& workshop, const BallotAnswers& answers,
        const std::vector<BallotTally>& tallies, QWidget* parent = nullptr);

    /// Whether the answers come on top of what was counted before, rather than in its place.
    bool adds() const { return m_adds; }

private:
    bool m_replaces = false; ///< some item has votes already
    bool m_adds = true;
};

/// Asks for files, reads them, shows what came of it and counts the answers if the user agrees. Returns a
/// sentence about it; empty if the user turned away.
QString importBallots(AtlasDocument& document, WorkshopId workshop, QWidget* parent);

} // namespace atlas
