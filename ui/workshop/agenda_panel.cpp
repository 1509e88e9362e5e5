// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/agenda_panel.h"

#include "ui/kit/appearance.h"
#include "ui/kit/confirmation.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/key_hint.h"
#include "ui/workshop/add_items_dialog.h"
#include "ui/workshop/agenda_view.h"
#include "wording/workshop_text.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

AgendaPanel::AgendaPanel(
    AtlasDocument& document, WorkshopId workshop, const ViewSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_settings(settings)
    , m_agenda(document, workshop, settings.language)
    , m_title(new QLabel(this))
    , m_empty(new QLabel(tr("Nothing to discuss yet. Add items: cells that are not rated, changed, "
                            "contested, or any others."),
          this))
    , m_answers(new QLabel(this))
    , m_context(new QLabel(this))
    , m_over(new QLabel(tr("The workshop is over: its items keep the numbers of its minutes. Open it again to "
                           "change the agenda or to import answers."),
          this))
    , m_view(new AgendaView(m_agenda, this))
    , m_start(new QPushButton(this))
    , m_add(tool(tr("Add items…"), tr("Choose cells by hand, by filter or by disagreement."), "addItems"))
    , m_up(tool(tr("Up"), withKey(tr("One place up"), keys::Earlier), "itemUp"))
    , m_down(tool(tr("Down"), withKey(tr("One place down"), keys::Later), "itemDown"))
    , m_remove(tool(tr("Remove"),
          withKey(tr("Takes the items off the agenda, with their votes."), Qt::Key_Delete), "removeItems"))
    , m_sort(tool(tr("Most disputed first"),
          tr("Orders the items by the round that was revealed last, or by the answers that were imported "
             "beforehand."),
          "sortItems"))
    , m_ballot(tool(
          tr("Ballot sheets…"), tr("Sheets to tick on paper, or to fill in as CSV beforehand."), "ballots"))
    , m_import(
          tool(tr("Import answers…"), tr("Takes back ballots that were filled in as CSV."), "importBallots"))
    , m_minutes(tool(tr("Minutes…"), tr("Agenda, votes, decisions and reasons, as PDF or CSV."), "minutes"))
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setWordWrap(true);
    m_empty->setProperty("role", QStringLiteral("hint"));
    m_empty->setWordWrap(true);
    for (QLabel* hint : {m_answers, m_context, m_over}) {
        hint->setProperty("role", QStringLiteral("hint"));
        hint->setWordWrap(true);
    }
    m_start->setObjectName(QStringLiteral("startWorkshop"));
    m_start->setProperty("role", QStringLiteral("primary"));
    m_view->setReorderable();
    m_view->setMinimumHeight(scaledToText(140)); // else large type above and below it leaves nothing
    const auto key = [this](const QKeySequence& shortcut, auto act) {
        auto* action = new QAction(m_view);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    key(keys::Earlier, [this] { move(-1); });
    key(keys::Later, [this] { move(1); });
    key(Qt::Key_Delete, [this] { remove(); });
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_start);
    const auto line = [](std::initializer_list<QToolButton*> buttons) {
        auto* layout = new FlowLayout;
        layout->setSpacing(6);
        for (QToolButton* button : buttons)
            layout->addWidget(button);
        return layout;
    };
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 10);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(line({m_add, m_up, m_down, m_remove}));
    layout->addLayout(line({m_sort}));
    layout->addWidget(m_empty);
    layout->addWidget(m_over);
    layout->addWidget(m_answers);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_context);
    layout->addLayout(line({m_ballot, m_import, m_minutes}));
    connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT startRequested(workshopId()); });
    connect(m_add, &QToolButton::clicked, this, &AgendaPanel::addItems);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QToolButton::clicked, this, &AgendaPanel::remove);
    connect(m_sort, &QToolButton::clicked, this,
        [this] { [[maybe_unused]] const auto sorted = m_agenda.sortByDisagreement(); });
    connect(m_ballot, &QToolButton::clicked, this, [this] { Q_EMIT ballotRequested(workshopId()); });
    connect(m_import, &QToolButton::clicked, this, [this] { Q_EMIT ballotImportRequested(workshopId()); });
    connect(m_minutes, &QToolButton::clicked, this, [this] { Q_EMIT minutesRequested(workshopId()); });
    connect(m_view, &AgendaView::itemActivated, this, [this](AgendaItemId id) {
        const AgendaItem* item = m_document.atlas().workshop(workshopId())->item(id);
        Q_EMIT cellActivated(item->family, item->cell);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AgendaPanel::refresh);
    connect(&document, &AtlasDocument::changed, this, [this](const AtlasChange& change) {
        if (change.touches(workshopId()) && m_document.atlas().workshop(workshopId()))
            refresh();
    });
    refresh();
}

