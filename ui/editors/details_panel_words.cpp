// SPDX-License-Identifier: GPL-3.0-or-later
// How reason and source, typed in the details panel, come into the atlas.
#include "ui/editors/details_panel.h"

#include "ui/editors/heatmap_editor.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/kit/choose_alone.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace atlas {

/// Words that the store does not take are not lost by moving on: the cell that they belong to stays.
void DetailsPanel::stayOnCell()
{
    m_staying = true;
    const auto stay = [this] {
        const QModelIndex index = m_model.family() ? m_model.indexOf(m_cell) : QModelIndex();
        if (index.isValid())
            chooseAlone(m_view, index);
        m_staying = false;
    };
    // Later: whatever moves the cell has not finished yet.
    QMetaObject::invokeMethod(this, stay, Qt::QueuedConnection);
}

bool DetailsPanel::takeOverTexts()
{
    // Only what was typed: a visit alone must not rewrite a text that the fields show in another form.
    if (!m_fields || (!m_reason->document()->isModified() && !m_source->isModified()))
        return true;
    // The message about a failure takes the focus away, which would bring the next attempt.
    if (m_takingOver)
        return false;
    const QScopedValueRollback<bool> takingOver(m_takingOver, true);
    const JobFamily* family = m_document.atlas().family(m_family);
    const auto position = family ? family->position(m_cell) : std::nullopt;
    if (!position || m_document.isReadOnly())
        return true;
    return explain(family->state(position->row, position->column).rationale.certainty);
}

bool DetailsPanel::explain(Certainty certainty)
{
    const JobFamily* family = m_document.atlas().family(m_family);
    const auto position = family->position(m_cell);
    Rationale rationale = family->state(position->row, position->column).rationale;
    if (m_reason->document()->isModified())
        rationale.reason = m_reason->toPlainText().trimmed();
    if (m_source->isModified())
        rationale.source = m_source->text().trimmed();
    rationale.certainty = certainty;
    if (!m_document.explain(m_family, m_cell, rationale))
        return false; // the document says why; the words stay in the fields
    m_reason->document()->setModified(false);
    m_source->setModified(false);
    return true;
}

/// What is stored stands in the fields again, as a step that the field's own undo takes back: typed words do
/// not vanish by one key. False if there was nothing to take back.
bool DetailsPanel::takeBackTexts()
{
    const JobFamily* family = m_document.atlas().family(m_family);
    const auto position = family ? family->position(m_cell) : std::nullopt;
    if (!position || (!m_reason->document()->isModified() && !m_source->isModified()))
        return false;
    const Rationale stored = family->state(position->row, position->column).rationale;
    if (m_reason->document()->isModified()) {
        QTextCursor all(m_reason->document());
        all.select(QTextCursor::Document);
        all.insertText(stored.reason);
        m_reason->document()->setModified(false);
    }
    if (m_source->isModified()) {
        m_source->selectAll();
        m_source->insert(stored.source);
        m_source->setModified(false);
    }
    Q_EMIT textsTakenBack();
    return true;
}

bool DetailsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        takeOverTexts();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (m_document.isReadOnly() && !key->text().isEmpty() && key->text().front().isPrint()
            && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
            m_editor.refuseReadOnly();
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & Qt::ControlModifier)) {
            m_view.setFocus(); // leaving the field takes the words over
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            if (!takeBackTexts())
                m_view.setFocus();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace atlas
