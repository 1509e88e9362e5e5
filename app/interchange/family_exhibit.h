#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/exporter.h"

namespace atlas {

/// The matrices of families: pages of all, a picture of the first, rows in the wide form of the first or the long
/// one of all.
class FamilyExhibit final : public Exhibit {
public:
    /// \a families of \a atlas, at least one, both of which have to outlive it.
    FamilyExhibit(const Atlas& atlas, std::vector<const JobFamily*> families, const ExportForm& form)
        : m_atlas(atlas)
        , m_families(std::move(families))
        , m_language(form.language)
        , m_isWide(form.format == ExportFormat::CsvWide)
    {
    }

    QString title() const override;
    QString source() const override;
    std::unique_ptr<PagedDocument> pages(const QPageLayout& layout) const override;
    std::optional<Picture> picture(Theme theme) const override;
    void addRows(RowSink& sink) const override;

private:
    const Atlas& m_atlas;
    std::vector<const JobFamily*> m_families;
    Language m_language;
    bool m_isWide;
};

} // namespace atlas
