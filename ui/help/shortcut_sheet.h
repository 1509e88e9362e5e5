#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/shortcut_list.h"

#include <QDialog>

class QMainWindow;
class QTextBrowser;

namespace atlas {

/// All keys on one sheet, to keep beside the work, to print or to paste elsewhere.
class ShortcutSheet final : public QDialog {
    Q_OBJECT
public:
    ShortcutSheet(const std::vector<ShortcutGroup>& groups, QWidget* parent);

private:
    void copy() const;
    void print();

    QTextBrowser* m_sheet;
    QString m_html;
};

/// The keys of \a main and of the facilitator's console, those of \a over first, beside \a over.
void showShortcutSheet(
    const QMainWindow& main, const Atlas& atlas, const ViewSettings& settings, QMainWindow& over);

} // namespace atlas
