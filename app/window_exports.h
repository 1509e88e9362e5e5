#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "domain/ids.h"
#include "domain/language.h"

#include <QObject>

namespace atlas {

class AtlasDocument;
class MainWindow;

/// What leaves the atlas from a window, or comes into it as answers: exports, prints and imports what is asked
/// for there, and tells there what came of it. Goes with the window.
class WindowExports final : public QObject {
    Q_OBJECT
public:
    WindowExports(MainWindow& window, AtlasDocument& document, Language language);

private:
    void exportShown();
    void exportHeatmaps();
    void printShown();
    void importAnswers(WorkshopId workshop, QWidget* parent);
    void tellExported(const Result<QString>& file);
    void tellFailed(const Error& error);

    MainWindow& m_window;
    AtlasDocument& m_document;
    Language m_language;
};

} // namespace atlas
