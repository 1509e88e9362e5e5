#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDialog>

#include <functional>
#include <vector>

namespace atlas {

/// What to do when something is in the way: a sentence that says what, and the ways on, each a button with an
/// explanation. To close it is to choose none.
class WaysOnDialog final : public QDialog {
    Q_OBJECT
public:
    struct Way {
        QString text; ///< with an ampersand before its key
        QString explanation;
        std::function<void()> go;
    };
    /// \a none are the words for choosing no way.
    WaysOnDialog(const QString& title, const QString& problem, std::vector<Way> ways, const QString& none,
        QWidget* parent);

    /// Asks, and goes the way that was chosen once the dialog is gone.
    static void ask(const QString& title, const QString& problem, std::vector<Way> ways, const QString& none,
        QWidget* parent);

private:
    std::vector<Way> m_ways;
    int m_chosen = -1;
};

} // namespace atlas
