#include "ui/lists/selection_figures.h"

#include "core/domain/record_labels.h"

namespace kyodo::ui {
namespace {

void count(SelectionFigures& figures, const ProjectRecord& record, const Guideline& guideline)
{
    const QStringList forms = formNames(record, guideline);
    ++figures.forms[forms.value(0)];
    ++figures.areas[areaLabel(record, guideline)];
    ++figures.departments[record.department];
    figures.cost += record.cost ? record.cost->amount() : 0;
    figures.withCost += record.cost ? 1 : 0;
}

} // namespace

Result<SelectionFigures> selectionFigures(const Ledger& ledger, const std::vector<RecordId>& ids,
                                          const std::function<bool()>& isWanted)
{
    constexpr qsizetype Block = 500;
    SelectionFigures figures;
    const auto source = ledger.recordSource(ids);
    for (qsizetype first = 0; first < source->size() && isWanted(); first += Block) {
        KYODO_TRY_ASSIGN(const auto records,
                         source->records(first, std::min(Block, source->size() - first)));
        for (const ProjectRecord& record : records) {
            count(figures, record, ledger.guidelineOf(record.round));
        }
    }
    return figures;
}

} // namespace kyodo::ui
