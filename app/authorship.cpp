// SPDX-License-Identifier: GPL-3.0-or-later
#include "authorship.h"

#include "editing/atlas_document.h"
#include "storage/atlas_repository.h"
#include "translations.h"
#include "ui/kit/preferences.h"

#include <QInputDialog>

namespace atlas {

namespace {

QString knownName()
{
    return nameOr(Preferences::load(systemLanguage()).author, systemUserName());
}

} // namespace

QString systemUserName()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

QString nameOr(const QString& name, const QString& otherwise)
{
    return name.isEmpty() ? otherwise : name;
}

void Authorship::sign(AtlasDocument& document, AtlasRepository& repository) const
{
    const QString name = nameOr(knownName(), m_facilitator);
    // Who has no name has none in the file, which is read in other languages too.
    document.setAuthor(name);
    repository.signLock(name);
}

void Authorship::follow(
    AtlasDocument& document, AtlasRepository& repository, WorkshopId id, QWidget* parent)
{
    if (!knownName().isEmpty())
        return;
    const Workshop* workshop = document.atlas().workshop(id);
    m_facilitator = workshop ? workshop->facilitator.simplified() : QString();
    // Once: the console opens anew when the look of the windows changes.
    if (workshop && m_facilitator.isEmpty() && !m_asked.contains(id)) {
        m_asked.insert(id);
        m_facilitator = QInputDialog::getText(parent, tr("Facilitator"),
            tr("The journal and the minutes name who leads the workshop. Your name:"))
                            .simplified();
        Workshop named = *document.atlas().workshop(id);
        named.facilitator = m_facilitator;
        if (!m_facilitator.isEmpty()) [[maybe_unused]]
            const auto saved = document.saveWorkshop(std::move(named));
    }
    sign(document, repository);
}

} // namespace atlas
