#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/table_voice.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <span>

namespace atlas {

/// Where a table goes cell by cell and row by row, each cell a text, a number or a moment: into a CSV file, or
/// whatever else holds rows. Who fills it speaks in its voice.
class RowSink {
public:
    explicit RowSink(const TableVoice& voice)
        : m_voice(voice)
    {
    }
    virtual ~RowSink() = default;
    RowSink(const RowSink&) = delete;
    RowSink& operator=(const RowSink&) = delete;

    const TableVoice& voice() const { return m_voice; }

    void addHeads(std::span<const ColumnHead> heads);
    /// Ends the row that heads the columns.
    virtual void endHeads() = 0;

    virtual void addText(const QString& text) = 0;
    /// Empty where there is none, as is a decimal.
    virtual void addNumber(std::optional<int> number) = 0;
    virtual void addDecimal(std::optional<double> number, int decimals) = 0;
    /// Local time, as everywhere that people read one. Nothing for an invalid one.
    virtual void addMoment(const QDateTime& moment, Qt::DateFormat format) = 0;
    virtual void endRow() = 0;

private:
    TableVoice m_voice;
};

/// Fills a sink with a whole table, heads first.
using TableRows = std::function<void(RowSink& sink)>;

} // namespace atlas
