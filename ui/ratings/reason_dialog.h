#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDialog>

class QPlainTextEdit;

namespace atlas {

/// Asks why a rating changes. An empty reason is accepted: the cell has none then.
class ReasonDialog final : public QDialog {
    Q_OBJECT
public:
    /// \a change says what is about to happen.
    explicit ReasonDialog(const QString& change, QWidget* parent = nullptr);

    QString reason() const;

private:
    QPlainTextEdit* m_reason;
};

} // namespace atlas
