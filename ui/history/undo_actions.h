#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/atlas_document.h"

#include <QObject>

#include <functional>

class QAction;

namespace atlas {

/// Undo and Redo of one window: their texts say what they would do, their signals what they did. The other
/// window on the same document has its own.
class UndoActions final : public QObject {
    Q_OBJECT
public:
    /// Why the window does not take back, or do again, the step that is called \a text; empty where it does.
    using Objection = std::function<QString(const Edit& step, const QString& text)>;

    UndoActions(AtlasDocument& document, Objection objection, QObject* parent);

    QAction& undo() const { return *m_undo; }
    QAction& redo() const { return *m_redo; }
    /// Takes the next step back or does it again.
    void replay(EditOrigin origin);

Q_SIGNALS:
    /// Before it is looked which step is next: what is still in a text field may be one.
    void aboutToReplay(atlas::EditOrigin origin);
    /// It is not this window's to do.
    void refused(const QString& why);
    /// It could not be done.
    void failed(const QString& why);
    /// \a what is a sentence for the user.
    void replayed(const atlas::Edit& step, const QString& what);

private:
    void tellNext();

    AtlasDocument& m_document;
    Objection m_objection;
    QAction* m_undo;
    QAction* m_redo;
};

} // namespace atlas
