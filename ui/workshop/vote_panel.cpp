// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/vote_panel.h"

#include "domain/held_signs.h"
#include "editing/workshop_session.h"
#include "ui/kit/announcement.h"
#include "ui/kit/appearance.h"
#include "ui/kit/field_undo.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/key_hint.h"
#include "ui/ratings/level_chooser.h"
#include "wording/workshop_text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace atlas {

QString voteKey(const RatingScale& scale, Rating rating)
{
    // Delete is no key for counting.
    return rating.isNotRated() ? QStringLiteral("A") : ratingKey(scale, rating);
}

QList<QKeySequence> voteKeys(const RatingScale& scale, Rating rating)
{
    static constexpr Qt::Key unshifted[] = {Qt::Key_Ampersand, Qt::Key_Eacute, Qt::Key_QuoteDbl,
        Qt::Key_Apostrophe, Qt::Key_ParenLeft, Qt::Key_Minus, Qt::Key_Egrave, Qt::Key_Underscore,
        Qt::Key_Ccedilla};
    if (rating.isNotRated())
        return {Qt::Key_A};
    if (rating.isNotApplicable())
        return {Qt::Key_N, Qt::Key_0};
    const int position = scale.position(rating);
    static_assert(std::size(unshifted) == MostLevelKeys);
    if (position >= MostLevelKeys)
        return {};
    return {ratingShortcut(scale, rating), unshifted[position]};
}

VotePanel::VotePanel(WorkshopSession& session, const ViewSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_title(new QLabel(this))
    , m_figures(new QLabel(this))
    , m_acts(new QWidget(this))
    , m_reveal(new QPushButton(m_acts))
    , m_again(new QPushButton(tr("Second round"), m_acts))
    , m_import(new QPushButton(tr("Import answers…"), m_acts))
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("roundTitle"));
    m_figures->setObjectName(QStringLiteral("roundFigures"));
    m_figures->setWordWrap(true);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_reveal->setProperty("role", QStringLiteral("primary"));
    m_again->setObjectName(QStringLiteral("secondRound"));
    m_again->setToolTip(withKey(
        tr("After the discussion the room votes once more; both rounds are kept."), keys::SecondRound));
    m_import->setObjectName(QStringLiteral("importVotes"));
    m_import->setToolTip(withKey(
        tr("Takes answers from ballots that were filled in beforehand, as CSV."), keys::ImportAnswers));
    auto* buttons = new FlowLayout(m_acts);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(6);
    buttons->addWidget(m_reveal);
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_figures);
    connect(m_reveal, &QPushButton::clicked, this, &VotePanel::revealRequested);
    connect(m_again, &QPushButton::clicked, this, &VotePanel::secondRoundRequested);
    connect(m_import, &QPushButton::clicked, this, &VotePanel::importRequested);
    connect(&session, &WorkshopSession::changed, this, &VotePanel::refresh);
    refresh();
}

void VotePanel::addLine(int row, Rating rating)
{
    const CellPainter painter(m_scale, m_settings.theme);
    auto* key = new QLabel(voteKey(m_scale, rating), m_lines);
    key->setProperty("role", QStringLiteral("key"));
    key->setAlignment(Qt::AlignCenter);
    key->setVisible(!key->text().isEmpty());
    auto* tile = new QLabel(m_lines);
    auto* label = new QLabel(m_lines);
    if (rating.isNotRated()) {
        label->setText(noOpinionText(m_settings.language));
    } else {
        const QSize size = scaledToText(QSize(34, 22));
        tile->setPixmap(ratingIcon(painter, rating, size, font()).pixmap(size));
        label->setText(m_scale.entry(rating).label.in(m_settings.language));
    }
    auto* votes = new QSpinBox(m_lines);
    votes->setRange(0, 9999);
    votes->setObjectName(QStringLiteral("votes%1").arg(m_scale.index(rating)));
    votes->setAccessibleName(tr("Votes: %1").arg(label->text()));
    votes->setFixedWidth(scaledToText(76));
    FieldUndo::leaveToWindow(*votes); // a number is taken back as a vote
    votes->setFocusPolicy(Qt::StrongFocus);
    votes->installEventFilter(this);
    votes->findChild<QLineEdit*>()->installEventFilter(this);
    connect(votes, &QSpinBox::valueChanged, this, [this, rating](int value) {
        if (!m_refreshing && !m_session.setVotes(rating, value))
            refresh(); // what was not taken does not stay in the field
    });
    connect(votes->findChild<QLineEdit*>(), &QLineEdit::returnPressed, this, &VotePanel::numberEntered);
    auto* before = new QLabel(m_lines);
    before->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(key, row, 0);
    m_grid->addWidget(tile, row, 1);
    m_grid->addWidget(label, row, 2);
    m_grid->addWidget(before, row, 3);
    m_grid->addWidget(votes, row, 4);
    m_rows.push_back({rating, votes, before, label->text()});
}

