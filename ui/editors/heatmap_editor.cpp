// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/heatmap_editor.h"

#include "domain/shown_words.h"
#include "models/cell_text.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/kit/key_hint.h"
#include "ui/ratings/level_chooser.h"
#include "ui/ratings/reason_dialog.h"
#include "ui/ratings/theme_menu.h"
#include "ui/workshop/agenda_menu.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelection>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

#include <algorithm>
#include <set>

namespace atlas {

namespace {

/// The range once more as a table whose cells are marked as text, so that a spreadsheet does not take "+" for
/// a formula.
QString asTable(const QString& tabbed)
{
    QString html = QStringLiteral("<table>");
    for (const QString& line : tabbed.chopped(1).split(u'\n')) {
        html += QStringLiteral("<tr>");
        for (const QString& value : line.split(u'\t'))
            html +=
                QStringLiteral("<td style=\"mso-number-format:'\\@'\">%1</td>").arg(value.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace

HeatmapEditor::HeatmapEditor(AtlasDocument& document, HeatmapModel& model, HeatmapView& view)
    : QObject(&view)
    , m_document(document)
    , m_model(model)
    , m_view(view)
    , m_copy(new QAction(tr("&Copy"), this))
    , m_paste(new QAction(tr("&Paste"), this))
    , m_restore(new QAction(tr("Back to the &study’s rating"), this))
    , m_choose(new QAction(tr("Choose a ra&ting…"), this))
{
    m_copy->setShortcut(QKeySequence::Copy);
    m_paste->setShortcut(QKeySequence::Paste);
    m_restore->setIconText(tr("Back to the study")); // on buttons
    m_restore->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Backspace));
    m_choose->setShortcut(QKeySequence(Qt::Key_F2));
    for (QAction* action : {m_copy, m_paste, m_restore, m_choose}) {
        // The view only: in a text field the same keys belong to the text.
        action->setShortcutContext(Qt::WidgetShortcut);
        view.addAction(action);
        tellKey(*action);
    }
    connect(m_copy, &QAction::triggered, this, &HeatmapEditor::copy);
    connect(m_paste, &QAction::triggered, this, &HeatmapEditor::paste);
    connect(m_restore, &QAction::triggered, this, &HeatmapEditor::restoreStudy);
    connect(m_choose, &QAction::triggered, this, &HeatmapEditor::choose);
    connect(&view, &HeatmapView::ratingChosen, this, &HeatmapEditor::rate);
    connect(&view, &HeatmapView::stepChosen, this, &HeatmapEditor::step);
    connect(&view, &HeatmapView::chooserRequested, this, &HeatmapEditor::choose);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, &HeatmapEditor::showContextMenu);
    connect(
        view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &HeatmapEditor::updateActions);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &HeatmapEditor::updateActions);
    connect(&model, &QAbstractItemModel::dataChanged, this, &HeatmapEditor::updateActions);
    connect(&model, &QAbstractItemModel::modelReset, this, &HeatmapEditor::updateActions);
    updateActions();
}

bool HeatmapEditor::anyChanged(const QModelIndexList& cells) const
{
    return std::any_of(cells.begin(), cells.end(),
        [](const QModelIndex& index) { return index.data(HeatmapModel::ChangedRole).toBool(); });
}

void HeatmapEditor::setActive(bool active)
{
    m_active = active;
    updateActions();
}

void HeatmapEditor::updateActions()
{
    const QModelIndexList cells = m_active ? m_view.chosenCells() : QModelIndexList();
    const bool editable = !cells.isEmpty() && (cells.first().flags() & Qt::ItemIsEditable);
    m_copy->setEnabled(!cells.isEmpty());
    m_paste->setEnabled(editable);
    m_choose->setEnabled(editable);
    m_restore->setEnabled(editable && anyChanged(cells));
}

std::optional<QString> HeatmapEditor::reasonFor(const QString& change)
{
    if (!m_asksForReason)
        return QString();
    // The reason that stands explains the rating that goes: it is not offered again.
    ReasonDialog dialog(change, m_view.window());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.reason();
}

void HeatmapEditor::report(const Result<bool>& result)
{
    // What the store refuses the document announces by itself; the rest is about what was typed or pasted.
    if (result)
        Q_EMIT succeeded();
    else if (result.error().kind == ErrorKind::InvalidInput)
        Q_EMIT refused(result.error().message);
}

void HeatmapEditor::refuseReadOnly()
{
    Q_EMIT refused(tr("This atlas is open for reading only: nothing was changed."));
}

bool HeatmapEditor::editable(const QModelIndexList& cells)
{
    if (!cells.isEmpty() && (cells.first().flags() & Qt::ItemIsEditable))
        return true;
    if (m_document.isReadOnly())
        refuseReadOnly();
    else
        Q_EMIT refused(tr("No cell is chosen that can be seen: nothing was changed. Choose one, or expand its "
                          "competence."));
    return false;
}

void HeatmapEditor::rate(Rating rating)
{
    const QModelIndexList cells = m_view.chosenCells();
    if (!editable(cells))
        return;
    const bool changes = std::any_of(cells.begin(), cells.end(), [this, rating](const QModelIndex& index) {
        return !m_model.isGroup(index.row()) && m_model.rating(index.row(), index.column()) != rating;
    });
    if (!changes)
        return;
    const QString label = m_model.scale().entry(rating).label.in(m_model.language());
    const QString change = cells.size() == 1
        ? tr("“%1” becomes: %2").arg(innerQuotes(m_model.headerData(cells.first().row(), Qt::Vertical).toString()), label)
        : tr("%n cell(s) become: %1", nullptr, static_cast<int>(cells.size())).arg(label);
    if (const auto reason = reasonFor(change))
        report(m_model.rate(cells, rating, *reason));
}

void HeatmapEditor::step(int direction)
{
    const QModelIndexList cells = m_view.chosenCells();
    if (cells.size() == 1) {
        const QModelIndex& cell = cells.first();
        rate(m_model.scale().stepped(m_model.rating(cell.row(), cell.column()), direction));
        return;
    }
    if (!editable(cells))
        return;
    const int count = static_cast<int>(cells.size());
    const QString change = direction > 0 ? tr("%n cell(s) go one level up", nullptr, count)
                                         : tr("%n cell(s) go one level down", nullptr, count);
    if (const auto reason = reasonFor(change))
        report(m_model.step(cells, direction, *reason));
}

void HeatmapEditor::choose()
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid() || !(current.flags() & Qt::ItemIsEditable) || m_view.isRowHidden(current.row()))
        return;
    m_view.scrollTo(current);
    const QPoint position = m_view.viewport()->mapToGlobal(m_view.visualRect(current).bottomLeft());
    if (const auto rating = chooseRating(&m_view, position, m_view.cellPainter(), m_model.language(),
            m_model.rating(current.row(), current.column())))
        rate(*rating);
}

