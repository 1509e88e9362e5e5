#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

class QApplication;
class QPoint;
class QWidget;

namespace atlas {

/// Words from an atlas, a ballot or a file name are words in every window: while it lives, labels, message
/// boxes and tooltips show their text as it stands, no label loads a picture, and what a list or a table
/// copies is safe in a spreadsheet. The application owns it.
class PlainWords final : public QObject {
    Q_OBJECT
public:
    explicit PlainWords(QApplication& application);
    ~PlainWords() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QApplication& m_application;
};

/// \a words for a menu, a button or a tab, where "&" would mark a key and a tab stop would begin one.
QString withoutMarks(QString words);
/// The words of such a text again, without the marks of keys.
QString unmarked(const QString& text);
/// \a words for the title of a window, where "[*]" would stand for what is not stored.
QString asTitle(QString words);

/// Shows \a words over \a widget, long lines wrapped.
void showToolTip(const QPoint& globalPosition, const QString& words, QWidget* widget);

} // namespace atlas
