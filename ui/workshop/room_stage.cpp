// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/room_stage.h"

#include "ui/kit/key_hint.h"
#include "ui/kit/plain_words.h"
#include "ui/kit/screen_set.h"

#include <QApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QTimer>

namespace atlas {

namespace {

bool isOfItsOwn(const QWidget& widget)
{
    const Qt::WindowType type = widget.windowType();
    return widget.isWindow() && (type == Qt::Window || type == Qt::Dialog || type == Qt::Sheet);
}

} // namespace

RoomStage::RoomStage(QWidget& console)
    : m_console(console)
    , m_audience(std::make_unique<AudienceWindow>())
    , m_state(m_screens.state())
{
    connect(&m_screens, &ScreenChoice::changed, this, &RoomStage::follow);
    connect(&m_screens, &ScreenChoice::roomChanged, this, &RoomStage::roomChanged);
    connect(m_audience.get(), &AudienceWindow::resized, this, &RoomStage::changed);
    connect(m_audience.get(), &AudienceWindow::closed, this, &RoomStage::changed);
}

RoomStage::~RoomStage() = default;

QWidget* RoomStage::front() const
{
    return m_pictureAlone ? static_cast<QWidget*>(m_audience.get()) : &m_console;
}

QSize RoomStage::pictureSize() const
{
    if (m_audience->isVisible() || !m_screens.audience())
        return m_audience->size();
    return m_screens.audience()->size();
}

bool RoomStage::open(std::optional<bool> pictureAlone)
{
    bool pictureFirst = pictureAlone.value_or(true);
    if (m_state == RoomScreen::Shared && !pictureAlone) {
        QMessageBox box(QMessageBox::Question, tr("What the room sees"),
            m_screens.isMirrored() ? tr("The screens show the same picture: the room sees this one.")
                                   : tr("There is one screen: if it is projected, the room sees it."),
            QMessageBox::NoButton, m_console.parentWidget());
        box.setInformativeText(
            tr("With “Room’s picture” that fills the screen; the keys work as ever, and %1 brings the "
               "console, with hidden counts and notes, and takes it away again.")
                .arg(keyText(keys::Swap)));
        QPushButton* picture = box.addButton(tr("Room’s &picture"), QMessageBox::AcceptRole);
        const QPushButton* console = box.addButton(tr("Conso&le: nobody looks"), QMessageBox::ActionRole);
        QPushButton* cancel = box.addButton(QMessageBox::Cancel);
        box.setDefaultButton(picture);
        box.setEscapeButton(cancel);
        box.exec();
        if (box.clickedButton() == cancel)
            return false;
        pictureFirst = box.clickedButton() != console;
    }
    m_isOpen = true;
    qApp->installEventFilter(this);
    if (m_state == RoomScreen::Shared && !pictureFirst)
        showConsole();
    else
        present();
    return true;
}

void RoomStage::close()
{
    qApp->removeEventFilter(this);
    m_dialogs.clear();
    m_isOpen = false;
    m_audience->hide();
}

void RoomStage::present()
{
    m_audience->setCursor(Qt::BlankCursor);
    switch (m_screens.state()) {
    case RoomScreen::Own:
        m_pictureAlone = false;
        clearRoomScreen();
        showFullScreenOn(*m_audience, *m_screens.audience());
        m_console.show();
        clearRoomScreen(); // wherever the platform has put it
        m_console.activateWindow(); // the keys belong here
        break;
    case RoomScreen::Shared:
        m_pictureAlone = true;
        showFullScreenOn(*m_audience, *m_screens.audience());
        m_audience->raise();
        m_audience->activateWindow();
        m_console.hide();
        break;
    case RoomScreen::Gone:
        showConsole();
        break;
    }
    Q_EMIT changed();
}

void RoomStage::presentAsWindow()
{
    m_audience->setCursor(Qt::ArrowCursor);
    m_audience->setWindowState(Qt::WindowNoState);
    m_audience->resize(QSize(960, 540).boundedTo(m_screens.facilitator()->availableSize() * 0.9));
    m_audience->show();
    moveTo(*m_audience, *m_screens.facilitator());
    m_audience->raise();
    m_console.activateWindow();
    Q_EMIT changed();
}

void RoomStage::closePicture()
{
    m_audience->hide();
    showConsole();
}

void RoomStage::showConsole()
{
    m_pictureAlone = false;
    if (m_audience->isFullScreen() && m_screens.state() != RoomScreen::Own)
        m_audience->hide();
    m_console.show();
    m_console.raise();
    m_console.activateWindow();
    Q_EMIT changed();
}

void RoomStage::swap()
{
    switch (m_screens.state()) {
    case RoomScreen::Own:
        if (askSwap())
            m_screens.swap();
        break;
    case RoomScreen::Shared:
        m_pictureAlone ? showConsole() : present();
        break;
    case RoomScreen::Gone:
        break;
    }
}

bool RoomStage::askSwap()
{
    QMessageBox box(QMessageBox::Question, tr("Swap the screens"),
        tr("The room’s picture goes to “%1”, this console to “%2”. Does the room look at “%1”?")
            .arg(m_screens.facilitator()->name(), m_screens.audience()->name()),
        QMessageBox::NoButton, &m_console);
    box.setInformativeText(tr("Whoever looks at “%1” will read hidden counts and notes there.")
                               .arg(m_screens.audience()->name()));
    const QPushButton* swap = box.addButton(tr("&Swap"), QMessageBox::AcceptRole);
    QPushButton* stay = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == swap;
}

void RoomStage::raise()
{
    if (m_pictureAlone)
        return present();
    m_console.raise();
    m_console.activateWindow();
}

void RoomStage::follow()
{
    const RoomScreen before = m_state;
    m_state = m_screens.state();
    if (!m_isOpen)
        return;
    if (m_state == RoomScreen::Gone) {
        if (before != RoomScreen::Gone)
            m_wasPresenting = m_audience->isVisible();
        m_audience->hide(); // before the platform drops it on a screen that is left
        moveTo(m_console, *m_screens.facilitator());
        showConsole();
    } else if (m_state == RoomScreen::Own) {
        if (m_audience->isVisible() || (before != RoomScreen::Own && m_wasPresenting))
            present();
        else
            clearRoomScreen();
    } else if (before != RoomScreen::Shared) {
        // From now on the room sees this screen.
        present();
        QTimer::singleShot(0, this, &RoomStage::tellOneScreen);
    }
    Q_EMIT changed();
}

void RoomStage::tellOneScreen()
{
    if (!m_pictureAlone)
        return;
    QMessageBox box(QMessageBox::Information, tr("What the room sees"),
        tr("From now on the room sees this screen: its picture stands in front. %1 brings the console and "
           "takes it away again.")
            .arg(keyText(keys::Swap)),
        QMessageBox::Ok, m_audience.get());
    box.exec();
}

void RoomStage::fillScreens(QMenu& menu)
{
    menu.clear();
    for (QScreen* screen : m_screens.screens()) {
        QAction* action = menu.addAction(withoutMarks(ScreenChoice::title(*screen)));
        action->setCheckable(true);
        action->setChecked(screen == m_screens.audience());
        connect(action, &QAction::triggered, this, [this, screen] {
            const bool isConsoles = m_state == RoomScreen::Own && screen == m_screens.facilitator();
            if (!isConsoles || askSwap())
                m_screens.setAudience(screen);
        });
    }
}

RoomStage::Status RoomStage::status() const
{
    switch (m_screens.state()) {
    case RoomScreen::Gone:
        return {
            tr("No projector: the room sees nothing. Its picture comes back by itself with the projector; "
               "to go on with one screen, choose it under Room, Room’s screen."),
            Alarm::Notice};
    case RoomScreen::Shared:
        return {(m_screens.isMirrored() ? tr("Mirrored screens: the room sees this console.")
                                        : tr("One screen: if it is projected, the room sees this console."))
                + u' ' + tr("%1 puts its picture in front.").arg(keyText(Qt::Key_F5)),
            Alarm::Private};
    case RoomScreen::Own:
        break;
    }
    if (m_consoleSeen)
        return {tr("The room sees this console: it stands on the room’s screen. %1 puts both windows right.")
                    .arg(keyText(Qt::Key_F5)),
            Alarm::Private};
    if (!m_audience->isVisible())
        return {tr("The room’s window is closed. %1 opens it.").arg(keyText(Qt::Key_F5)), Alarm::Notice};
    return {tr("The room sees its picture on “%1”.").arg(m_screens.audience()->name()), Alarm::None};
}

bool RoomStage::isOnRoomScreen(const QWidget& window) const
{
    return m_screens.state() == RoomScreen::Own
        && m_screens.audience()->geometry().intersects(window.geometry());
}

void RoomStage::clearRoomScreen()
{
    if (isOnRoomScreen(m_console)) // shown or not
        moveTo(m_console, *m_screens.facilitator());
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window != m_audience.get() && window->isVisible() && isOfItsOwn(*window)
            && isOnRoomScreen(*window))
            moveTo(*window, *m_screens.facilitator());
    }
    m_consoleSeen = false;
}

