#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/version_model.h"
#include "ui/kit/view_settings.h"

#include <QWidget>

class QToolButton;

namespace atlas {

class TablePage;

/// The named versions of the atlas: name one, look at one beside the present, compare, restore.
class VersionsPage final : public QWidget {
    Q_OBJECT
public:
    VersionsPage(AtlasDocument& document, const ViewSettings& settings, QWidget* parent = nullptr);
    ~VersionsPage() override;

Q_SIGNALS:
    void compareRequested(atlas::VersionId version);
    void restored(const QString& name, bool anything);
    void refused(const QString& why);

private:
    void name();
    void openBeside();
    void restore();
    void updateButtons();
    const Version* chosen() const;

    AtlasDocument& m_document;
    ViewSettings m_settings;
    VersionModel m_model;
    TablePage* m_table;
    QList<QToolButton*> m_needVersion;
    QToolButton* m_name;
    QToolButton* m_restore;
};

} // namespace atlas
