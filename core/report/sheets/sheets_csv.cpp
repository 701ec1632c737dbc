#include "core/report/sheets/sheets_csv.h"

#include "core/base/csv_line.h"
#include "core/report/report_file.h"
#include "core/report/sheets/sheet_words.h"
#include "core/report/survey_rows.h"

namespace kyodo {
namespace {

using Field = sheet_words::Field;

QStringList headCells()
{
    return {sheet_words::years(),
            sheet_words::label(Field::Name),
            sheet_words::label(Field::Summary),
            sheet_words::label(Field::Forms),
            sheet_words::label(Field::Area),
            sheet_words::label(Field::AreaReason),
            sheet_words::label(Field::Department),
            sheet_words::partner(),
            sheet_words::partnerRole(),
            sheet_words::label(Field::Roles),
            sheet_words::startsOn(),
            sheet_words::endsOn(),
            sheet_words::periodNote(),
            sheet_words::costInYen(),
            sheet_words::label(Field::Status),
            sheet_words::label(Field::Outcome)};
}

QString isoDate(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString partnerRoles(const ProjectRecord& record)
{
    QStringList roles;
    bool hasAny = false;
    for (const Partner& partner : record.partners) {
        roles << partner.role;
        hasAny = hasAny || !partner.role.isEmpty();
    }
    return hasAny ? roles.join(ListSeparator) : QString();
}

QString sharedRoles(const ProjectRecord& record)
{
    QStringList roles;
    for (const RoleShare& role : record.roles) {
        roles << QStringList{role.task, role.citySide, role.partners}.join(QStringLiteral(" / "));
    }
    return roles.join(ListSeparator);
}

QStringList cellsOf(const ProjectYear& year, const Guideline& guideline)
{
    const ProjectRecord& record = year.record;
    return {year.round.years.isoLabel(),
            record.name.text(),
            record.summary,
            formNames(record, guideline).join(ListSeparator),
            areaLabel(record, guideline),
            record.areaReason,
            record.department,
            partnerNameList(record).join(ListSeparator),
            partnerRoles(record),
            sharedRoles(record),
            isoDate(record.startsOn),
            isoDate(record.endsOn),
            record.periodNote,
            record.cost ? QString::number(record.cost->amount()) : QString(),
            statusLabel(record.status),
            record.outcome};
}

} // namespace

Status writeSheetsCsv(const SheetSubject& subject, QIODevice& device)
{
    TextWriter out(device);
    out << QChar(QChar::ByteOrderMark) + csvLine(headCells());
    for (qsizetype i = 0; i < subject.projects->size(); ++i) {
        KYODO_TRY_ASSIGN(const ProjectHistory history, subject.projects->sheet(i));
        for (const ProjectYear& year : history.years) {
            out << csvLine(cellsOf(year, subject.projects->guidelineOf(year.round)));
        }
    }
    return out.status();
}

} // namespace kyodo
