#include "tests/faults/damaged/sample.h"

#include "core/storage/ledger.h"
#include "tests/faults/damaged/trial.h"

#include <QTemporaryDir>

namespace kyodo::faults {
namespace {

PrincipleChecklist checklist(ChecklistId id, RecordId record)
{
    const CheckQuestion question{{std::nullopt, QStringLiteral("対等な関係")},
                                 QStringLiteral("一緒に決めたか")};
    return {id, 0, record, {{question, CheckPhase::After, CheckSide::City, CheckMark::Good, {}}}};
}

Evaluation evaluation(EvaluationId id, RecordId record)
{
    return {.id = id,
            .record = record,
            .improvement = QStringLiteral("早めに打ち合わせる"),
            .publicText = QStringLiteral("参加の輪が広がった。")};
}

Status enter(LedgerWriter& writer, ProjectRecord record)
{
    for (Partner& partner : record.partners) {
        partner.organisation = OrganisationId::fromValue(1);
    }
    KYODO_TRY(writer.put(record));
    KYODO_TRY(writer.put(checklist(writer.newId<ChecklistId>(), record.id)));
    return writer.put(evaluation(writer.newId<EvaluationId>(), record.id));
}

/// Reviews and links, as the window enters them.
Status enterReviews(const QString& path)
{
    const SystemClock clock;
    KYODO_TRY_ASSIGN(const auto ledger, Ledger::open(path, Ledger::Access::ReadWrite,
                                                     {QStringLiteral("試験者"), &clock}));
    KYODO_TRY_ASSIGN(const auto ids, ledger->lists().recordIds({}));
    KYODO_TRY_ASSIGN(const auto records, ledger->records().load(ids));
    KYODO_TRY_ASSIGN(const auto writer, ledger->write(ActKind::EvaluationSaved, {}));
    for (const ProjectRecord& record : records) {
        KYODO_TRY(enter(*writer, record));
    }
    return writer->commit().map([](const auto&) {});
}

} // namespace

Sample makeSample()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ledger.kyodo"));
    const auto import = [&](const QString& file, const QStringList& options = {}) {
        const QString place = QStringLiteral(KYODO_TEST_DATA "/") + file;
        static_cast<void>(runWithin(QStringList{QStringLiteral("import"), path, place} + options));
    };
    Sample sample;
    static_cast<void>(runWithin({QStringLiteral("sample"), path}));
    sample.earlier = contentOf(path);
    import(QStringLiteral("faults/organisations.csv"),
           {QStringLiteral("--kind"), QStringLiteral("organisations")});
    import(QStringLiteral("ledgers/projects.csv"));
    if (enterReviews(path)) {
        sample.ledger = contentOf(path);
    }
    return sample;
}

} // namespace kyodo::faults
