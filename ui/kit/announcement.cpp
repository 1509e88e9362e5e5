// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/announcement.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QTableView>

namespace atlas {

namespace {

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
/// What was announced last in a window; it comes into view for a screen reader alone. Owned by the window.
class Announcement final : public QObject {
public:
    explicit Announcement(QWidget* window)
        : QObject(window)
    {
        setObjectName(QStringLiteral("announcement"));
    }

    QString text;
};

class AnnouncementInterface final : public QAccessibleObject {
public:
    using QAccessibleObject::QAccessibleObject;

    QAccessible::Role role() const override { return QAccessible::AlertMessage; }
    QAccessible::State state() const override { return {}; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(object()->parent());
    }
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<const Announcement*>(object())->text : QString();
    }
};

QAccessibleInterface* interfaceOf(const QString&, QObject* object)
{
    return dynamic_cast<Announcement*>(object) ? new AnnouncementInterface(object) : nullptr;
}

Announcement& announcementIn(QWidget& window)
{
    static const bool installed = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    Q_UNUSED(installed)
    auto* found = static_cast<Announcement*>(
        window.findChild<QObject*>(QStringLiteral("announcement"), Qt::FindDirectChildrenOnly));
    return found ? *found : *new Announcement(&window);
}
#endif

void tell(QTableView& view, const QModelIndex& cell, QAccessible::Event type)
{
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&view);
    if (!table || !table->tableInterface())
        return;
    if (QAccessibleInterface* spoken = table->tableInterface()->cellAt(cell.row(), cell.column())) {
        QAccessibleEvent event(spoken, type);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace

void announce(QWidget& about, const QString& text)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&about, text);
    QAccessible::updateAccessibility(&event);
#else
    Announcement& announcement = announcementIn(*about.window());
    announcement.text = text;
    // Windows speaks an alert, the desktops of Linux one that comes into view.
    for (const QAccessible::Event type :
        {QAccessible::NameChanged, QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(&announcement, type);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

void announceChange(QTableView& view, const QModelIndex& first, const QModelIndex& last)
{
    const QModelIndex current = view.currentIndex();
    const bool changed = current.isValid() && current.row() >= first.row() && current.row() <= last.row()
        && current.column() >= first.column() && current.column() <= last.column();
    if (changed && QAccessible::isActive() && view.hasFocus())
        tell(view, current, QAccessible::NameChanged);
}

void announceCurrent(QTableView& view)
{
    if (QAccessible::isActive() && view.currentIndex().isValid())
        tell(view, view.currentIndex(), QAccessible::Focus);
}

} // namespace atlas
