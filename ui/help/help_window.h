#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QHash>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QSplitter;
class QToolButton;
class QUrl;

namespace atlas {

class HelpPage;

/// The help beside the work: topics with a filter over their text at the left, the chosen page at the right.
/// Belongs to the window that it was asked for in and goes with it.
class HelpWindow final : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget* parent);

    void showTopic(const QString& topic);
    QString topic() const { return m_topic; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildTools();
    void buildTopics();
    void buildLayout();
    void filter(const QString& text);
    void followPage(const QUrl& page);

    QLineEdit* m_filter;
    QListWidget* m_topics;
    QSplitter* m_splitter;
    HelpPage* m_page;
    QToolButton* m_back;
    QToolButton* m_forward;
    QList<QToolButton*> m_tools;
    QString m_topic; ///< of the page shown
    QHash<QString, QString> m_texts; ///< folded, by topic; read for the first filter
};

/// Shows the help of \a over's window, made if it has none yet, at \a topic or where it was last.
void openHelp(QWidget& over, const QString& topic);

/// Closes the help of the window \a owner. Its topic; empty if it was not open.
QString closeHelp(QWidget& owner);

} // namespace atlas
