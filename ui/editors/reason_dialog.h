#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDialog>

class QPlainTextEdit;

namespace atlas {

/// Asks why a rating changes. An empty reason is accepted: it leaves each cell's own reason as it is.
class ReasonDialog final : public QDialog {
    Q_OBJECT
public:
    /// \a change says what is about to happen; \a reason is what the cell says so far.
    ReasonDialog(const QString& change, const QString& reason, QWidget* parent = nullptr);

    QString reason() const;

private:
    QPlainTextEdit* m_reason;
};

} // namespace atlas