AgendaPanel::~AgendaPanel()
{
    disconnect(&m_document, nullptr, this, nullptr);
    delete m_view; // looks at the model, which goes with this panel's members
}

void AgendaPanel::showItem(AgendaItemId item)
{
    if (m_agenda.rowOf(item) >= 0)
        m_view->selectRows(m_agenda.rowOf(item), 1);
}

QToolButton* AgendaPanel::tool(const QString& text, const QString& hint, const char* name)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(hint);
    button->setObjectName(QLatin1String(name));
    button->setProperty("role", QStringLiteral("menu"));
    return button;
}

void AgendaPanel::addItems()
{
    AddItemsDialog dialog(m_document, workshopId(), m_family, m_settings, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const int before = m_agenda.rowCount();
    if (const auto added = m_agenda.addCells(dialog.cells()))
        m_view->selectRows(before, *added);
    m_view->setFocus();
}

void AgendaPanel::move(int direction)
{
    if (m_document.isReadOnly() || m_agenda.isSettled())
        return;
    const std::vector<int> rows = m_view->chosenRows();
    [[maybe_unused]] const auto moved = direction < 0 ? m_agenda.moveUp(rows) : m_agenda.moveDown(rows);
}

/// Votes and decisions do not come back: asks, unless a single item goes that nobody has dealt with.
bool AgendaPanel::removalIsWanted(const std::vector<int>& rows)
{
    const Workshop& workshop = *m_document.atlas().workshop(workshopId());
    const auto dealtWith = [&](int row) {
        const AgendaItem& item = *workshop.item(m_agenda.itemAt(row));
        return !item.rounds.empty() || item.outcome.state != AgendaState::Open || !item.notes.isEmpty()
            || item.id == workshop.current;
    };
    const auto worked = std::count_if(rows.begin(), rows.end(), dealtWith);
    if (rows.size() == 1 && worked == 0)
        return true;
    QString question = tr("%n item(s) leave the agenda.", nullptr, static_cast<int>(rows.size()));
    if (worked > 0) {
        question += u' '
            + tr("The votes, notes and decisions of %n of them go too; Undo brings them back until the atlas is "
                 "closed. Ratings that were decided stay in the atlas.",
                nullptr, static_cast<int>(worked));
    }
    return confirms(this, tr("Remove from the agenda"), question, tr("Remove"));
}

void AgendaPanel::remove()
{
    if (m_document.isReadOnly() || m_agenda.isSettled())
        return;
    const std::vector<int> rows = m_view->chosenRows();
    if (!rows.empty() && removalIsWanted(rows)) [[maybe_unused]]
        const auto removed = m_agenda.removeItems(rows);
}

void AgendaPanel::refresh()
{
    const Workshop* workshop = m_document.atlas().workshop(workshopId());
    if (!workshop)
        return; // it is going, and this panel with it
    const bool editable = !m_document.isReadOnly();
    const bool any = !workshop->items.empty();
    const bool chosen = m_view->selectionModel()->hasSelection();
    m_title->setText(workshopName(*workshop, m_settings.language));
    m_start->setText(!workshop->startedAt.isValid() ? tr("Start the workshop")
            : workshop->isRunning()                 ? tr("Go on with the workshop")
                                                    : tr("Open the workshop again"));
    m_start->setEnabled(editable && any);
    m_empty->setVisible(!any);
    int answered = 0;
    for (int row = 0; row < m_agenda.rowCount(); ++row)
        answered += m_agenda.index(row, 0).data(AgendaModel::AnswersRole).toInt() > 0 ? 1 : 0;
    m_answers->setText(tr("There are answers to %1 of %n item(s); what is not revealed yet stays hidden.",
        nullptr, m_agenda.rowCount())
                           .arg(answered));
    m_answers->setVisible(answered > 0);
    // Labels recur: the competence and the family tell which one it is.
    m_context->setText(m_view->currentIndex().data(AgendaModel::ContextRole).toString());
    m_context->setVisible(chosen);
    const bool changeable = editable && !m_agenda.isSettled();
    m_over->setVisible(m_agenda.isSettled());
    m_add->setEnabled(changeable);
    for (QToolButton* button : {m_up, m_down, m_remove})
        button->setEnabled(changeable && chosen);
    m_sort->setEnabled(changeable && workshop->items.size() > 1);
    m_import->setEnabled(changeable && any);
    m_ballot->setEnabled(any);
    m_minutes->setEnabled(any);
}

} // namespace atlas
