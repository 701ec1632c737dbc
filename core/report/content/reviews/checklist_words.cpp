#include "core/report/content/reviews/checklist_words.h"

#include "core/domain/review/principle_checklist.h"

#include <QCoreApplication>

namespace kyodo::checklist_words {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChecklistReport)
};

} // namespace

QString markLegend()
{
    return Words::tr("%1: kept, %2: partly kept, %3: not kept")
        .arg(checkMarkLabel(CheckMark::Good), checkMarkLabel(CheckMark::Partly),
             checkMarkLabel(CheckMark::Bad));
}

} // namespace kyodo::checklist_words
