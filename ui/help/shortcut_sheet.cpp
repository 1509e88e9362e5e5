// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcut_sheet.h"

#include "domain/atlas.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace atlas {

ShortcutSheet::ShortcutSheet(const std::vector<ShortcutGroup>& groups, QWidget* parent)
    : QDialog(parent)
    , m_sheet(new QTextBrowser(this))
    , m_html(shortcutHtml(groups))
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_sheet->setObjectName(QStringLiteral("shortcuts"));
    m_sheet->setAccessibleName(windowTitle());
    m_sheet->document()->setDocumentMargin(18);
    m_sheet->setHtml(m_html);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    QPushButton* copying = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    QPushButton* printing = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    copying->setObjectName(QStringLiteral("copyShortcuts"));
    for (QAbstractButton* button : buttons->buttons())
        button->setIcon({});
    connect(copying, &QPushButton::clicked, this, &ShortcutSheet::copy);
    connect(printing, &QPushButton::clicked, this, &ShortcutSheet::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 12);
    layout->addWidget(m_sheet, 1);
    layout->addWidget(buttons);
    const int width = 86 * fontMetrics().averageCharWidth();
    resize(QSize(width, width * 5 / 4).boundedTo(screen()->availableSize() * 0.85));
    m_sheet->setFocus();
}

void ShortcutSheet::copy() const
{
    auto* data = new QMimeData;
    data->setHtml(m_html);
    data->setText(m_sheet->toPlainText());
    QGuiApplication::clipboard()->setMimeData(data);
}

void ShortcutSheet::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(windowTitle());
    if (QPrintDialog(&printer, this).exec() != QDialog::Accepted)
        return;
    QTextDocument document; // in the paper's colours, not the window's
    document.setHtml(QStringLiteral("<h1>%1</h1>%2").arg(windowTitle().toHtmlEscaped(), m_html));
    document.print(&printer);
}

void showShortcutSheet(
    const QMainWindow& main, const Atlas& atlas, const ViewSettings& settings, QMainWindow& over)
{
    if (auto* open = over.findChild<ShortcutSheet*>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    std::vector<ShortcutGroup> groups = shortcutsOf(*main.menuBar());
    const int levels =
        atlas.families.empty() ? 0 : static_cast<int>(atlas.scaleOf(atlas.families.front()).levels.size());
    for (ShortcutGroup& group : keysOfViews(levels))
        groups.push_back(std::move(group));
    std::vector<ShortcutGroup> console = shortcutsOfConsole(atlas, settings);
    groups.insert(&over == &main ? groups.end() : groups.begin(), console.begin(), console.end());
    (new ShortcutSheet(groups, &over))->show();
}

} // namespace atlas
