#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/language.h"
#include "ink/cell_painter.h"

#include <QLabel>

namespace atlas {

/// The ratings of a scale with their words in one line or two, and a note behind them. Where that does not
/// do, their words stand in a tool tip.
class ScaleLegend final : public QWidget {
    Q_OBJECT
public:
    explicit ScaleLegend(Language language, QWidget* parent = nullptr);

    void setScale(const CellPainter& painter, const QString& note);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        std::optional<Rating> rating; ///< none for the note
        QString words;
        QString text; ///< the words, or nothing where there is no room
        QPoint place;
    };

    /// Places the entries; returns the height that they take.
    int flow(int width, std::vector<Entry>& entries) const;
    int lineHeight() const;

    Language m_language;
    std::optional<CellPainter> m_painter;
    std::vector<Entry> m_entries;
};

} // namespace atlas