void HeatmapEditor::copy()
{
    const auto text = m_model.copied(m_view.chosenCells());
    if (!text) {
        Q_EMIT refused(text.error().message);
        return;
    }
    auto* data = new QMimeData;
    data->setText(*text);
    data->setHtml(asTable(*text));
    m_copied = *text;
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT succeeded();
}

void HeatmapEditor::paste()
{
    const QModelIndexList cells = m_view.chosenCells();
    const QString text = QGuiApplication::clipboard()->text();
    if (text.isEmpty() || !editable(cells))
        return;
    // What was copied here says what it means.
    const auto dash = text == m_copied || !m_model.holdsDashesAlone(text)
        ? std::optional(HeatmapModel::LoneDash::IsMinus)
        : meaningOfDashes();
    const auto reason = dash ? reasonFor(tr("Ratings are pasted from the clipboard")) : std::nullopt;
    if (!reason)
        return;
    // What nobody sees is not copied either.
    const auto hidden = [this](int row) { return m_view.isRowHidden(row); };
    const auto pasted = m_model.paste(cells, text, *reason, hidden, *dash);
    report(pasted.map([](const HeatmapModel::Pasted& done) { return done.changed; }));
    if (pasted)
        showPasted(*pasted);
}

/// Nothing if the user turns away. In tables of numbers a dash is mostly "no data".
std::optional<HeatmapModel::LoneDash> HeatmapEditor::meaningOfDashes()
{
    const Rating minus = m_model.scale().parse(QStringLiteral("-")).value_or(Rating::notRated());
    QMessageBox box(QMessageBox::Question, tr("Paste dashes"),
        tr("What you paste holds dashes alone. A dash may be a rating, or say that there is none."),
        QMessageBox::NoButton, m_view.window());
    const QAbstractButton* rates =
        box.addButton(ratingText(m_model.scale(), minus, m_model.language()), QMessageBox::AcceptRole);
    const QAbstractButton* empties = box.addButton(
        m_model.scale().notRated.label.in(m_model.language()), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() == rates)
        return HeatmapModel::LoneDash::IsMinus;
    if (box.clickedButton() == empties)
        return HeatmapModel::LoneDash::SaysNothing;
    return std::nullopt;
}

