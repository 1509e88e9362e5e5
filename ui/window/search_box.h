#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/palette.h"
#include "models/search_model.h"
#include "ui/kit/view_settings.h"

#include <QLineEdit>

class QLabel;
class QListView;

namespace atlas {

/// Search over all families with the places found in a list below; Enter or a click goes to one.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    SearchBox(const AtlasDocument& document, const ViewSettings& settings, QWidget* parent = nullptr);
    ~SearchBox() override;

Q_SIGNALS:
    void hitChosen(const atlas::SearchHit& hit);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildList();
    void showHits(const QString& query);
    void sayNothingFound();
    void sayMore();
    void showNote(const QString& text, const QPoint& corner);
    void closeLists();
    bool isListOpen() const;
    void moveBy(int rows);
    void describe();
    void choose(const QModelIndex& index);

    SearchModel m_hits;
    Theme m_theme;
    QListView* m_list = nullptr; ///< floats below the box; made for the first search
    QLabel* m_note = nullptr; ///< in its place where nothing was found, below it where not all is in it
};

} // namespace atlas
