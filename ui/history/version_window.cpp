// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/version_window.h"

#include "ui/heatmap/heatmap_view.h"
#include "ui/heatmap/matrix_page.h"
#include "ui/kit/appearance.h"
#include "ui/kit/plain_words.h"
#include "ui/kit/screen_set.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace atlas {

VersionWindow::VersionWindow(std::unique_ptr<AtlasDocument> document, const QString& name,
    const ViewSettings& settings, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_document(std::move(document))
    , m_model(*m_document, settings.language)
    , m_families(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_families->setAccessibleName(tr("Job family"));
    setWindowTitle(tr("%1 — read-only version").arg(asTitle(name)));
    for (const JobFamily& family : m_document->atlas().families)
        m_families->addItem(family.title, family.id.value);
    if (!m_document->atlas().families.empty())
        m_model.setFamily(m_document->atlas().families.front().id);
    m_page = new MatrixPage(m_model, settings, this);
    connect(m_families, &QComboBox::activated, this,
        [this](int index) { m_model.setFamily(FamilyId{m_families->itemData(index).toLongLong()}); });

    auto* title = new QLabel(tr("Version “%1”, to read only").arg(name), this);
    title->setProperty("role", QStringLiteral("title"));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(18, 10, 18, 4);
    top->setSpacing(12);
    top->addWidget(title);
    top->addWidget(m_families, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_page, 1);
    for (const QKeySequence& keys : {QKeySequence(QKeySequence::Close), QKeySequence(Qt::Key_Escape)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &QWidget::close);
    if (!restoreWindowPlace(*this, QStringLiteral("version")))
        resize(scaledToText(QSize(900, 760)).boundedTo(screen()->availableSize() * 0.9));
}

VersionWindow::~VersionWindow()
{
    saveWindowPlace(*this, QStringLiteral("version"));
    delete m_page; // looks at the model
}

} // namespace atlas
