// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/decision_panel.h"

#include "domain/held_signs.h"
#include "editing/workshop_session.h"
#include "ui/kit/announcement.h"
#include "ui/kit/appearance.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/focus_order.h"
#include "ui/kit/key_hint.h"
#include "ui/ratings/level_chooser.h"
#include "ui/workshop/item_text_edit.h"
#include "ui/workshop/vote_panel.h"
#include "wording/rating_text.h"
#include "wording/workshop_text.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

QSize tileSize()
{
    return scaledToText(QSize(40, 26));
}

} // namespace

DecisionPanel::DecisionPanel(WorkshopSession& session, const ViewSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_reason(new ItemTextEdit(
          [&session](AgendaItemId item, const QString& text) { return session.setDraft(item, text); }, this))
    , m_draft(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_record(new QPushButton(tr("Record the &decision"), this))
    , m_done(new QLabel(this))
{
    auto* title = new QLabel(tr("Decision"), this);
    title->setProperty("role", QStringLiteral("title"));
    m_reason->setObjectName(QStringLiteral("decisionReason"));
    m_reason->setAccessibleName(tr("Reason of the decision"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(56);
    m_reason->setMaximumHeight(96);
    m_draft->setObjectName(QStringLiteral("decisionDraft"));
    m_draft->setProperty("role", QStringLiteral("hint"));
    m_draft->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("decisionProblem"));
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_record->setObjectName(QStringLiteral("recordDecision"));
    m_record->setProperty("role", QStringLiteral("primary"));
    m_record->setToolTip(
        withKey(tr("Writes the rating and its reason into the atlas; Undo takes it back."), keys::Record));
    m_done->setObjectName(QStringLiteral("decisionDone"));
    m_done->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(m_done);
    layout->addWidget(m_reason);
    layout->addWidget(m_draft);
    layout->addWidget(m_problem);
    layout->addWidget(m_record, 0, Qt::AlignLeft);
    for (const AgendaItem& item : session.workshop().items) {
        if (!item.draft.trimmed().isEmpty())
            m_levelsGone.insert(item.id);
    }
    m_done->installEventFilter(this);
    connect(m_record, &QPushButton::clicked, this, &DecisionPanel::record);
    connect(m_reason, &QPlainTextEdit::textChanged, m_problem, &QWidget::hide);
    connect(&session, &WorkshopSession::changed, this, &DecisionPanel::refresh);
    refresh();
}

std::vector<DecisionOffer> DecisionPanel::offersOf(const AgendaItem& item) const
{
    std::vector<DecisionOffer> offers;
    for (const DecisionBasis basis : {DecisionBasis::Median, DecisionBasis::FirstRound,
             DecisionBasis::SecondRound, DecisionBasis::Discussion}) {
        for (const Rating rating : offered(item, basis, m_session.scale()))
            offers.push_back({basis, rating});
    }
    return offers;
}

void DecisionPanel::addOffer(QVBoxLayout& layout, DecisionBasis basis, Rating rating)
{
    const RatingScale& scale = m_session.scale();
    const std::vector<Rating> medians = offered(*m_session.current(), DecisionBasis::Median, scale);
    const QString text = basis == DecisionBasis::Median ? (medians.size() == 1 ? tr("median of the votes")
                                 : rating == medians.front()                   ? tr("upper median (split)")
                                                                               : tr("lower median (split)"))
        : basis == DecisionBasis::FirstRound            ? tr("most frequent, 1st round")
                                                        : tr("most frequent, 2nd round");
    auto* button = new QRadioButton(text, m_choices);
    const QString level = scale.entry(rating).label.in(m_settings.language);
    button->setToolTip(level);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(text, level));
    button->setIcon(ratingIcon(CellPainter(scale, m_settings.theme), rating, tileSize(), font()));
    button->setIconSize(tileSize());
    layout.addWidget(button);
    m_group->addButton(button, static_cast<int>(m_offers.size()));
    m_offers.push_back({basis, rating});
}

void DecisionPanel::addLevels(QVBoxLayout& layout)
{
    const RatingScale& scale = m_session.scale();
    const CellPainter painter(scale, m_settings.theme);
    auto* head = new QLabel(
        m_offers.empty() ? tr("The level that the room settles on:") : tr("Another level:"), m_choices);
    head->setProperty("role", QStringLiteral("hint"));
    layout.addWidget(head);
    auto* levels = new FlowLayout;
    levels->setSpacing(4);
    for (const Rating rating : offered(*m_session.current(), DecisionBasis::Discussion, scale)) {
        auto* button = new QToolButton(m_choices);
        button->setCheckable(true);
        button->setProperty("role", QStringLiteral("level"));
        button->setIcon(ratingIcon(painter, rating, tileSize(), font()));
        button->setIconSize(tileSize());
        button->setToolTip(ratingText(scale, rating, m_settings.language));
        button->setAccessibleName(ratingText(scale, rating, m_settings.language));
        button->setObjectName(QStringLiteral("decide%1").arg(scale.index(rating)));
        button->setFocusPolicy(Qt::StrongFocus);
        levels->addWidget(button);
        m_group->addButton(button, static_cast<int>(m_offers.size()));
        m_offers.push_back({DecisionBasis::Discussion, rating});
    }
    layout.addLayout(levels);
}

void DecisionPanel::rebuild()
{
    m_offers.clear();
    delete m_choices;
    m_choices = new QWidget(this);
    m_group = new QButtonGroup(m_choices);
    auto* layout = new QVBoxLayout(m_choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const DecisionOffer& offer : offersOf(*m_session.current())) {
        if (offer.basis != DecisionBasis::Discussion)
            addOffer(*layout, offer.basis, offer.rating);
    }
    addLevels(*layout);
    static_cast<QVBoxLayout*>(this->layout())->insertWidget(2, m_choices);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        m_problem->hide();
        m_chosen.insert(m_session.current()->id, m_offers[static_cast<std::size_t>(id)]);
        m_levelsGone.remove(m_session.current()->id);
        describeDraft();
        suggestReason();
        // Who clicked a level goes on with the reason, whose first letter may be a level's key.
        if (std::exchange(m_byMouse, false))
            m_reason->setFocus(Qt::OtherFocusReason);
    });
    preselect();
    suggestReason();
    walkByArrows(*m_group, ArrowsIn::MoveAndPress);
    QList<QWidget*> stops;
    for (QAbstractButton* button : m_group->buttons()) {
        button->installEventFilter(this);
        stops << button;
    }
    orderFocus(*m_done, stops << m_reason << m_record);
}

