// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/item_text_edit.h"

#include <QFocusEvent>
#include <QSignalBlocker>
#include <QStyle>

#include <chrono>
#include <utility>

namespace atlas {

ItemTextEdit::ItemTextEdit(Store store, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_store(std::move(store))
{
    setTabChangesFocus(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::milliseconds(500));
    connect(&m_rest, &QTimer::timeout, this, &ItemTextEdit::settle);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_pending = true;
        if (!m_refused) // told of once; tried again when the field is left
            m_rest.start();
    });
}

bool ItemTextEdit::showItem(AgendaItemId item, const QString& text)
{
    const bool another = item != m_item;
    if (another)
        settle();
    else if (m_pending)
        return false;
    m_item = item;
    if (toPlainText() != text) {
        const QSignalBlocker blocker(this);
        setPlainText(text);
    }
    return another;
}

void ItemTextEdit::settle()
{
    m_rest.stop();
    // Not pending meanwhile: storing may refresh, and the message of a refusal takes the focus.
    if (!std::exchange(m_pending, false))
        return;
    m_pending = m_refused = !m_store(m_item, toPlainText());
    showRefusal(m_refused);
}

/// Words are not thrown away, but must not look like stored ones.
void ItemTextEdit::showRefusal(bool refused)
{
    if (property("refused").toBool() == refused)
        return;
    setProperty("refused", refused);
    setToolTip(refused ? tr("Not stored: the file did not take these words. They are kept here and tried "
                            "again when you leave the field.")
                       : QString());
    style()->unpolish(this);
    style()->polish(this);
}

void ItemTextEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    // Once the focus has arrived: a refusal opens a dialog. Another window's turn is no leaving.
    if (event->reason() != Qt::ActiveWindowFocusReason)
        QMetaObject::invokeMethod(this, &ItemTextEdit::settle, Qt::QueuedConnection);
}

} // namespace atlas
