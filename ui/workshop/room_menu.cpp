// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/room_menu.h"

#include "ui/kit/key_hint.h"
#include "ui/workshop/console_command.h"
#include "ui/workshop/room_stage.h"
#include "ui/workshop/room_view.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace atlas {

RoomMenu::RoomMenu(QMainWindow& console, RoomStage& stage, RoomView& view)
    : QObject(&console)
    , m_menu(*console.menuBar()->addMenu(tr("&Room")))
    , m_stage(stage)
    , m_view(view)
{
    addPlaces();
    m_menu.addSeparator();
    addPicture();
    m_menu.addSeparator();
    addViews();
}

QAction* RoomMenu::add(const QString& text, const QList<QKeySequence>& keys, const char* name)
{
    return consoleCommand(m_menu, m_stage.audience(), text, keys, name);
}

void RoomMenu::addPlaces()
{
    connect(add(tr("&Show the room’s picture"), {Qt::Key_F5, QKeySequence(Qt::SHIFT | Qt::Key_F5)},
                "showAudience"),
        &QAction::triggered, &m_stage, &RoomStage::present);
    m_asWindow = add(tr("Picture in a wi&ndow, to share it"), {}, "asWindow");
    connect(m_asWindow, &QAction::triggered, &m_stage, &RoomStage::presentAsWindow);
    m_closeRoom = add(tr("Cl&ose the room’s window"), {}, "closeRoom");
    connect(m_closeRoom, &QAction::triggered, &m_stage, &RoomStage::closePicture);
    QMenu* screens = m_menu.addMenu(tr("Room’s s&creen"));
    connect(screens, &QMenu::aboutToShow, this, [this, screens] { m_stage.fillScreens(*screens); });
    m_swap = add(tr("S&wap the screens…"), {keys::Swap}, "swap");
    connect(m_swap, &QAction::triggered, &m_stage, &RoomStage::swap);
    m_size = add(tr("Size of the roo&m…"), {}, "room");
    connect(m_size, &QAction::triggered, this, &RoomMenu::roomSizeRequested);
    m_bright = add(tr("Brigh&t room: dark on light"), {}, "bright");
    m_bright->setCheckable(true);
    connect(m_bright, &QAction::triggered, this, &RoomMenu::brightChosen);
}

void RoomMenu::addPicture()
{
    m_black = add(tr("&Black"), {Qt::Key_B, Qt::Key_Period}, "black");
    m_black->setCheckable(true);
    connect(m_black, &QAction::triggered, &m_view, &RoomView::setBlack);
    m_freeze = add(tr("&Freeze"), {Qt::Key_F}, "freeze");
    m_freeze->setCheckable(true);
    connect(m_freeze, &QAction::triggered, this, [this](bool frozen) {
        if (frozen)
            m_view.freeze(m_stage.audience().slide());
        else
            m_view.thaw();
    });
    connect(add(tr("B&ack to the picture"), {Qt::Key_Escape}, "escape"), &QAction::triggered, this,
        &RoomMenu::escaped);
}

void RoomMenu::addViews()
{
    connect(add(tr("N&ext view: matrix, row, cell"), {keys::NextMode}, "mode"), &QAction::triggered, &m_view,
        &RoomView::nextMode);
    connect(add(tr("Next spot&light: row, column, cell, none"), {keys::NextSpotlight}, "spotlight"),
        &QAction::triggered, &m_view, &RoomView::nextSpotlight);
    m_columns = add(tr("Reveal col&umn by column"), {Qt::Key_C}, "columns");
    m_columns->setCheckable(true);
    connect(m_columns, &QAction::triggered, &m_view, &RoomView::toggleColumns);
    m_hideRating = add(tr("&Hide present ratings before the vote"), {Qt::Key_H}, "hideRating");
    m_hideRating->setCheckable(true);
    connect(m_hideRating, &QAction::triggered, &m_view, &RoomView::setRatingHidden);
}

void RoomMenu::setBright(bool bright)
{
    m_bright->setChecked(bright);
}

void RoomMenu::update()
{
    const RoomScreen screen = m_stage.screens().state();
    m_asWindow->setEnabled(screen != RoomScreen::Own);
    m_closeRoom->setEnabled(m_stage.audience().isVisible());
    m_swap->setText(
        screen == RoomScreen::Own ? tr("S&wap the screens…") : tr("Console or &picture in front"));
    m_swap->setEnabled(screen != RoomScreen::Gone);
    m_size->setEnabled(!m_stage.isPictureAlone()); // a dialog belongs on the console
    m_black->setChecked(m_view.view().black);
    m_freeze->setChecked(m_view.isFrozen());
    m_columns->setChecked(m_view.view().shownColumns.has_value());
    m_hideRating->setChecked(m_view.view().ratingHidden);
}

} // namespace atlas
