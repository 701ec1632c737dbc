#include "core/exchange/export_layout.h"

#include "core/domain/record_labels.h"
#include "core/exchange/row_decoder.h"

#include <QJsonArray>

namespace kyodo {
namespace {

const QString ListSeparator = QStringLiteral("；");

QString formName(const FormChoice& form, const Guideline& guideline)
{
    const Form* known = form.code ? guideline.form(*form.code) : nullptr;
    return known ? known->name : form.words;
}

QString areaText(const std::optional<AreaChoice>& area, const Guideline& guideline)
{
    if (!area) {
        return {};
    }
    return area->code && guideline.area(*area->code) ? area->code->text() : area->words;
}

QString fieldText(const std::optional<FieldChoice>& field, const Guideline& guideline)
{
    return field ? fieldName(*field, guideline) : QString();
}

QString partnerList(const std::vector<Partner>& partners)
{
    QStringList names;
    for (const Partner& partner : partners) {
        names << partner.name;
    }
    return names.join(ListSeparator);
}

QString isoDate(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <class CodeType>
QJsonValue codeOrNull(const std::optional<CodeType>& code)
{
    return code ? QJsonValue(code->text()) : QJsonValue();
}

QJsonObject choiceJson(const QJsonValue& code, const QString& name)
{
    return {{QStringLiteral("code"), code}, {QStringLiteral("name"), name}};
}

QJsonArray formsJson(const ProjectRecord& record, const Guideline& guideline)
{
    QJsonArray forms;
    for (const FormChoice& form : record.forms) {
        forms.append(choiceJson(codeOrNull(form.code), formName(form, guideline)));
    }
    return forms;
}

QJsonValue areaJson(const std::optional<AreaChoice>& area, const Guideline& guideline)
{
    if (!area) {
        return {};
    }
    const Area* known = area->code ? guideline.area(*area->code) : nullptr;
    return choiceJson(codeOrNull(area->code), known ? known->name : area->words);
}

QJsonValue fieldJson(const std::optional<FieldChoice>& field, const Guideline& guideline)
{
    return field ? QJsonValue(choiceJson(codeOrNull(field->code), fieldText(field, guideline)))
                 : QJsonValue();
}

/// The code, or the own words of a kind that the guideline does not have.
QJsonValue kindJson(const std::optional<ActorKindChoice>& kind)
{
    return kind && kind->code ? QJsonValue(kind->code->text())
           : kind             ? textOrNull(kind->words)
                              : QJsonValue();
}

QJsonArray partnersJson(const std::vector<Partner>& partners)
{
    QJsonArray array;
    for (const Partner& partner : partners) {
        array.append(QJsonObject{
            {QStringLiteral("name"), partner.name},
            {QStringLiteral("organisation"),
             partner.organisation ? QJsonValue(partner.organisation->value()) : QJsonValue()},
            {QStringLiteral("kind"), kindJson(partner.kind)},
            {QStringLiteral("role"), textOrNull(partner.role)},
        });
    }
    return array;
}

QJsonValue sideJson(const std::optional<Side>& side)
{
    return side ? QJsonValue(sideCode(*side)) : QJsonValue();
}

} // namespace

QStringList recordHead()
{
    return {
        QStringLiteral("No."),      QStringLiteral("事業名（活動名）"),
        QStringLiteral("事業内容"), QStringLiteral("協働の相手方"),
        QStringLiteral("担当課"),   QStringLiteral("協働の形態"),
        QStringLiteral("領域"),     QStringLiteral("領域の理由"),
        QStringLiteral("分野"),     QStringLiteral("事業費（円）"),
        QStringLiteral("開始日"),   QStringLiteral("終了日"),
        QStringLiteral("実施期間"), QStringLiteral("状態"),
        QStringLiteral("成果"),     QStringLiteral("実施年度"),
    };
}

QStringList recordCells(const ProjectRecord& record, const Guideline& guideline,
                        const FiscalYearSpan& years)
{
    return {
        record.number > 0 ? QString::number(record.number) : QString(),
        record.name.text(),
        record.summary,
        partnerList(record.partners),
        record.department,
        formNames(record, guideline).join(ListSeparator),
        areaText(record.area, guideline),
        record.areaReason,
        fieldText(record.field, guideline),
        record.cost ? QString::number(record.cost->amount()) : QString(),
        isoDate(record.startsOn),
        isoDate(record.endsOn),
        record.periodNote,
        statusWord(record.status),
        record.outcome,
        years.isoLabel(),
    };
}

QJsonObject recordJson(const ProjectRecord& record, const Guideline& guideline,
                       const FiscalYearSpan& years)
{
    return {
        {QStringLiteral("id"), record.id.value()},
        {QStringLiteral("project"), record.project.value()},
        {QStringLiteral("years"), years.isoLabel()},
        {QStringLiteral("number"), record.number},
        {QStringLiteral("name"), record.name.text()},
        {QStringLiteral("summary"), textOrNull(record.summary)},
        {QStringLiteral("partners"), partnersJson(record.partners)},
        {QStringLiteral("department"), textOrNull(record.department)},
        {QStringLiteral("forms"), formsJson(record, guideline)},
        {QStringLiteral("area"), areaJson(record.area, guideline)},
        {QStringLiteral("area_reason"), textOrNull(record.areaReason)},
        {QStringLiteral("started_by"), sideJson(record.involvement.startedBy)},
        {QStringLiteral("decided_by"), sideJson(record.involvement.decidedBy)},
        {QStringLiteral("paid_by"), sideJson(record.involvement.paidBy)},
        {QStringLiteral("answered_by"), sideJson(record.involvement.answeredBy)},
        {QStringLiteral("field"), fieldJson(record.field, guideline)},
        {QStringLiteral("cost"), record.cost ? QJsonValue(record.cost->amount()) : QJsonValue()},
        {QStringLiteral("starts_on"), textOrNull(isoDate(record.startsOn))},
        {QStringLiteral("ends_on"), textOrNull(isoDate(record.endsOn))},
        {QStringLiteral("period_note"), textOrNull(record.periodNote)},
        {QStringLiteral("status"), statusCode(record.status)},
        {QStringLiteral("outcome"), textOrNull(record.outcome)},
    };
}

} // namespace kyodo
