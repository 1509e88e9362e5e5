// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/agenda_menu.h"

#include "models/workshop_text.h"

#include <QCoreApplication>
#include <QMenu>

namespace atlas {

namespace {

struct AgendaMenu {
    Q_DECLARE_TR_FUNCTIONS(atlas::AgendaMenu)
};

void putOnAgenda(AtlasDocument& document, WorkshopId id, FamilyId family, const std::vector<CellRef>& cells)
{
    Workshop workshop = *document.atlas().workshop(id);
    for (const CellRef& cell : cells) {
        if (workshop.itemOn(cell))
            continue;
        AgendaItem item;
        item.family = family;
        item.cell = cell;
        workshop.items.push_back(item);
    }
    [[maybe_unused]] const auto saved =
        document.saveWorkshop(std::move(workshop)); // the document says why not
}

} // namespace

void addAgendas(QMenu& menu, AtlasDocument& document, Language language, FamilyId family,
    const std::vector<CellRef>& cells)
{
    QMenu* agendas = menu.addMenu(AgendaMenu::tr("Put on the &agenda of"));
    agendas->setObjectName(QStringLiteral("agendas"));
    for (const Workshop& workshop : document.atlas().workshops) {
        if (workshop.endedAt.isValid())
            continue;
        QAction* action = agendas->addAction(workshopName(workshop, language));
        QObject::connect(action, &QAction::triggered, &document,
            [&document, id = workshop.id, family, cells] { putOnAgenda(document, id, family, cells); });
    }
    agendas->setEnabled(!document.isReadOnly() && !cells.empty() && !agendas->isEmpty());
}

} // namespace atlas
