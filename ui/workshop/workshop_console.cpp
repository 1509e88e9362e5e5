// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/workshop_console.h"

#include "domain/held_signs.h"
#include "ui/kit/announcement.h"
#include "ui/kit/appearance.h"
#include "ui/kit/field_undo.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/panel_splitter.h"
#include "ui/kit/plain_scroll_area.h"
#include "ui/kit/plain_words.h"
#include "ui/kit/screen_set.h"
#include "ui/workshop/agenda_view.h"
#include "ui/workshop/decision_panel.h"
#include "ui/workshop/item_text_edit.h"
#include "ui/workshop/room_status.h"
#include "ui/workshop/session_timer.h"
#include "ui/workshop/vote_panel.h"
#include "wording/rating_text.h"
#include "wording/workshop_text.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

#include <cmath>

namespace atlas {

WorkshopConsole::WorkshopConsole(
    AtlasDocument& document, WorkshopId workshop, const ViewSettings& settings, QWidget* parent)
    : QMainWindow(parent, Qt::Window)
    , m_document(document)
    , m_settings(settings)
    , m_session(document, workshop)
    , m_agenda(document, workshop, settings.language)
    , m_stage(*this)
{
    setObjectName(QStringLiteral("console"));
    setWindowTitle(
        tr("%1 — facilitator").arg(asTitle(workshopName(m_session.workshop(), settings.language))));
    setAttribute(Qt::WA_DeleteOnClose);
    m_view.ratingHidden = QSettings().value(QLatin1String(ratingHiddenKey), true).toBool();
    buildParts();
    buildCommands();
    new FieldUndo(*this);
    setAudienceTheme(static_cast<Theme>(
        QSettings().value(QStringLiteral("workshop/theme"), static_cast<int>(Theme::Dark)).toInt()));
    statusBar()->setSizeGripEnabled(false);
    connect(statusBar(), &QStatusBar::messageChanged, this,
        [this](const QString& text) { announce(*this, text); });
    connect(&m_session, &WorkshopSession::changed, this, &WorkshopConsole::refresh);
    // The stack moves on after the ratings have changed.
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &WorkshopConsole::updateCommands);
    connect(&m_stage, &RoomStage::changed, this, &WorkshopConsole::refreshSlide);
    connect(&m_stage, &RoomStage::roomChanged, this, &WorkshopConsole::refreshSlide);
    updateCommands();
}

WorkshopConsole::~WorkshopConsole()
{
    disconnect(&m_session, nullptr, this, nullptr);
    disconnect(&m_stage, nullptr, this, nullptr);
    // Views go before the models that they observe.
    delete takeCentralWidget();
}

QWidget* WorkshopConsole::buildStage(QWidget* parent)
{
    auto* column = new QWidget(parent);
    auto* stage = new QWidget;
    m_preview = new SlideWidget(stage);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("What the room sees"));
    m_preview->setFocusPolicy(Qt::StrongFocus);
    m_preview->setMinimumHeight(72);
    m_preview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_warning = new QLabel(stage);
    m_warning->setObjectName(QStringLiteral("roomWarning"));
    m_warning->setProperty("role", QStringLiteral("problem"));
    m_warning->setWordWrap(true);
    m_place = new QLabel(stage);
    m_place->setObjectName(QStringLiteral("itemPlace"));
    m_place->setWordWrap(true);
    m_place->setTextFormat(Qt::RichText);
    m_votes = new VotePanel(m_session, m_settings, stage);
    auto* layout = new QVBoxLayout(stage);
    layout->setContentsMargins(14, 12, 14, 10);
    layout->setSpacing(8);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_warning);
    layout->addWidget(m_place);
    layout->addWidget(m_votes);
    connect(m_votes, &VotePanel::revealRequested, this, &WorkshopConsole::toggleReveal);
    connect(m_votes, &VotePanel::secondRoundRequested, this, &WorkshopConsole::secondRound);
    connect(m_votes, &VotePanel::numberEntered, m_preview, qOverload<>(&QWidget::setFocus));
    connect(m_votes, &VotePanel::importRequested, this, &WorkshopConsole::importAnswers);
    // What a count leads to stays in sight where the rest has to scroll.
    auto* whole = new QVBoxLayout(column);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto* area = new PlainScrollArea(stage, column);
    area->keepInSight(*m_votes);
    whole->addWidget(area, 1);
    auto* acts = new QVBoxLayout;
    acts->setContentsMargins(14, 0, 14, 10);
    acts->addWidget(m_votes->acts());
    whole->addLayout(acts);
    return column;
}

