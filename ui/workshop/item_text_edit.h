#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace atlas {

/// Words about one agenda item, handed over to be stored whenever the typing rests: a crash costs the last
/// half second.
class ItemTextEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ItemTextEdit(QWidget* parent = nullptr);

    /// Shows the words of an item; what is being typed for that same item stays. True if it is another item.
    bool showItem(AgendaItemId item, const QString& text);
    /// Hands over now what was typed last.
    void settle();

Q_SIGNALS:
    void settled(atlas::AgendaItemId item, const QString& text);

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    AgendaItemId m_item;
    QTimer m_rest;
    bool m_pending = false; ///< typed and not handed over
};

} // namespace atlas