/// On the only screen the room has the picture black before a dialog is seen over it.
void RoomStage::followDialog(QWidget& window, QEvent::Type type)
{
    const bool before = isCurtained();
    if (type == QEvent::Hide)
        m_dialogs.remove(&window);
    else if (window.isWindow() && (window.windowType() == Qt::Dialog || window.windowType() == Qt::Sheet))
        m_dialogs.insert(&window);
    if (isCurtained() == before)
        return;
    Q_EMIT changed();
    m_audience->repaint();
}

/// Dialogs open over their window, wherever that stands: none may open where the room looks.
bool RoomStage::eventFilter(QObject* watched, QEvent* event)
{
    const bool shows = event->type() == QEvent::Show;
    if ((shows || event->type() == QEvent::Hide) && watched->isWidgetType())
        followDialog(static_cast<QWidget&>(*watched), event->type());
    if ((!shows && event->type() != QEvent::Move && event->type() != QEvent::Resize)
        || !watched->isWidgetType())
        return false;
    auto& widget = static_cast<QWidget&>(*watched);
    if (&widget == m_audience.get() || !isOfItsOwn(widget))
        return false;
    if (shows && widget.testAttribute(Qt::WA_Moved) && isOnRoomScreen(widget)) {
        moveTo(widget, *m_screens.facilitator());
    } else if (shows && !widget.testAttribute(Qt::WA_Moved) && widget.parentWidget()
        && isOnRoomScreen(*widget.parentWidget()->window())) {
        // It would place itself over its window only now; who was moved stays.
        widget.move(m_screens.facilitator()->availableGeometry().center() - widget.rect().center());
    }
    if (&widget == &m_console && m_consoleSeen != isOnRoomScreen(m_console)) {
        m_consoleSeen = !m_consoleSeen;
        Q_EMIT changed();
    }
    return false;
}

} // namespace atlas
