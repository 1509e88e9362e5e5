#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QScrollArea>

class QLabel;
class QAbstractItemModel;

namespace atlas {

/// One course with every field in full beside the table of courses.
class OfferDetails final : public QScrollArea {
    Q_OBJECT
public:
    explicit OfferDetails(const QAbstractItemModel& offers, QWidget* parent = nullptr);

    /// Row of the model; -1 asks to choose one.
    void showRow(int row);

private:
    const QAbstractItemModel& m_offers;
    QLabel* m_text;
};

} // namespace atlas