QWidget* WorkshopConsole::buildSide(QWidget* parent)
{
    auto* column = new QWidget(parent);
    auto* side = new QWidget;
    m_timer = new SessionTimer(m_session, column);
    m_timer->setContentsMargins(14, 12, 14, 0); // it stays in sight where the rest has to scroll
    m_decision = new DecisionPanel(m_session, m_settings, side);
    connect(m_decision, &DecisionPanel::typingAwaited, this, &WorkshopConsole::takeTyping);
    connect(m_decision, &DecisionPanel::recorded, this, &WorkshopConsole::leaveDecision);
    m_notes = new ItemTextEdit(
        [this](AgendaItemId item, const QString& text) { return m_session.setNotes(item, text); }, side);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setPlaceholderText(tr("For you alone: the room never sees these."));
    auto* head = new QLabel(tr("&Notes"), side);
    head->setProperty("role", QStringLiteral("title"));
    head->setBuddy(m_notes);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(10);
    layout->addWidget(m_decision);
    layout->addWidget(head);
    layout->addWidget(m_notes, 1);
    side->setMinimumWidth(275);
    auto* whole = new QVBoxLayout(column);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_timer);
    whole->addWidget(new PlainScrollArea(side, column), 1);
    return column;
}

void WorkshopConsole::buildParts()
{
    auto* whole = new QWidget(this);
    m_status = new RoomStatus(whole);
    auto* splitter = new PanelSplitter(whole);
    m_list = new AgendaView(m_agenda, splitter);
    m_list->setCompact();
    buildStage(splitter);
    buildSide(splitter);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes(isTextLarge() ? QList<int>{320, 600, 360} : QList<int>{270, 700, 310});
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_status);
    layout->addWidget(splitter, 1);
    m_messages = new MessageBar(*splitter, m_settings.theme, whole);
    setCentralWidget(whole);
    connect(m_list, &AgendaView::itemActivated, this, &WorkshopConsole::goTo);
    connect(m_list, &QAbstractItemView::clicked, this,
        [this](const QModelIndex& index) { goTo(m_agenda.itemAt(index.row())); });
}

void WorkshopConsole::open(const RoomStanding* standing)
{
    if (!restoreWindowPlace(*this, QStringLiteral("console")))
        placeAtFirst();
    if (standing) {
        m_view = standing->view;
        m_frozen = standing->frozen;
        m_shown = m_session.workshop().current;
        m_decision->setChosen(standing->levels);
    }
    if (!m_stage.open(standing ? std::optional(standing->pictureAlone) : std::nullopt)) {
        deleteLater();
        return;
    }
    m_session.start();
    m_timer->setRunning(m_session.current() && (!standing || standing->timerRuns));
    refresh();
    m_preview->setFocus();
}

RoomStanding WorkshopConsole::standing() const
{
    return {workshopId(), m_stage.isPictureAlone(), m_timer->isRunning(), m_view, m_frozen, m_decision->chosen()};
}

void WorkshopConsole::placeAtFirst()
{
    const QRect place = m_stage.screens().facilitator()->availableGeometry();
    const QSize room = place.size();
    const QSize size = QSize(1280, 800).boundedTo(room);
    setGeometry(QRect(place.center() - QPoint(size.width() / 2, size.height() / 2), size));
    // With its frame it would not fit.
    if (room.height() < 860)
        setWindowState(Qt::WindowMaximized);
}

void WorkshopConsole::setAudienceTheme(Theme theme)
{
    QSettings().setValue(QStringLiteral("workshop/theme"), static_cast<int>(theme));
    audience().setTheme(theme);
    m_preview->setTheme(theme);
    m_brightRoom->setChecked(theme == Theme::Light);
}

void WorkshopConsole::takeOverRoom(bool bright)
{
    setAudienceTheme(bright ? Theme::Light : Theme::Dark);
    refreshSlide(); // its size may be another
}

void WorkshopConsole::goTo(AgendaItemId item)
{
    store();
    m_session.goTo(item);
}

void WorkshopConsole::store()
{
    m_timer->store();
    m_decision->store();
    m_notes->settle();
}

