#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTextBrowser>
#include <QTimer>

namespace atlas {

/// A page of the help in the colours of the window. Pictures fit its width; keys are written as the platform
/// writes them.
class HelpPage final : public QTextBrowser {
    Q_OBJECT
public:
    explicit HelpPage(QWidget* parent);

    /// In steps from the size of the application's font.
    int zoomSteps() const { return m_zoomSteps; }
    void setZoomSteps(int steps);
    /// Marks these words wherever they stand and shows the first place.
    void markWords(const QStringList& words);

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void layOutAgain();
    QVariant picture(const QUrl& name) const;
    int roomForPictures() const;
    QString style() const;

    QTimer m_later; ///< pictures follow the width once it rests
    QStringList m_words;
    int m_zoomSteps = 0;
    int m_laidOutFor = 0;
};

/// \a html with the keys of its <kbd> parts, such as "Ctrl+Del", written as platform and language have them.
QString withKeysWritten(QString html);

} // namespace atlas
