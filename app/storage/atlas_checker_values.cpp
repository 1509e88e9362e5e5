// SPDX-License-Identifier: GPL-3.0-or-later
// Values that SQLite takes in any column, and that reading refuses only once it comes to them.
#include "storage/atlas_checker.h"

#include "domain/limits.h"
#include "storage/sql_statement.h"

#include <QCoreApplication>

#include <map>

namespace atlas {

namespace {

/// SQL that holds for a value that the column cannot have.
QString unusable(const QString& column, const QString& type)
{
    // The columns of the schema are of the types TEXT, INTEGER and BIGINT.
    if (type == QLatin1String("TEXT"))
        return QStringLiteral("typeof(%1) NOT IN ('text', 'null') OR length(%1) > %2").arg(column).arg(limits::Text);
    return QStringLiteral("typeof(%1) NOT IN ('integer', 'null') OR %1 NOT BETWEEN -%2 AND %2")
        .arg(column)
        .arg(limits::Id);
}

} // namespace

Result<void> AtlasChecker::checkValues()
{
    struct Search {
        QStringList conditions;
        QString column; ///< SQL that names the first that holds an unusable value
    };
    std::map<QString, Search> searches;
    auto done = SqlStatement(m_connection,
        "SELECT t.name, c.name, c.type FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = "
        "'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
                    .each({}, [&searches](const SqlRow& row) -> Result<void> {
                        Search& search = searches[row.label(0)];
                        const QString condition = unusable(row.label(1), row.label(2));
                        search.conditions.append(condition);
                        search.column +=
                            QStringLiteral(" WHEN %1 THEN '%2'").arg(condition, row.label(1));
                        return {};
                    });
    for (const auto& [table, search] : searches) {
        const QByteArray select = QStringLiteral("SELECT rowid, CASE%1 END FROM %2 WHERE %3")
                                   .arg(search.column, table, search.conditions.join(QStringLiteral(" OR ")))
                                      .toLatin1();
        if (!done)
            return done;
        done = m_report.addRows(select.constData(), [&name = table](const SqlRow& row) {
            return QCoreApplication::translate("atlas::Storage",
                "Entry %1 of the table “%2”: what stands under “%3” is of another kind than belongs there, or "
                "longer than the program takes.")
                .arg(row.text(0), name, row.text(1));
        });
    }
    return done;
}

} // namespace atlas
