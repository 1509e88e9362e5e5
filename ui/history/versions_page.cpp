// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/versions_page.h"

#include "domain/shown_words.h"
#include "editing/snapshot_document.h"
#include "ui/history/version_window.h"
#include "ui/kit/confirmation.h"
#include "ui/kit/focus_order.h"
#include "ui/tables/table_page.h"

#include <QInputDialog>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas {

VersionsPage::VersionsPage(AtlasDocument& document, const ViewSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_settings(settings)
    , m_model(document)
    , m_table(new TablePage(m_model, tr("Versions"),
          tr("A version keeps ratings and reasons as they are at that moment, for good, inside this file."),
          this))
{
    const auto button = [this](const QString& text, const char* objectName, auto act) {
        auto* made = new QToolButton(this);
        made->setText(text);
        made->setObjectName(QString::fromLatin1(objectName));
        made->setProperty("role", QStringLiteral("menu"));
        connect(made, &QToolButton::clicked, this, act);
        m_table->addTool(made);
        return made;
    };
    m_name = button(tr("Name a version…"), "nameVersion", [this] { name(); });
    m_needVersion << button(tr("Open beside"), "openBeside", [this] { openBeside(); })
                  << button(tr("Compare with the present"), "compareVersion",
                         [this] { Q_EMIT compareRequested(chosen()->id); });
    m_restore = button(tr("Restore…"), "restoreVersion", [this] { restore(); });
    m_table->setColumnWidths({40, 24, 24});
    handFocusOn(*this, *m_table);
    connect(m_table, &TablePage::currentRowChanged, this, &VersionsPage::updateButtons);
    connect(m_table, &TablePage::rowActivated, this, &VersionsPage::openBeside);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &VersionsPage::updateButtons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_table->selectRow(0);
    updateButtons();
}

VersionsPage::~VersionsPage()
{
    delete m_table; // looks at the model, which goes with this page's members
}

const Version* VersionsPage::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_model.version(row);
}

void VersionsPage::updateButtons()
{
    for (QToolButton* button : m_needVersion)
        button->setEnabled(chosen());
    m_name->setEnabled(!m_document.isReadOnly());
    m_restore->setEnabled(chosen() && !m_document.isReadOnly());
}

void VersionsPage::name()
{
    QString text = tr("Version of %1").arg(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
    for (QString problem;;) {
        const QString label = tr("Name of the version, such as “Committee of 12 March”:");
        QInputDialog dialog(this);
        dialog.setWindowTitle(tr("Name a version"));
        dialog.setLabelText(problem.isEmpty() ? label : problem + u'\n' + label);
        dialog.setTextValue(text);
        dialog.setOkButtonText(tr("Keep this version"));
        if (dialog.exec() != QDialog::Accepted)
            return;
        text = dialog.textValue();
        const auto added = m_document.addVersion(text);
        if (added) {
            m_table->selectRow(m_model.rowCount() - 1);
            return;
        }
        if (added.error().kind != ErrorKind::InvalidInput)
            return; // the document has said why
        problem = added.error().message;
    }
}

void VersionsPage::openBeside()
{
    const Version* version = chosen();
    if (!version)
        return;
    const auto snapshot = m_document.snapshot(version->id);
    if (!snapshot) {
        Q_EMIT refused(snapshot.error().message);
        return;
    }
    auto* beside =
        new VersionWindow(openSnapshot(m_document.atlas(), *snapshot), shownName(*version), m_settings, window());
    beside->show();
}

void VersionsPage::restore()
{
    const QString name = shownName(*chosen());
    const bool wanted = confirms(this, tr("Restore a version"),
        tr("Every rating and reason of all families goes back to “%1”. You can undo this, and the journal "
           "keeps what there is now.")
            .arg(name),
        tr("Restore"));
    if (!wanted)
        return;
    if (const auto done = m_document.restoreVersion(chosen()->id))
        Q_EMIT restored(name, *done);
}

} // namespace atlas
