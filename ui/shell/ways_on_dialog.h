#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDialog>

class QVBoxLayout;

namespace atlas {

/// What to do when an atlas cannot be opened at the start: other files, what can still be read of it, a new
/// one. To close it is to go on without.
class WaysOnDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Way { None, Open, OpenOther, Salvage, Begin };

    /// \a problem says why \a file cannot be opened; \a others are atlases to open in its place.
    WaysOnDialog(const QString& file, const QString& problem, const QStringList& others, bool canBeSalvaged,
        QWidget* parent);

    Way way() const { return m_way; }
    /// The one of the others that was chosen.
    const QString& other() const { return m_other; }

private:
    void offer(QVBoxLayout& layout, const QString& text, const QString& explanation, Way way,
        const QString& other = {});

    Way m_way = Way::None;
    QString m_other;
};

} // namespace atlas
