#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/study.h"
#include "ui/exchange/export_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

namespace atlas {

/// The dialog on the study with the bank services chosen, as somebody uses it.
class ExportBoard {
public:
    ExportBoard()
        : dialog(study(), studyFamily(QStringLiteral("services")).id, Language::English)
    {
        dialog.show();
    }

    template <class Field>
    Field& field(const char* name)
    {
        auto* found = dialog.findChild<Field*>(QLatin1String(name));
        if (!found)
            qFatal("no field %s", name);
        return *found;
    }

    template <class Value>
    void choose(const char* name, Value value)
    {
        auto& box = field<QComboBox>(name);
        box.setFocus();
        const int wanted = box.findData(static_cast<int>(value));
        while (box.currentIndex() != wanted)
            QTest::keyClick(&box, box.currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    template <class Value>
    Value chosen(const char* name)
    {
        return static_cast<Value>(field<QComboBox>(name).currentData().toInt());
    }

    /// A click on the box before the family.
    void tick(int family)
    {
        auto& families = field<QListWidget>("families");
        families.setCurrentRow(family);
        QTest::keyClick(&families, Qt::Key_Space);
    }

    QString output() { return QDir::fromNativeSeparators(field<QLineEdit>("output").text()); }
    void typeOutput(const QString& path)
    {
        auto& line = field<QLineEdit>("output");
        line.setFocus();
        QTest::keyClick(&line, Qt::Key_A, Qt::ControlModifier);
        path.isEmpty() ? QTest::keyClick(&line, Qt::Key_Delete) : QTest::keyClicks(&line, path);
    }

    QPushButton& saveButton()
    {
        return *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    }
    void save() { QTest::mouseClick(&saveButton(), Qt::LeftButton); }
    QString problem()
    {
        auto& label = field<QLabel>("problem");
        return label.isVisible() ? label.text() : QString();
    }

    ExportDialog dialog;
};

} // namespace atlas
