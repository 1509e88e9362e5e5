// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/theme_writer.h"

#include "storage/sql_connection.h"
#include "storage/sql_statement.h"
#include "storage/sql_transaction.h"
#include "storage/stored_words.h"

namespace atlas {

Result<void> insertThemes(const SqlConnection& connection, const std::vector<SkillTheme>& themes,
    const std::vector<ThemeOfRow>& rows)
{
    SqlStatement theme(connection,
        "INSERT INTO skill_theme (id, position, key, kind, label_fr, label_en) VALUES (?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (const SkillTheme& entry : themes) {
        auto done = theme.run({entry.id.value, position++, storedText(entry.key), storedWord(entry.kind),
            storedText(entry.label.french), storedText(entry.label.english)});
        if (!done)
            return done;
    }
    SqlStatement row(connection, "INSERT INTO sub_competence_theme (row_id, theme_id) VALUES (?, ?)");
    for (const auto& [id, themeId] : rows) {
        if (auto done = row.run({id.value, themeId.value}); !done)
            return done;
    }
    return {};
}

Result<void> writeFirstThemes(const SqlConnection& connection, const std::vector<SkillTheme>& themes,
    const std::vector<ThemeOfRow>& rows)
{
    SqlTransaction transaction(connection, SqlTransaction::Purpose::Writing);
    if (!transaction.begun())
        return transaction.begun();
    bool hasThemes = false;
    auto done = SqlStatement(connection, "SELECT EXISTS (SELECT 1 FROM skill_theme)")
                    .each({}, [&hasThemes](const SqlRow& row) -> Result<void> {
                        hasThemes = row.position(0) != 0;
                        return {};
                    });
    if (!done || hasThemes)
        return done;
    if (done = insertThemes(connection, themes, rows); !done)
        return done;
    return transaction.commit();
}

} // namespace atlas
