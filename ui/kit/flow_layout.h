#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLayout>
#include <QList>

namespace atlas {

/// Items one behind the other, in as many lines as the width asks for: nothing is squeezed. What expands to
/// the side takes what its line leaves, up to its largest size; it goes into the next line where its least
/// size does not fit, all else where its wanted size does not. Items stand in the middle of their line, those
/// with Qt::AlignTop at its top.
class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// Pushes what follows to the end of its line.
    void addStretch();
    void insertWidget(int place, QWidget* widget);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Line {
        int first = 0;
        int end = 0;
        int height = 0;
        QList<int> widths;
    };

    QList<Line> lines(int width) const;
    void shareRest(Line& line, int rest) const;

    QList<QLayoutItem*> m_items;
};

} // namespace atlas
