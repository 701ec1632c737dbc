#include "core/operations/sample_operations.h"

#include "core/operations/import_operations.h"
#include "core/operations/project_generator.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

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

/// The register by the names that its organisations have.
using Register = QHash<QString, OrganisationId>;

Result<Register> enterOrganisations(LedgerWriter& writer, qint64 count, const Guideline& guideline)
{
    Register known;
    for (qint64 index = 0; index < count; ++index) {
        const Organisation organisation =
            generatedOrganisation(index, writer.newId<OrganisationId>(), guideline);
        KYODO_TRY(writer.put(organisation));
        known.insert(organisation.name.text(), organisation.id);
    }
    return known;
}

void link(ProjectRecord& record, const Register& known)
{
    for (Partner& partner : record.partners) {
        if (const auto found = known.find(partner.name); found != known.end()) {
            partner.organisation = *found;
        }
    }
}

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

ActResult makeGeneratedSample(Workspace& workspace, qint64 count, qint64 organisations)
{
    if (count < 1 || count > mostGeneratedProjects()) {
        return failure(ErrorCode::InvalidInput,
                       Operations::tr("The number of sample projects must lie between 1 and %1.")
                           .arg(mostGeneratedProjects()));
    }
    if (organisations < 0 || organisations > mostGeneratedOrganisations()) {
        return failure(
            ErrorCode::InvalidInput,
            Operations::tr("The number of sample organisations must lie between 0 and %1.")
                .arg(mostGeneratedOrganisations()));
    }
    const LedgerGuideline& guideline = workspace.ledger().guideline();
    const QString subject =
        Operations::tr("%n made-up project(s)", nullptr, static_cast<int>(count));
    return workspace.write(ActKind::SampleMade, subject, [&](LedgerWriter& writer) -> Status {
        KYODO_TRY_ASSIGN(const Register known,
                         enterOrganisations(writer, organisations, guideline.guideline));
        const auto round = writer.newId<SurveyRoundId>();
        const FiscalYearSpan years(FiscalYear::fromYear(GeneratedYear).value());
        KYODO_TRY(writer.put(SurveyRound{round, 0, years, {}, guideline.id, {}}));
        for (qint64 index = 0; index < count; ++index) {
            const auto project = writer.newId<ProjectId>();
            const auto id = writer.newId<RecordId>();
            KYODO_TRY(writer.put(Project{project, 0, {}, years.first(), {}}));
            ProjectRecord record =
                generatedRecord(index, {project, round, id}, guideline.guideline);
            link(record, known);
            KYODO_TRY(writer.put(record));
        }
        return {};
    });
}

} // namespace kyodo