void DecisionPanel::preselect()
{
    const AgendaItem& item = *m_session.current();
    if (m_levelsGone.contains(item.id) && !item.draft.trimmed().isEmpty())
        return; // the reason may speak for another than is likely now
    const auto known = m_chosen.constFind(item.id);
    const std::optional<DecisionOffer> wanted =
        known != m_chosen.constEnd() ? std::optional(*known) : likeliestOffer(item, m_session.scale());
    if (!wanted)
        return;
    const auto chosen = std::find(m_offers.begin(), m_offers.end(), *wanted);
    if (chosen != m_offers.end())
        m_group->button(static_cast<int>(chosen - m_offers.begin()))->setChecked(true);
}

/// Says whether a reason is wanted.
void DecisionPanel::suggestReason()
{
    const int chosen = m_group->checkedId();
    const bool confirmed =
        chosen >= 0 && m_session.confirms(m_offers[static_cast<std::size_t>(chosen)].rating);
    m_reason->setPlaceholderText(confirmed
            ? tr("All confirm what the atlas holds: a reason is not needed.")
            : tr("Why the room agrees on this. The reason goes into the atlas and the minutes."));
}

void DecisionPanel::describeDraft()
{
    m_draft->setText(m_levelsGone.contains(m_session.current()->id)
            ? tr("Draft: the reason was kept, its level was not. Choose the level again.")
            : tr("Draft: the reason is kept with the item, the level as long as this window is open. Neither is in the "
                 "atlas until you record it."));
}

void DecisionPanel::setChosen(const QHash<AgendaItemId, DecisionOffer>& chosen)
{
    m_chosen = chosen;
    for (auto each = chosen.keyBegin(); each != chosen.keyEnd(); ++each)
        m_levelsGone.remove(*each);
    m_offers.clear(); // to be offered anew
    refresh();
}

void DecisionPanel::store()
{
    m_reason->settle();
}

void DecisionPanel::refresh()
{
    const AgendaItem* item = m_session.current();
    setEnabled(item && !m_session.document().isReadOnly());
    if (!item)
        return;
    if (m_reason->showItem(item->id, item->draft)) {
        m_offers.clear();
        m_problem->hide();
    }
    if (m_offers != offersOf(*item))
        rebuild();
    const bool decided = item->outcome.state == AgendaState::Decided;
    m_choices->setVisible(!decided);
    m_reason->setVisible(!decided);
    describeDraft();
    m_draft->setVisible(!decided && !item->draft.trimmed().isEmpty());
    m_record->setVisible(!decided);
    m_done->setVisible(decided);
    if (decided) {
        const Decision& decision = *item->outcome.decision;
        const QString reason = decision.reason.isEmpty() ? capitalised(reasonText(decision, m_settings.language)) : decision.reason;
        m_done->setText(heldSigns(tr("Agreed: %1 (before: %2)\n%3\n%4")
                            .arg(ratingText(m_session.scale(), decision.rating, m_settings.language),
                                ratingText(m_session.scale(), decision.before, m_settings.language),
                                reason, capitalised(basisText(*item, m_session.scale(), m_settings.language)))));
    }
}

