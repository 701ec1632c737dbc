#include "core/report/content/reviews/evaluation_words.h"

#include "core/domain/same_choice.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo::evaluation_words {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationReport)
};

} // namespace

QString item()
{
    return Words::tr("Item");
}

QString viewpoint()
{
    return Words::tr("Scored by");
}

QString step()
{
    return Words::tr("Score");
}

QString nothingScored()
{
    return Words::tr("Nothing has been scored yet.");
}

QString gapNote()
{
    return Words::tr("A difference is the widest between what a side thinks of itself and what the "
                     "other thinks of it, or between the two self-assessments. A third party takes "
                     "no part.");
}

QString itemName(const EvaluationItemChoice& item, const std::vector<EvaluationItemChoice>& items)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const auto& known) { return sameChoice(known, item); });
    return found == items.end() ? item.words : found->words;
}

} // namespace kyodo::evaluation_words
