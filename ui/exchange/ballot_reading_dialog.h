#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/ballot_reader.h"

#include <QDialog>

class QComboBox;
class QTableWidget;

namespace atlas {

/// How one file of ballots is to be read: its letters, and the column that holds the answers; with the first
/// rows of it.
class BallotReadingDialog final : public QDialog {
    Q_OBJECT
public:
    BallotReadingDialog(BallotQuestion question, QWidget* parent = nullptr);

    /// As chosen; a file is left out by a button of its own.
    BallotReading reading() const;

private:
    void fillRows();
    void markColumn();
    bool asksForColumn() const { return m_question.asksColumn || m_question.asksPerson; }

    BallotQuestion m_question;
    QComboBox* m_encoding;
    QComboBox* m_column;
    QTableWidget* m_rows;
    bool m_leftOut = false;
};

/// Asks about each file once, those with the same heads together, and puts the answers into \a readings.
/// False if the user turns away.
bool askHowToRead(const std::vector<BallotQuestion>& questions, BallotReadings& readings, QWidget* parent);

} // namespace atlas
