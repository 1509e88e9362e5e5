#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QScrollArea>
#include <QTableView>

namespace atlas {

/// Words that the keyboard can stop at, select and copy; shows when it does.
class ReadingLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ReadingLabel(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

/// An area of nothing but words, scrolled by the keyboard; shows when it has it.
class ReadingArea final : public QScrollArea {
    Q_OBJECT
public:
    explicit ReadingArea(const QString& name, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

/// A table that shows that it has the keyboard even where it has no cell to show it by.
class ReadingTable : public QTableView {
    Q_OBJECT
public:
    using QTableView::QTableView;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace atlas
