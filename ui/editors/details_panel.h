#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/cell_painter.h"
#include "models/cell_history_model.h"
#include "models/heatmap_model.h"

#include <QScrollArea>

#include <memory>
#include <vector>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace atlas {

class HeatmapEditor;
class HeatmapView;

/// What is known of the selected cell: labels, rating, reason, source, certainty, author and history; all but
/// the last two can be changed here. Text is taken over when the field is left. The content is made once the
/// window has been painted, which stands on the screen the sooner.
class DetailsPanel final : public QScrollArea {
    Q_OBJECT
public:
    DetailsPanel(AtlasDocument& document, HeatmapModel& model, HeatmapView& view, HeatmapEditor& editor,
        Theme theme, QWidget* parent = nullptr);
    ~DetailsPanel() override;

    /// Stores reason and source as they stand in the fields; called before anything else may want to see or
    /// leave them. False if the store did not take them; the document has said why.
    bool takeOverTexts();

Q_SIGNALS:
    /// Esc: the typed words went, those that are stored are back.
    void textsTakenBack();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    QWidget* build();
    QWidget* buildLevels();
    QWidget* buildCertainty();
    void adaptToScale();
    void orderFocus();
    void showCurrent();
    void showCell(const QModelIndex& index, int chosen);
    void showStudyRating(const JobFamily& family, int row, int column);
    bool explain(Certainty certainty);
    bool takeBackTexts();
    void showHistory();
    void stayOnCell();

    AtlasDocument& m_document;
    HeatmapModel& m_model;
    HeatmapView& m_view;
    HeatmapEditor& m_editor;
    Theme m_theme;
    std::unique_ptr<CellPainter> m_painter;
    CellHistoryModel* m_history;
    FamilyId m_family; ///< of the cell that the fields show
    CellRef m_cell;
    bool m_takingOver = false;
    bool m_staying = false; ///< on the cell whose words are not stored

    QLabel* m_title;
    QLabel* m_domain;
    QLabel* m_competence;
    QWidget* m_fields = nullptr; ///< what is there once the panel is filled
    QVBoxLayout* m_levelsLayout;
    QWidget* m_levels = nullptr;
    QButtonGroup* m_levelButtons = nullptr;
    QLabel* m_rating;
    QLabel* m_study;
    QToolButton* m_restore;
    QPlainTextEdit* m_reason;
    QLineEdit* m_source;
    QButtonGroup* m_certainty;
    QLabel* m_author;
    QLabel* m_historyText;
    QLabel* m_placeholder;
};

} // namespace atlas
