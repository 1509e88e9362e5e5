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
};

/// Asks for files, reads them, shows what came of it and counts the answers if the user agrees. Returns a
/// sentence about it; empty if the user turned away.
QString importBallots(AtlasDocument& document, WorkshopId workshop, QWidget* parent);

} // namespace atlas
