#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/atlas_document.h"
#include "interchange/ballot_reader.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace atlas {

/// What was read from ballots, before it counts: how many answers each item gets, ballots that seem to be
/// there twice, and everything that could not be read.
class BallotImportDialog final : public QDialog {
    Q_OBJECT
public:
    /// The atlas has to outlive it.
    BallotImportDialog(
        const Atlas& atlas, Workshop workshop, BallotAnswers answers, QWidget* parent = nullptr);

    /// Whether the answers come on top of what was counted before, rather than in its place.
    bool adds() const { return m_adds; }
    const std::vector<BallotTally>& tallies() const { return m_tallies; }

private:
    static constexpr int AllUnlisted = -1; ///< in the place of a participant: everybody who has no entry
    void doubtWhatIsCounted();
    void addTable(QVBoxLayout& layout);
    void addDoubtful(QVBoxLayout& layout);
    void addDoubtfulList(QVBoxLayout& layout);
    void addDoubtfulEntry(const QString& text, int participant);
    void tickAll();
    void addProblems(QVBoxLayout& layout);
    void addButtons(QVBoxLayout& layout);
    void refresh();
    void fillTable();
    QString warning() const;
    const VoteCounts& countedBefore(const BallotTally& tally) const;

    Atlas m_atlas;
    Workshop m_workshop;
    BallotAnswers m_answers;
    std::vector<BallotTally> m_tallies;
    QLabel* m_summary;
    QLabel* m_warning;
    QTableWidget* m_table;
    QListWidget* m_doubtful = nullptr; ///< ticked where they count all the same
    QSet<int> m_unlisted; ///< doubtful participants that share the last entry
    QDialogButtonBox* m_buttons;
    QPushButton* m_take;
    QPushButton* m_replace;
    bool m_adds = true;
};

/// Asks for files and how to read them, shows what came of it and counts the answers if the user agrees.
/// Returns a sentence about it; empty if the user turned away. A workshop that is over takes none.
Result<QString> importBallots(AtlasDocument& document, WorkshopId workshop, QWidget* parent);

} // namespace atlas
