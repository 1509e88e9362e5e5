// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/merge_dialog.h"

#include "ui/kit/appearance.h"
#include "ui/kit/choose_alone.h"
#include "ui/kit/primary_button.h"
#include "ui/kit/reading_widgets.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {

MergeDialog::MergeDialog(const Atlas& atlas, std::vector<CellChange> changes, const QString& note,
    Language language, QWidget* parent)
    : QDialog(parent)
    , m_model(atlas, std::move(changes), language)
    , m_count(new QLabel)
{
    setWindowTitle(tr("Compare and merge"));
    resize(scaledToText(900), scaledToText(480));
    auto* what = new QLabel(
        tr("These cells differ. Checked ones are kept as they are here; the others become what the file holds. The "
           "later change is checked. It will be one step, which can be undone.")
        + (note.isEmpty() ? QString() : u' ' + note));
    what->setWordWrap(true);
    auto* table = new ReadingTable;
    table->setAccessibleName(tr("Cells that differ"));
    table->setModel(&m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    chooseAlone(*table, m_model.index(0, 0));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    const std::pair<QString, bool> choices[]{{tr("All of mine"), true}, {tr("All of the file"), false}};
    for (const auto& [text, mine] : choices) {
        auto* all = buttons->addButton(text, QDialogButtonBox::ActionRole);
        all->setAutoDefault(false);
        connect(all, &QPushButton::clicked, this, [this, mine = mine] { m_model.keepAll(mine); });
    }
    makePrimary(*merge);
    merge->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &MergeDialog::countKept);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(table, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    table->setFocus();
    countKept();
}

void MergeDialog::countKept()
{
    m_count->setText(tr("%1 of %2 kept as they are here").arg(m_model.kept().size()).arg(m_model.rowCount()));
}

} // namespace atlas