void HeatmapEditor::showPasted(const HeatmapModel::Pasted& pasted)
{
    QItemSelection chosen;
    for (const QModelIndex& cell : pasted.cells)
        chosen.select(cell, cell);
    m_view.selectionModel()->setCurrentIndex(pasted.cells.first(), QItemSelectionModel::NoUpdate);
    m_view.selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    const int count = static_cast<int>(pasted.cells.size());
    if (!pasted.changed)
        Q_EMIT done(tr("%n cell(s) pasted; they held the same ratings already.", nullptr, count));
    else if (pasted.passedOver)
        Q_EMIT done(
            tr("%n cell(s) pasted, shown as selected; rows of folded competences were passed over.", nullptr, count));
    else
        Q_EMIT done(tr("%n cell(s) pasted.", nullptr, count));
}

void HeatmapEditor::restoreStudy()
{
    const QModelIndexList cells = m_view.chosenCells();
    if (!anyChanged(cells))
        return;
    if (const auto reason = reasonFor(
            tr("%n cell(s) go back to the study’s rating", nullptr, static_cast<int>(cells.size()))))
        report(m_model.restoreStudy(cells, *reason));
}

void HeatmapEditor::showContextMenu(const QPoint& position)
{
    const QModelIndex index = m_view.indexAt(position);
    if (!index.isValid() || m_model.isGroup(index.row()))
        return;
    const QModelIndexList cells = m_view.chosenCells();
    QMenu menu(&m_view);
    menu.setObjectName(QStringLiteral("cellMenu"));
    if (index.flags() & Qt::ItemIsEditable) {
        std::optional<Rating> current;
        if (cells.size() == 1)
            current = m_model.rating(index.row(), index.column());
        addRatings(menu, m_view.cellPainter(), m_model.language(), current);
        menu.addSeparator();
        menu.addAction(m_restore);
        menu.addSeparator();
    }
    menu.addAction(m_copy);
    menu.addAction(m_paste);
    menu.addSeparator();
    std::set<std::pair<FamilyId, SubCompetenceId>> rows;
    std::vector<CellRef> refs;
    for (const QModelIndex& cell : cells) {
        if (const auto ref = m_model.cell(cell)) {
            rows.emplace(m_model.family()->id, ref->row);
            refs.push_back(*ref);
        }
    }
    addAgendas(menu, m_document, m_model.language(), m_model.family()->id, refs,
        [this](const QString& text) { Q_EMIT done(text); });
    addThemes(menu, m_document, m_model.language(), {rows.begin(), rows.end()});
    const QAction* chosen = menu.exec(m_view.viewport()->mapToGlobal(position));
    if (chosen && chosen->data().isValid())
        rate(m_model.scale().fromIndex(chosen->data().toInt()));
}

} // namespace atlas
