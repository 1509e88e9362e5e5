// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/focus_order.h"

#include <QFocusEvent>
#include <QWidget>

namespace atlas {

namespace {

class Handover final : public QObject {
public:
    Handover(QWidget& page, QWidget& part)
        : QObject(&page)
        , m_part(part)
    {
        page.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* page, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn)
            m_part.setFocus(static_cast<QFocusEvent*>(event)->reason());
        return QObject::eventFilter(page, event);
    }

private:
    QWidget& m_part; ///< lies in the page
};

} // namespace

void handFocusOn(QWidget& page, QWidget& part)
{
    new Handover(page, part);
}

void orderFocus(QWidget& before, const QList<QWidget*>& stops)
{
    // Of a group of buttons only the checked one takes Tab, and Qt moves nothing that takes none; but another
    // will be checked.
    QList<std::pair<QWidget*, Qt::FocusPolicy>> policies;
    QWidget* last = &before;
    for (QWidget* stop : stops) {
        policies.emplaceBack(stop, stop->focusPolicy());
        stop->setFocusPolicy(Qt::StrongFocus);
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
    for (const auto& [stop, policy] : policies)
        stop->setFocusPolicy(policy);
}

} // namespace atlas
