#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/journal_model.h"
#include "ui/kit/view_settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace atlas {

class TablePage;

/// Everything that was ever changed in the atlas, by whom and why; to read, filter and take away, never to
/// edit.
class JournalPage final : public QWidget {
    Q_OBJECT
public:
    JournalPage(AtlasDocument& document, const ViewSettings& settings, QWidget* parent = nullptr);
    ~JournalPage() override;

    /// Asks for the export of what the filters leave.
    void requestExport();

Q_SIGNALS:
    /// The entries that the filters leave, oldest first.
    void exportRequested(const std::vector<atlas::JournalEntry>& entries);
    void cellActivated(atlas::FamilyId family, const atlas::CellRef& cell);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void takeFilter();
    void fillAuthors();
    void fillFamilies();
    const JournalEntry& entryAt(int row) const;

    AtlasDocument& m_document;
    JournalModel m_model;
    JournalFilterModel m_filter;
    QComboBox* m_author;
    QComboBox* m_family;
    QCheckBox* m_period;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QCheckBox* m_votes;
    TablePage* m_table;
};

} // namespace atlas