/// A count is no text: letters are commands there as everywhere, the wheel counts only where the keyboard is, and
/// who clicked an arrow goes on with keys.
bool VotePanel::eventFilter(QObject* watched, QEvent* event)
{
    const auto* votes = qobject_cast<const QSpinBox*>(watched);
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Not what French keyboards have in the place of digits.
        const QString typed = static_cast<QKeyEvent*>(event)->text();
        event->ignore();
        return typed.size() == 1 && typed.front().isLetter() && typed.front().unicode() < 128;
    }
    case QEvent::Wheel:
        event->ignore(); // the whole scrolls
        return votes && !votes->hasFocus();
    case QEvent::MouseButtonRelease:
        if (votes)
            QMetaObject::invokeMethod(this, &VotePanel::numberEntered, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void VotePanel::build()
{
    m_rows.clear();
    delete m_lines;
    m_lines = new QWidget(this);
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(2, 1);
    m_beforeHead = new QLabel(tr("1st round"), m_lines);
    m_beforeHead->setProperty("role", QStringLiteral("hint"));
    m_grid->addWidget(m_beforeHead, 0, 2, 1, 2, Qt::AlignRight);
    int row = 1;
    for (const Rating rating : m_scale.legendOrder())
        addLine(row++, rating);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_lines);
}

QString VotePanel::figures() const
{
    const AgendaItem* item = m_session.current();
    QStringList lines;
    for (std::size_t round = 0; item && round < item->rounds.size(); ++round) {
        const VoteRound& votes = item->rounds[round];
        if (!votes.isRevealed())
            continue;
        const VoteFigures figures = figuresOf(votes.counts, m_scale);
        const Phrases phrases(m_settings.language);
        const QString text =
            phrases.list({roundText(figures, m_scale, phrases), agreementText(figures.verdict, phrases)});
        lines << (item->rounds.size() > 1 ? tr("Round %1: %2").arg(round + 1).arg(text) : text);
    }
    return lines.join(u'\n');
}

void VotePanel::refresh()
{
    const AgendaItem* item = m_session.current();
    for (QWidget* part : {static_cast<QWidget*>(this), m_acts})
        part->setEnabled(item && !m_session.document().isReadOnly());
    if (!item)
        return;
    if (m_rows.empty() || m_scale != m_session.scale()) {
        m_scale = m_session.scale();
        build();
    }
    const VoteRound* open = m_session.openRound();
    const std::size_t count = item->rounds.size();
    const VoteCounts shown = count == 0 ? VoteCounts() : item->rounds.back().counts;
    const bool takesVotes = open || (count == 0 && m_session.canStartRound());
    m_refreshing = true;
    for (const Line& line : m_rows) {
        if (line.votes->value() != shown.of(line.rating) && !line.votes->hasFocus() && item->id == m_item)
            announce(
                *this, tr("%1: %2", "answer and how many gave it").arg(line.word).arg(shown.of(line.rating)));
        line.votes->setValue(shown.of(line.rating));
        line.votes->setEnabled(takesVotes);
        const bool second = count == 2;
        line.before->setText(
            second ? QString::number(item->rounds.front().counts.of(line.rating)) : QString());
        m_beforeHead->setVisible(second);
    }
    m_refreshing = false;
    const int votes = shown.cast();
    const int then = count == 0 || open ? 0 : item->rounds.back().participants;
    const int participants = then > 0 ? then : m_session.workshop().participants;
    const int answers = votes + shown.abstained;
    const QString counted = participants == 0 ? tr("%n vote(s)", nullptr, votes)
        : answers > participants
        ? tr("%1 answers, more than the %2 participants").arg(answers).arg(participants)
        : tr("%n of %1 have answered", nullptr, answers).arg(participants);
    m_title->setText(tr("Round %1 · %2")
                         .arg(count == 2 ? 2 : 1)
                         .arg(open || count == 0 ? tr("%1, hidden from the room").arg(counted)
                                                 : tr("%1, revealed").arg(counted)));
    const bool decided = item->outcome.state == AgendaState::Decided;
    const bool canHide = !open && count > 0 && !decided;
    m_reveal->setText(canHide ? tr("Hide again") : tr("Reveal"));
    m_reveal->setToolTip(withKey(canHide ? tr("Takes the votes off the wall, to correct a count.")
                                         : tr("Shows the votes to the room."),
        keys::Reveal));
    m_reveal->setEnabled(canHide || (open && votes + shown.abstained > 0));
    m_again->setEnabled(count == 1 && m_session.canStartRound());
    m_import->setEnabled(takesVotes);
    const QString figures = this->figures();
    if (heldSigns(figures) != m_figures->text() && item->id == m_item)
        announce(*this, figures.isEmpty() ? m_title->text() : tr("Revealed: %1").arg(figures));
    m_item = item->id;
    m_figures->setText(heldSigns(figures));
    m_figures->setVisible(!m_figures->text().isEmpty());
}

} // namespace atlas
