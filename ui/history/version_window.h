#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/atlas_document.h"
#include "models/heatmap_model.h"
#include "ui/kit/view_settings.h"

#include <QWidget>

class QComboBox;

namespace atlas {

class MatrixPage;

/// A version in a window of its own beside the present: the same heatmap, to read only. Deletes itself when
/// closed.
class VersionWindow final : public QWidget {
    Q_OBJECT
public:
    VersionWindow(std::unique_ptr<AtlasDocument> document, const QString& name, const ViewSettings& settings,
        QWidget* parent);
    ~VersionWindow() override;

    MatrixPage& page() const { return *m_page; }

private:
    std::unique_ptr<AtlasDocument> m_document;
    HeatmapModel m_model;
    QComboBox* m_families;
    MatrixPage* m_page;
};

} // namespace atlas