void DecisionPanel::begin()
{
    const AgendaItem* item = m_session.current();
    if (!item)
        return;
    if (item->outcome.state == AgendaState::Decided) {
        say(tr("This item is decided already. %1, then %2 opens it again.")
                .arg(keyText(Qt::Key_Escape), keyText(Qt::Key_O)));
        if (isVisible()) { // what is typed of a reason must not run as commands
            window()->activateWindow();
            m_done->setFocus(Qt::ShortcutFocusReason);
        }
        return;
    }
    Q_EMIT typingAwaited();
    if (isVisible())
        m_reason->setFocus(Qt::ShortcutFocusReason);
}

namespace {

/// A letter, a digit or the like, or one taken back, and no command.
bool isTyped(const QKeyEvent& event)
{
    return !event.text().isEmpty() && (event.text().front().isPrint() || event.key() == Qt::Key_Backspace)
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

/// At the choice what is typed chooses the level, or is the reason begun: it is none of the window's commands.
/// Once the item is decided it is nothing.
bool DecisionPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isTyped(static_cast<QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    if (watched == m_done && event->type() == QEvent::FocusOut)
        m_problem->hide();
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto& button = static_cast<const QWidget&>(*watched);
        m_byMouse = button.rect().contains(static_cast<QMouseEvent*>(event)->position().toPoint());
    }
    return QWidget::eventFilter(watched, event);
}

void DecisionPanel::keyPressEvent(QKeyEvent* event)
{
    if (m_done->hasFocus() && isTyped(*event))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_reason->setFocus(Qt::OtherFocusReason); // from the choice on
    } else if (!isTyped(*event)) {
        QWidget::keyPressEvent(event);
    } else if (!choose(event->key())) {
        m_reason->setFocus(Qt::OtherFocusReason);
        if (event->key() != Qt::Key_Backspace)
            m_reason->insertPlainText(event->text());
    }
}

/// The level that \a key counts votes for, as a median or a most frequent answer where it is one.
bool DecisionPanel::choose(int key)
{
    const auto isWanted = [this, key](const DecisionOffer& offer) {
        const QList<QKeySequence> keys = voteKeys(m_session.scale(), offer.rating);
        return std::any_of(keys.begin(), keys.end(),
            [key](const QKeySequence& each) { return each[0].key() == static_cast<Qt::Key>(key); });
    };
    const auto found = std::find_if(m_offers.begin(), m_offers.end(), isWanted);
    if (found == m_offers.end())
        return false;
    m_group->button(static_cast<int>(found - m_offers.begin()))->click();
    m_reason->setFocus(Qt::OtherFocusReason);
    return true;
}

/// Where the keys of the levels choose.
void DecisionPanel::askForLevel()
{
    const auto levels = std::min<std::size_t>(m_session.scale().levels.size(), MostLevelKeys);
    say(tr("Choose the level first, with the keys 1 to %1 or N.").arg(levels));
    Q_EMIT typingAwaited();
    if (isVisible())
        m_group->button(0)->setFocus(Qt::OtherFocusReason);
}

void DecisionPanel::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->show();
    announce(*this, problem);
}

bool DecisionPanel::record()
{
    const AgendaItem* item = m_session.current();
    if (!item || item->outcome.state == AgendaState::Decided)
        return false;
    const int chosen = m_group->checkedId();
    if (chosen < 0) {
        askForLevel();
        return false;
    }
    const DecisionOffer offer = m_offers[static_cast<std::size_t>(chosen)];
    const QString reason = m_reason->toPlainText().trimmed();
    if (reason.isEmpty() && !m_session.confirms(offer.rating)) {
        say(tr("Write why the room agrees on this, in a few words."));
        Q_EMIT typingAwaited();
        if (isVisible())
            m_reason->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const QString origin =
        decisionOrigin(m_session.workshop(), *item, m_session.scale(), m_settings.language);
    m_chosen.insert(item->id, offer);
    store();
    if (!m_session.decide(offer.rating, offer.basis, reason, origin))
        return false; // the document has said why
    Q_EMIT recorded();
    return true;
}

} // namespace atlas
