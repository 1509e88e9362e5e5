// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/agenda_menu.h"

#include "models/workshop_text.h"
#include "ui/kit/plain_words.h"

#include <QCoreApplication>
#include <QMenu>

namespace atlas {

namespace {

struct AgendaMenu {
    Q_DECLARE_TR_FUNCTIONS(atlas::AgendaMenu)
};

/// What came of it; empty where the document has said why not.
QString putOnAgenda(AtlasDocument& document, WorkshopId id, Language language, FamilyId family,
    const std::vector<CellRef>& cells)
{
    Workshop workshop = *document.atlas().workshop(id);
    const QString name = workshopName(workshop, language);
    int added = 0;
    for (const CellRef& cell : cells) {
        if (workshop.itemOn(cell))
            continue;
        AgendaItem item;
        item.family = family;
        item.cell = cell;
        workshop.items.push_back(item);
        ++added;
    }
    if (added == 0)
        return AgendaMenu::tr("The agenda of “%1” holds this already.").arg(name);
    if (!document.saveWorkshop(std::move(workshop)))
        return {};
    const int left = static_cast<int>(cells.size()) - added;
    const QString done = AgendaMenu::tr("%n item(s) put on the agenda of “%1”.", nullptr, added).arg(name);
    return left == 0 ? done : done + u' ' + AgendaMenu::tr("%n stood there already.", nullptr, left);
}

} // namespace

void addAgendas(QMenu& menu, AtlasDocument& document, Language language, FamilyId family,
    const std::vector<CellRef>& cells, const std::function<void(const QString&)>& tell)
{
    QMenu* agendas = menu.addMenu(AgendaMenu::tr("Put on the &agenda of"));
    agendas->setObjectName(QStringLiteral("agendas"));
    for (const Workshop& workshop : document.atlas().workshops) {
        if (workshop.endedAt.isValid())
            continue;
        QAction* action = agendas->addAction(withoutMarks(workshopName(workshop, language)));
        QObject::connect(action, &QAction::triggered, &document,
            [&document, id = workshop.id, language, family, cells, tell] {
                if (const QString done = putOnAgenda(document, id, language, family, cells); !done.isEmpty())
                    tell(done);
            });
    }
    if (agendas->isEmpty())
        agendas->addAction(AgendaMenu::tr("No workshop is planned: make one under “Workshops”"))->setEnabled(false);
    agendas->setEnabled(!document.isReadOnly() && !cells.empty());
}

} // namespace atlas
