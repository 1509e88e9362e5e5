// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/dissent.h"

#include "analysis/ordinal_statistics.h"

#include <algorithm>

namespace atlas {

std::optional<double> dissent(const Distribution& votes, const RatingScale& scale)
{
    if (votes.rated() == 0)
        return std::nullopt;
    const double smaller = std::min(votes.notApplicable, votes.levelCount());
    const double aside = 2 * smaller / votes.rated();
    const std::optional<double> agreed = agreement(votes, scale);
    return agreed ? std::max(aside, 1 - *agreed) : aside;
}

AgreementBand agreementBand(double agreement)
{
    if (agreement < 0)
        return AgreementBand::Opposed;
    if (agreement < 0.4)
        return AgreementBand::Weak;
    return agreement < 0.7 ? AgreementBand::Medium : AgreementBand::Strong;
}

} // namespace atlas
