// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/workshop_ending.h"

#include "wording/workshop_text.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace atlas {

namespace {

class WorkshopEnding {
    Q_DECLARE_TR_FUNCTIONS(atlas::WorkshopEnding)
};

/// "Still open: 2 of 12 items. There are votes on 1 of them.", and reasons begun; empty where none is.
QString openItems(const Workshop& workshop)
{
    int open = 0;
    int voted = 0;
    int drafts = 0;
    for (const AgendaItem& item : workshop.items) {
        open += item.outcome.state == AgendaState::Open;
        voted += item.outcome.state == AgendaState::Open && !item.rounds.empty();
        drafts += item.outcome.state != AgendaState::Decided && !item.draft.trimmed().isEmpty();
    }
    const int all = static_cast<int>(workshop.items.size());
    QStringList texts;
    if (open > 0)
        texts << WorkshopEnding::tr("Still open: %1 of %n item(s).", nullptr, all).arg(open);
    if (voted > 0)
        texts << WorkshopEnding::tr("There are votes on %n of them.", nullptr, voted);
    if (drafts > 0)
        texts << WorkshopEnding::tr("%n reason(s) are begun and not recorded.", nullptr, drafts);
    return texts.join(u' ');
}

} // namespace

Ending askForEnding(const Workshop& workshop, Language language, QWidget* front)
{
    QMessageBox box(QMessageBox::Question, workshopName(workshop, language),
        WorkshopEnding::tr("Is the workshop over? If not, it goes on where it stands when you open it again: "
                           "everything is stored."),
        QMessageBox::NoButton, front);
    box.setInformativeText(openItems(workshop));
    QPushButton* later = box.addButton(WorkshopEnding::tr("Go on later"), QMessageBox::AcceptRole);
    const QPushButton* over =
        box.addButton(WorkshopEnding::tr("End the workshop"), QMessageBox::DestructiveRole);
    QPushButton* stay = box.addButton(WorkshopEnding::tr("Stay"), QMessageBox::RejectRole);
    box.setDefaultButton(later);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == stay)
        return Ending::Stay;
    return box.clickedButton() == over ? Ending::Over : Ending::Later;
}

bool endIsWanted(const Workshop& workshop, QWidget* front)
{
    const QString open = openItems(workshop);
    if (open.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Question, WorkshopEnding::tr("End the workshop"),
        open + u' ' + WorkshopEnding::tr("End the workshop all the same? It can be opened again later."),
        QMessageBox::NoButton, front);
    const QPushButton* end =
        box.addButton(WorkshopEnding::tr("End the workshop"), QMessageBox::DestructiveRole);
    QPushButton* stay = box.addButton(WorkshopEnding::tr("Do not end it"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == end;
}

} // namespace atlas
