#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/modal.h"
#include "support/running_atlas.h"
#include "ui/workshop/add_items_dialog.h"
#include "ui/workshop/workshop_console.h"
#include "ui/workshop/workshop_dialog.h"

#include <QAbstractItemModel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QToolButton>

namespace atlas {

/// A running program with a workshop on three cells of the client family, made the way its user makes it.
class Room {
public:
    bool open(const QString& path)
    {
        if (!atlas.start(path))
            return false;
        Answer<WorkshopDialog> name([](WorkshopDialog& dialog) {
            auto& title = *dialog.findChild<QLineEdit*>(QStringLiteral("workshopTitle"));
            QTest::keyClick(&title, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(&title, QStringLiteral("Spring"));
            QTest::keyClick(&title, Qt::Key_Return);
        });
        Answer<AddItemsDialog> items([](AddItemsDialog& dialog) {
            QAbstractItemModel& model = *dialog.findChild<QTableView*>(QStringLiteral("table"))->model();
            for (int row = 0; row < 3; ++row)
                model.setData(model.index(row, 0), Qt::Checked, Qt::CheckStateRole);
            QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("add")), Qt::LeftButton);
        });
        QTest::keyClick(&atlas.window(), Qt::Key_F12);
        QTest::mouseClick(&atlas.part<QToolButton>("newWorkshop"), Qt::LeftButton);
        if (!name.given() || !items.given())
            return false;
        QTest::mouseClick(&atlas.part<QPushButton>("startWorkshop"), Qt::LeftButton);
        // The two windows come to the front one after the other.
        QTest::qWait(50);
        return atlas.window().console()
            && QTest::qWaitFor([this] { return QApplication::activeWindow() == &console(); });
    }

    WorkshopConsole& console() const { return *atlas.window().console(); }
    AudienceWindow& audience() const { return console().audience(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1) const
    {
        for (; times > 0; --times)
            QTest::keyClick(&console(), key, modifiers);
    }
    /// Everything that the room can read.
    QString seen() const { return audience().texts().join(u'\n'); }
    Workshop stored() const
    {
        const Atlas file = atlas.stored();
        return file.workshops.empty() ? Workshop() : file.workshops.back();
    }
    template <class Widget>
    Widget& part(const char* name) const
    {
        auto* found = console().findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("the console has no %s", name);
        return *found;
    }

    RunningAtlas atlas;
};

inline bool holdsDigit(const QString& text, int number)
{
    static const QString pattern = QStringLiteral("(^|\\D)%1(\\D|$)");
    return text.contains(QRegularExpression(pattern.arg(number)));
}

} // namespace atlas
