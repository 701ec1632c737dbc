#include "core/domain/record_labels.h"

namespace kyodo {

QStringList formNames(const ProjectRecord& record, const Guideline& guideline)
{
    QStringList names;
    for (const FormChoice& choice : record.forms) {
        const Form* form = choice.code ? guideline.form(*choice.code) : nullptr;
        names << (form ? form->name : choice.words);
    }
    return names;
}

const Area* areaOf(const ProjectRecord& record, const Guideline& guideline)
{
    return record.area && record.area->code ? guideline.area(*record.area->code) : nullptr;
}

QString areaLetter(const ProjectRecord& record, const Guideline& guideline)
{
    const Area* area = areaOf(record, guideline);
    return area ? area->code.text() : record.area ? record.area->words : QString();
}

QString areaLabel(const Area& area)
{
    return area.code.text() + u' ' + area.name;
}

QString areaLabel(const ProjectRecord& record, const Guideline& guideline)
{
    const Area* area = areaOf(record, guideline);
    return area ? areaLabel(*area) : record.area ? record.area->words : QString();
}

} // namespace kyodo
