// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/agenda_index.h"

#include "interchange/folded_label.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace atlas {

namespace {

constexpr int MostRemembered = 50'000;
constexpr qsizetype LongestRemembered = 1'000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::AgendaIndex)
};

QString noSuchNumber(int number)
{
    return Text::tr("The agenda has no item %1.").arg(number);
}

QString severalItems()
{
    return Text::tr("These labels stand for several items of the agenda. Add the item’s number.");
}

} // namespace

bool ItemMention::hasLabels() const
{
    return !family.isEmpty() || !competence.isEmpty() || !subCompetence.isEmpty() || !domain.isEmpty();
}

AgendaIndex::AgendaIndex(const std::vector<AgendaPlace>& places)
{
    m_entries.reserve(places.size());
    for (const AgendaPlace& place : places) {
        m_entries.push_back({&place, foldedLabel(place.family->title), foldedLabel(place.family->key),
            foldedLabel(place.competence), foldedLabel(place.subCompetence), foldedLabel(place.domain)});
    }
    for (const Entry& entry : m_entries) {
        const auto& [place, family, key, competence, row, column] = entry;
        m_rows[QString()].push_back(&entry);
        if (!row.isEmpty())
            m_rows[row].push_back(&entry);
        for (const QString& head :
            {row, row + column, column + row, competence + row, competence + row + column,
                family + row + column, row + column + family, family + competence + row + column}) {
            auto& heads = m_heads[head];
            if (heads.empty() || heads.back() != &entry)
                heads.push_back(&entry);
        }
    }
}

const AgendaIndex::Entry* AgendaIndex::numbered(int number) const
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), number,
        [](const Entry& entry, int wanted) { return entry.place->number < wanted; });
    return found != m_entries.end() && found->place->number == number ? &*found : nullptr;
}

bool AgendaIndex::agrees(const Entry& entry, const ItemMention& folded)
{
    const auto same = [](const QString& stated, const QString& label) {
        return stated.isEmpty() || stated == label;
    };
    return (same(folded.family, entry.family) || folded.family == entry.familyKey)
        && same(folded.competence, entry.competence) && same(folded.subCompetence, entry.subCompetence)
        && same(folded.domain, entry.domain);
}

ItemMatch AgendaIndex::find(const ItemMention& mention) const
{
    const ItemMention folded{mention.number, foldedLabel(mention.family), foldedLabel(mention.competence),
        foldedLabel(mention.subCompetence), foldedLabel(mention.domain)};
    const QString key = QStringList{QString::number(mention.number.value_or(-1)), folded.family,
        folded.competence, folded.subCompetence, folded.domain}
                            .join(QChar(u'\n'));
    if (const auto known = m_found.constFind(key); known != m_found.cend())
        return *known;
    const ItemMatch match = search(mention, folded);
    if (m_found.size() < MostRemembered && key.size() <= LongestRemembered)
        m_found.insert(key, match);
    return match;
}

ItemMatch AgendaIndex::search(const ItemMention& mention, const ItemMention& folded) const
{
    const Entry* byNumber = mention.number ? numbered(*mention.number) : nullptr;
    if (byNumber && agrees(*byNumber, folded))
        return {byNumber->place, {}};
    if (!mention.hasLabels()) {
        return {nullptr,
            mention.number ? noSuchNumber(*mention.number)
                           : Text::tr("Nothing says which item this answer is for.")};
    }
    const Entry* found = nullptr;
    const auto candidates = m_rows.constFind(folded.subCompetence);
    for (std::size_t index = 0; candidates != m_rows.cend() && index < candidates->size(); ++index) {
        const Entry* entry = (*candidates)[index];
        if (!agrees(*entry, folded))
            continue;
        if (found)
            return {nullptr, severalItems()};
        found = entry;
    }
    if (found)
        return {found->place, {}};
    return {nullptr,
        byNumber ? Text::tr("The labels are those of no item of the agenda; item %1 is “%2”.")
                       .arg(*mention.number)
                       .arg(byNumber->place->subCompetence)
                 : Text::tr("The labels are those of no item of the agenda.")};
}

ItemMatch AgendaIndex::findNumbered(int number, const QString& label) const
{
    const Entry* byNumber = numbered(number);
    if (label.isEmpty())
        return byNumber ? ItemMatch{byNumber->place, {}} : ItemMatch{nullptr, noSuchNumber(number)};
    const auto labelled = m_heads.constFind(foldedLabel(label));
    if (labelled == m_heads.cend()) {
        return {nullptr,
            byNumber ? Text::tr("The head has the number of item %1 and another label. Correct the "
                                "label, or leave just the number.")
                           .arg(number)
                     : noSuchNumber(number)};
    }
    if (byNumber && std::find(labelled->begin(), labelled->end(), byNumber) != labelled->end())
        return {byNumber->place, {}};
    return labelled->size() == 1 ? ItemMatch{labelled->front()->place, {}}
                                 : ItemMatch{nullptr, severalItems()};
}

ItemMatch AgendaIndex::findHead(const QString& head) const
{
    const QString text = head.simplified();
    // Forms put a row of a grid in brackets behind the question.
    if (const qsizetype bracket = text.indexOf(u'['); bracket > 0 && text.endsWith(u']')) {
        if (m_heads.contains(foldedLabel(text)))
            return findLabelled(text);
        if (const ItemMatch inner = findLabelled(text.mid(bracket + 1).chopped(1).trimmed()); inner.place)
            return inner;
    }
    return findLabelled(text);
}

ItemMatch AgendaIndex::findLabelled(const QString& text) const
{
    if (text.isEmpty())
        return {};
    if (const auto labelled = m_heads.constFind(foldedLabel(text)); labelled != m_heads.cend()) {
        return labelled->size() == 1 ? ItemMatch{labelled->front()->place, {}}
                                     : ItemMatch{nullptr, severalItems()};
    }
    static const QRegularExpression number(
        QStringLiteral("^(?:item|point|question|q|no?|n[°º]|#)?[.\\s]*([0-9]{1,6})\\s*(?:[.):\\-\u2010-"
                       "\u2015/]\\s*|\\s+|$)(.*)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch parts = number.match(text);
    if (!parts.hasMatch())
        return {};
    return findNumbered(parts.captured(1).toInt(), parts.captured(2).trimmed());
}

} // namespace atlas
