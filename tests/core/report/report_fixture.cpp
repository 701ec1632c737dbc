#include "tests/core/report/report_fixture.h"

#include "core/report/pdf/pdf_file.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace kyodo::test {
namespace {

QString dataPath(const QString& name)
{
    return QStringLiteral(KYODO_TEST_DATA "/") + name;
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

ProjectRecord filledRecord(int index, const Form& form, const Guideline& guideline)
{
    ProjectRecord record =
        named(QStringLiteral("花いっぱい運動　第%1地区").arg(index + 1), index + 1);
    record.summary =
        QStringLiteral("公園や街路の花壇に花を植え、町内会ごとに年間を通して維持管理を行う。"
                       "苗は市が用意する（約1,200株）。");
    record.department = QStringLiteral("市民生活課");
    record.partners = {{QStringLiteral("町内会連合会"), {}, {}, QStringLiteral("植栽と水やり")}};
    record.forms = {{form.code, form.name}};
    const auto area = static_cast<std::size_t>(index) % guideline.areas.size();
    record.area = areaChoice(guideline.areas[area].code.text());
    return record;
}

ProjectRecord marathon()
{
    ProjectRecord record = named(QStringLiteral("市民マラソン大会"), 9);
    record.summary = QStringLiteral("市内を走る。\n小学生の部もある。");
    record.department = QStringLiteral("社会教育課");
    record.forms = {formChoice(QStringLiteral("共催")), formChoice(QStringLiteral("後援"))};
    record.area = areaChoice(QStringLiteral("C"));
    record.areaReason = QStringLiteral("企画から市民と市が一緒に行うため。");
    record.partners = {
        {QStringLiteral("体育協会"),
         {},
         ActorKindChoice{ActorKindCode::parse(QStringLiteral("npo")), QStringLiteral("ＮＰＯ法人")},
         QStringLiteral("審判")},
        {QStringLiteral("A & B <商店>"), {}, {}, {}}};
    record.startsOn = QDate(2024, 4, 1);
    record.endsOn = QDate(2025, 3, 31);
    record.cost = valueOf(Yen::fromAmount(1'250'000));
    record.outcome = QStringLiteral("参加者が増えた。");
    return record;
}

Project project(qint64 id)
{
    Project project{.id = *ProjectId::fromValue(id)};
    project.note = QStringLiteral("内部の備考");
    return project;
}

} // namespace

Result<std::vector<ProjectRecord>> MemoryRecords::records(qsizetype first, qsizetype count) const
{
    largestBlock = std::max(largestBlock, count);
    const qsizetype begin = std::min(first, size());
    const qsizetype end = std::min(first + count, size());
    return std::vector<ProjectRecord>(rows.begin() + begin, rows.begin() + end);
}

ProjectRecord named(const QString& name, int number)
{
    return {.id = *RecordId::fromValue(number),
            .project = *ProjectId::fromValue(number),
            .round = *SurveyRoundId::fromValue(1),
            .number = number,
            .name = valueOf(Name::parse(name))};
}

FormChoice formChoice(const QString& words)
{
    const Guideline guideline = sampleGuideline();
    const Form* form = guideline.formNamed(words);
    return {form ? std::optional(form->code) : std::nullopt, words};
}

AreaChoice areaChoice(const QString& code)
{
    return {AreaCode::parse(code), code};
}

SurveyRound round(const QString& years)
{
    return {.id = *SurveyRoundId::fromValue(1),
            .years = valueOf(FiscalYearSpan::parse(years)),
            .guideline = *GuidelineId::fromValue(1)};
}

std::vector<ProjectRecord> filledRecords(int count)
{
    const Guideline guideline = sampleGuideline();
    const auto forms = static_cast<int>(guideline.forms.size());
    std::vector<ProjectRecord> records;
    for (int i = 0; i < count; ++i) {
        const auto form = static_cast<std::size_t>(i * forms / count);
        records.push_back(filledRecord(i, guideline.forms[form], guideline));
    }
    return records;
}

std::vector<ProjectRecord> sunagawaRecords()
{
    const QString csv =
        QString::fromUtf8(fileBytes(dataPath(QStringLiteral("sunagawa_h23_h24.csv"))));
    std::vector<ProjectRecord> records;
    for (const QString& line : csv.split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        const QStringList cells = line.trimmed().split(u',');
        records.push_back(named(cells[1], static_cast<int>(records.size()) + 1));
        records.back().forms = {formChoice(cells[0])};
    }
    return records;
}

MemorySheets twoSheets()
{
    ProjectRecord earlier = marathon();
    earlier.area = areaChoice(QStringLiteral("D"));
    MemorySheets sheets;
    sheets.sheets = {
        {project(1),
         {{round(QStringLiteral("令和6")), marathon()}, {round(QStringLiteral("令和5")), earlier}}},
        {project(2),
         {{round(QStringLiteral("平成23・24")), named(QStringLiteral("新年交礼会"), 4)}}},
    };
    return sheets;
}

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    INFO(program.toStdString() << " must be installed (poppler-utils)");
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

void checkValidHtml(const QByteArray& html)
{
    const QString tidy = QStandardPaths::findExecutable(QStringLiteral("tidy"));
    if (tidy.isEmpty()) {
        WARN("tidy is not installed");
        return;
    }
    QProcess process;
    process.start(tidy,
                  {QStringLiteral("-quiet"), QStringLiteral("-errors"), QStringLiteral("-utf8")});
    process.write(html);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0); // 1: warnings, 2: errors
}

QString pdfText(const PagedDocument& document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    requireDone(writePdf(document, path));
    return outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
}

} // namespace kyodo::test
