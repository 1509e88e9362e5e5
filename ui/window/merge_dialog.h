#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/merge_model.h"

#include <QDialog>

class QLabel;

namespace atlas {

/// Cell by cell: what is open here, or what the file holds since another program changed it.
class MergeDialog final : public QDialog {
    Q_OBJECT
public:
    /// \a note, if not empty, says what else differs and cannot be chosen.
    MergeDialog(const Atlas& atlas, std::vector<CellChange> changes, const QString& note, Language language,
        QWidget* parent);

    /// What is to be put into the file.
    std::vector<CellChange> kept() const { return m_model.kept(); }

private:
    void countKept();

    MergeModel m_model;
    QLabel* m_count;
};

} // namespace atlas