void WorkshopConsole::refresh()
{
    const AgendaItem* item = m_session.current();
    if (item && item->id != m_shown) {
        m_shown = item->id;
        if (m_view.shownColumns)
            m_view.shownColumns = 0;
        m_list->showItem(item->id);
        m_preview->setFocus(); // no key goes into a field of the item before
    }
    if (item) {
        m_notes->showItem(item->id, item->notes);
        const JobFamily* family = m_document.atlas().family(item->family);
        const auto at = family ? family->position(item->cell) : std::nullopt;
        if (!at) {
            m_place->setText(QStringLiteral("<b>%1</b> · %2<br>%3")
                                 .arg(item->labels.subCompetence.toHtmlEscaped(), item->labels.domain.toHtmlEscaped(),
                                     tr("This cell is no longer in the atlas.").toHtmlEscaped()));
        } else {
            m_place->setText(QStringLiteral("<b>%1</b> · %2<br>%3")
                             .arg(family->rows[static_cast<std::size_t>(at->row)].label.toHtmlEscaped(),
                                 family->domains[static_cast<std::size_t>(at->column)].label.toHtmlEscaped(),
                                 heldSigns(tr("now: %1")
                                               .arg(ratingText(m_session.scale(),
                                                   family->current.at(at->row, at->column), m_settings.language)))
                                     .toHtmlEscaped()));
        }
    }
    refreshSlide();
}

void WorkshopConsole::refreshStatus()
{
    RoomStage::Status status = m_stage.status();
    QStringList lines;
    if (m_view.black)
        lines << tr("Black: the room sees nothing. B or Esc brings the picture back.");
    else if (isFrozen())
        lines << tr("Frozen: the room keeps this picture while you go on. F or Esc lets it follow again.");
    if (lines.isEmpty() || status.alarm != RoomStage::Alarm::None)
        lines << status.text;
    else
        status.alarm = RoomStage::Alarm::Notice; // it does not see its picture as it goes on
    m_status->tell(lines.join(u' '), status.alarm);
}

QString WorkshopConsole::warning(const RoomSetup& room) const
{
    if (m_view.black || m_preview->isReadable(room))
        return {};
    const double arc = m_preview->arcMinutes(room);
    const double share = arc / LeastArcMinutes;
    const QLocale locale;
    QStringList helps;
    if (m_view.mode == AudienceMode::Matrix)
        helps << tr("one row at a time (M)");
    else if (m_view.mode == AudienceMode::Row)
        helps << tr("one cell at a time (M)");
    helps
        << tr("seats no farther than %1 m")
               .arg(locale.toString(std::floor(room.distance * share * 10) / 10, 'f', 1))
        << tr("a picture of %1 m").arg(locale.toString(std::ceil(room.imageWidth / share * 10) / 10, 'f', 1));
    return tr("From the last row (%1 m) the smallest type fills %2′ (minutes of arc); %3′ can be read. What "
              "helps: %4.")
        .arg(locale.toString(room.distance), locale.toString(std::floor(arc * 10) / 10),
            locale.toString(LeastArcMinutes), helps.join(tr(", or ", "between what helps")));
}

void WorkshopConsole::refreshSlide()
{
    AudienceView view = m_view;
    view.black = view.black || m_stage.isCurtained();
    AudienceSlide slide =
        audienceSlide(m_document.atlas(), m_session.workshop(), view, m_settings.language);
    if (isFrozen() && !view.black)
        slide = *m_frozen;
    const RoomSetup room = m_stage.screens().room();
    audience().setRoom(room);
    audience().setSlide(slide);
    m_preview->setRoom(room);
    m_preview->setPictureSize(m_stage.pictureSize());
    m_preview->setSlide(slide);
    const QString text = warning(room);
    m_warning->setText(text);
    m_warning->setVisible(!text.isEmpty());
    refreshStatus();
    updateCommands();
}

void WorkshopConsole::closeEvent(QCloseEvent* event)
{
    store();
    if (m_session.workshop().isRunning() && !m_document.isReadOnly()) {
        QMessageBox box(QMessageBox::Question, workshopName(m_session.workshop(), m_settings.language),
            tr("Is the workshop over? If not, it goes on where it stands when you open it again: everything "
               "is stored."),
            QMessageBox::NoButton, m_stage.front());
        box.setInformativeText(openItems());
        QPushButton* later = box.addButton(tr("Go on later"), QMessageBox::AcceptRole);
        const QPushButton* over = box.addButton(tr("End the workshop"), QMessageBox::DestructiveRole);
        QPushButton* stay = box.addButton(tr("Stay"), QMessageBox::RejectRole);
        box.setDefaultButton(later);
        box.setEscapeButton(stay);
        box.exec();
        if (box.clickedButton() == stay) {
            event->ignore();
            return;
        }
        m_timer->setRunning(false);
        if (box.clickedButton() == over)
            m_session.end();
    }
    saveWindowPlace(*this, QStringLiteral("console"));
    m_stage.close();
    QMainWindow::closeEvent(event);
}

} // namespace atlas
