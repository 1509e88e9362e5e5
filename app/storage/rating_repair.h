#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "storage/journal_replay.h"

#include <QSet>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace atlas {

class SqlConnection;

/// Works out the ratings that are missing in a file, of the present and of its versions, from the journal, the study
/// and the present, and says how many. Every cell has an entry then.
class RatingRepair {
public:
    /// The errors name \a damaged; \a losses gets the sentences and must outlive this.
    RatingRepair(const SqlConnection& connection, const QString& damaged, QStringList& losses);

    /// Reads families, scales and journal, which must be there, as \a schema has them. Damaged if there is no
    /// family.
    Result<void> begin(int schema);
    /// The column by which a rating names its level in \a schema.
    static const char* levelColumn(int schema);
    /// Whether a cell of one family may hold that level of its scale, or none if that is null; in the present, or in a
    /// version if it is not 0.
    bool fits(qint64 version, const CellRef& cell, const QVariant& level) const;
    /// Within a transaction, once the ratings that fit are there and the file has the newest schema.
    Result<void> complete(int schema);

private:
    struct Known {
        QString state;
        QVariant level;
    };
    struct Stored {
        qint64 id;
        QString name;
        QDateTime at;
        bool isStudy;
    };

    /// Rows, columns and scales of the present or of a version.
    struct Shape {
        QHash<qint64, qint64> familyOfRow;
        QHash<qint64, qint64> familyOfColumn;
        QHash<qint64, QHash<QString, Known>> codes; ///< of a family's scale: what each code means
        QHash<qint64, QSet<QString>> levels; ///< of a family's scale, as ratings name them
    };

    Result<Shape> readShape(int schema, std::optional<VersionId> version) const;
    Result<void> readVersions();
    const Shape& shapeOf(qint64 version) const;
    Result<void> keepStudy();
    Result<void> keepShapes();
    Result<void> keepRevision();
    Result<void> completeRatings();
    Result<void> completeVersions();
    Result<void> completeVersion(const Stored& version);

    std::optional<Known> known(qint64 row, const QString& code) const;
    /// As the journal and the study have it, or nothing if they do not tell; an invalid moment is the present.
    std::optional<Known> ratingAt(const CellRef& cell, const QDateTime& moment) const;
    std::optional<Known> studyRating(const CellRef& cell) const;
    Result<QSet<CellRef>> missingIn(const QString& table, const Shape& shape) const;

    const SqlConnection& m_connection;
    QString m_damaged;
    QStringList& m_losses;
    JournalReplay m_journal;
    Shape m_present;
    QHash<qint64, Shape> m_versions; ///< none before versions had their own
    QHash<CellRef, Known> m_study;
};

} // namespace atlas
