#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <functional>

namespace atlas {

/// Words about one agenda item, stored whenever the typing rests: a crash costs the last
/// half second.
class ItemTextEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    /// Stores the words of an item; false if they were not taken.
    using Store = std::function<bool(AgendaItemId item, const QString& text)>;
    explicit ItemTextEdit(Store store, QWidget* parent = nullptr);

    /// Shows the words of an item; what is being typed for that same item, or was not taken, stays. True if
    /// it is another item.
    bool showItem(AgendaItemId item, const QString& text);
    /// Stores now what was typed last.
    void settle();

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showRefusal(bool refused);

    Store m_store;
    AgendaItemId m_item;
    QTimer m_rest;
    bool m_pending = false; ///< typed and not stored
    bool m_refused = false; ///< the last time
};

} // namespace atlas
