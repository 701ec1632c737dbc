#include "core/operations/sample_operations.h"

#include "core/operations/import_operations.h"
#include "core/operations/project_generator.h"

#include <QCoreApplication>
#include <QFile>

// Resources of a static library are registered by hand, and outside any namespace.
static void registerSample()
{
    Q_INIT_RESOURCE(sample);
}

namespace kyodo {
namespace {

struct Operations
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

constexpr int GeneratedYear = 2024;

} // namespace

ActResult makePublishedSample(Workspace& workspace)
{
    registerSample();
    QFile file(QStringLiteral(":/sample/sunagawa_h23_h24.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Internal, QStringLiteral("sample"), file.fileName());
    }
    ImportSource source;
    source.bytes = file.readAll();
    KYODO_TRY_ASSIGN(const ImportPlan plan, planFileImport(workspace.ledger(), source));
    return applyImport(workspace, plan, Operations::tr("Published cases of Sunagawa"),
                       ActKind::SampleMade);
}

ActResult makeGeneratedSample(Workspace& workspace, qint64 count)
{
    if (count < 1 || count > mostGeneratedProjects()) {
        return failure(ErrorCode::InvalidInput,
                       Operations::tr("The number of sample projects must lie between 1 and %1.")
                           .arg(mostGeneratedProjects()));
    }
    const LedgerGuideline& guideline = workspace.ledger().guideline();
    const QString subject =
        Operations::tr("%n made-up project(s)", nullptr, static_cast<int>(count));
    return workspace.write(ActKind::SampleMade, subject, [&](LedgerWriter& writer) -> Status {
        const auto round = writer.newId<SurveyRoundId>();
        const FiscalYearSpan years(FiscalYear::fromYear(GeneratedYear).value());
        KYODO_TRY(writer.put(SurveyRound{round, 0, years, {}, guideline.id, {}}));
        for (qint64 index = 0; index < count; ++index) {
            const auto project = writer.newId<ProjectId>();
            const auto record = writer.newId<RecordId>();
            KYODO_TRY(writer.put(Project{project, 0, {}, years.first(), {}}));
            KYODO_TRY(
                writer.put(generatedRecord(index, {project, round, record}, guideline.guideline)));
        }
        return {};
    });
}

} // namespace kyodo
