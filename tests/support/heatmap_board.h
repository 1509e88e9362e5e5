#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/open_study.h"
#include "ui/editors/heatmap_editor.h"
#include "ui/heatmap/heatmap_view.h"

#include <QTest>

namespace atlas {

/// A heatmap of one family of the study in a window of its own, over a store in memory.
struct HeatmapBoard {
    explicit HeatmapBoard(const char* family, Theme theme = Theme::Light)
        : model(study.document, Language::English)
        , view(model, theme)
        , editor(study.document, model, view)
    {
        view.resize(1200, 900);
        model.setFamily(study.family(QLatin1String(family)).id);
    }

    bool show()
    {
        view.show();
        view.setFocus();
        return QTest::qWaitForWindowActive(&view);
    }

    /// As it is now: it does not follow later changes.
    JobFamily family() const { return *model.family(); }
    CompetenceId competence(std::size_t index) const { return family().competences[index].id; }
    /// Row and column of the matrix.
    QModelIndex cell(int row, int column) const { return model.index(model.rowOfMatrixRow(row), column); }
    QRect rectOf(int row, int column) const { return view.visualRect(cell(row, column)); }
    Rating rating(int row, int column) const { return family().current.at(row, column); }
    void goTo(int row, int column) { view.setCurrentIndex(cell(row, column)); }

    OpenStudy study;
    HeatmapModel model;
    HeatmapView view;
    HeatmapEditor editor;
};

} // namespace atlas
