#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QScrollArea>

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

} // namespace atlas
