// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/typing_place.h"

#include "ui/kit/key_hint.h"
#include "ui/workshop/room_stage.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace atlas {

TypingPlace::TypingPlace(RoomStage& stage, QWidget& console)
    : QObject(&console)
    , m_stage(stage)
    , m_console(console)
{
}

void TypingPlace::take()
{
    if (m_stage.isPictureAlone() && consoleIsWanted()) {
        m_stage.swap();
        m_backToPicture = true;
    }
    if (m_console.isVisible())
        m_console.activateWindow(); // the command may have come from the room's window
}

void TypingPlace::leave()
{
    if (std::exchange(m_backToPicture, false) && m_stage.screens().state() == RoomScreen::Shared)
        m_stage.present();
}

bool TypingPlace::consoleIsWanted()
{
    QMessageBox box(QMessageBox::Question, tr("Decision"),
        tr("Level and reason are typed in the console. Bring it to the front? If this screen is projected, the "
           "room then sees hidden counts and notes."),
        QMessageBox::NoButton, m_stage.front());
    box.setInformativeText(
        tr("%1 brings the console; the picture comes back when the decision is recorded, or with %2. %3 stays "
           "with the picture. Other keys do nothing here.")
            .arg(keyText(Qt::Key_Return), keyText(keys::Swap), keyText(Qt::Key_Escape)));
    QPushButton* console = box.addButton(tr("To the console"), QMessageBox::AcceptRole);
    QPushButton* stay = box.addButton(tr("Stay with the picture"), QMessageBox::RejectRole);
    for (QPushButton* button : {console, stay})
        button->setFocusPolicy(Qt::NoFocus); // the space of a reason typed too early presses nothing
    box.setDefaultButton(console);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == console;
}

} // namespace atlas
