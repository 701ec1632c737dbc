#include "core/storage/ledger_writer.h"

#include "core/storage/act_ending.h"
#include "core/storage/entity_codec.h"
#include "core/storage/query.h"
#include "core/storage/repositories.h"
#include "core/storage/search_index.h"

#include <QCoreApplication>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// The repository of an entity, by its value.
GuidelineRepository repositoryFor(Database& database, const LedgerGuideline&)
{
    return GuidelineRepository(database);
}
SurveyRoundRepository repositoryFor(Database& database, const SurveyRound&)
{
    return SurveyRoundRepository(database);
}
OrganisationRepository repositoryFor(Database& database, const Organisation&)
{
    return OrganisationRepository(database);
}
ProjectRepository repositoryFor(Database& database, const Project&)
{
    return ProjectRepository(database);
}
RecordRepository repositoryFor(Database& database, const ProjectRecord&)
{
    return RecordRepository(database);
}
ChecklistRepository repositoryFor(Database& database, const PrincipleChecklist&)
{
    return ChecklistRepository(database);
}
EvaluationRepository repositoryFor(Database& database, const Evaluation&)
{
    return EvaluationRepository(database);
}

tl::unexpected<Error> conflict()
{
    return failure(ErrorCode::Conflict,
                   Storage::tr("This entry was changed in the meantime. Nothing was saved; look at "
                               "the newer version first."));
}

template <class Value>
bool equalButVersion(Value a, const Value& b)
{
    a.version = b.version;
    return a == b;
}

template <class IdType>
Status removeFromSearch(Database&, IdType)
{
    return {};
}

Status removeFromSearch(Database& database, RecordId id)
{
    return SearchIndex(database).remove(id);
}

} // namespace

LedgerWriter::LedgerWriter(Database& database, IdSequence& ids, ChangeSet act, LedgerFile* file)
    : m_database(database)
    , m_ids(ids)
    , m_act(std::move(act))
    , m_file(file)
{}

Result<std::unique_ptr<LedgerWriter>> LedgerWriter::begin(Database& database, IdSequence& ids,
                                                          ChangeSet act, LedgerFile* file)
{
    if (file) {
        // before SQLite looks: it would roll the journal of another file into this one
        KYODO_TRY(file->requireUnchanged());
    }
    std::unique_ptr<LedgerWriter> writer(new LedgerWriter(database, ids, std::move(act), file));
    KYODO_TRY_ASSIGN(writer->m_transaction, Transaction::begin(database));
    if (file) {
        // from here on nobody else writes who asks SQLite
        KYODO_TRY(file->requireUnchanged());
    }
    return writer;
}

Status LedgerWriter::log(const Change& change)
{
    if (m_written.empty()) {
        KYODO_TRY(ChangeLog(m_database).begin(m_act));
    }
    KYODO_TRY(ChangeLog(m_database).append(m_act.id, static_cast<int>(m_written.size()), change));
    m_ids.keepClearOf(change.entity);
    m_written.push_back(change.entity);
    return {};
}

template <class Value>
Status LedgerWriter::replace(const std::optional<Value>& now, const Value& value)
{
    if (now && *now == value) {
        return {};
    }
    auto repository = repositoryFor(m_database, value);
    Value stored = value;
    ++stored.version;
    KYODO_TRY(repository.put(stored));
    KYODO_TRY(putIntoSearch(m_database, stored));
    return log({{repository.Kind, value.id.value()},
                now ? std::optional(encode(*now)) : std::nullopt,
                encode(stored)});
}

template <class Value>
Status LedgerWriter::put(const Value& value)
{
    KYODO_TRY_ASSIGN(const std::optional<Value> now,
                     repositoryFor(m_database, value).find(value.id));
    if (value.version != (now ? now->version : 0)) {
        return conflict();
    }
    return replace(now, value);
}

template Status LedgerWriter::put(const LedgerGuideline&);
template Status LedgerWriter::put(const SurveyRound&);
template Status LedgerWriter::put(const Organisation&);
template Status LedgerWriter::put(const Project&);
template Status LedgerWriter::put(const ProjectRecord&);
template Status LedgerWriter::put(const PrincipleChecklist&);
template Status LedgerWriter::put(const Evaluation&);

template <class Repository>
Status LedgerWriter::takeOut(const std::optional<typename Repository::Value>& now)
{
    if (!now) {
        return failure(ErrorCode::NotFound, Storage::tr("This entry is no longer in the ledger."));
    }
    KYODO_TRY(removeFromSearch(m_database, now->id));
    KYODO_TRY(Repository(m_database).remove(now->id));
    return log({{Repository::Kind, now->id.value()}, encode(*now), std::nullopt});
}

template <class Repository>
Status LedgerWriter::removeFrom(typename Repository::IdType id)
{
    KYODO_TRY_ASSIGN(const auto now, Repository(m_database).find(id));
    return takeOut<Repository>(now);
}

Status LedgerWriter::remove(RecordId id)
{
    return removeFrom<RecordRepository>(id);
}

Status LedgerWriter::remove(ProjectId id)
{
    return removeFrom<ProjectRepository>(id);
}

Status LedgerWriter::remove(OrganisationId id)
{
    return removeFrom<OrganisationRepository>(id);
}

Status LedgerWriter::remove(SurveyRoundId id)
{
    return removeFrom<SurveyRoundRepository>(id);
}

Status LedgerWriter::remove(ChecklistId id)
{
    return removeFrom<ChecklistRepository>(id);
}

Status LedgerWriter::remove(EvaluationId id)
{
    return removeFrom<EvaluationRepository>(id);
}

template <class Repository, class Decode>
Status LedgerWriter::revertIn(const Change& change, Decode decode)
{
    const auto decoded = [&](const std::optional<QJsonObject>& json) {
        return json ? decode(*json) : std::nullopt;
    };
    const auto id = Repository::IdType::fromValue(change.entity.id);
    auto before = decoded(change.before);
    const auto after = decoded(change.after);
    if (!id || before.has_value() != change.before.has_value() ||
        after.has_value() != change.after.has_value()) {
        return failure(ErrorCode::LedgerUnreadable,
                       Storage::tr("The change log holds an entry that cannot be read."));
    }
    KYODO_TRY_ASSIGN(const auto now, Repository(m_database).find(*id));
    if (now.has_value() != after.has_value() || (now && !equalButVersion(*after, *now))) {
        return conflict();
    }
    if (!before) {
        return takeOut<Repository>(now);
    }
    before->version = now ? now->version : 0;
    return replace(now, *before);
}

Status LedgerWriter::revert(const Change& change)
{
    switch (change.entity.kind) {
    case EntityKind::Guideline:
        return revertIn<GuidelineRepository>(change, &decodeGuideline);
    case EntityKind::Round:
        return revertIn<SurveyRoundRepository>(change, &decodeRound);
    case EntityKind::Organisation:
        return revertIn<OrganisationRepository>(change, &decodeOrganisation);
    case EntityKind::Project:
        return revertIn<ProjectRepository>(change, &decodeProject);
    case EntityKind::Record:
        return revertIn<RecordRepository>(change, &decodeRecord);
    case EntityKind::Checklist:
        return revertIn<ChecklistRepository>(change, &decodeChecklist);
    case EntityKind::Evaluation:
        return revertIn<EvaluationRepository>(change, &decodeEvaluation);
    }
    Q_UNREACHABLE();
}

Result<std::optional<WrittenChanges>> LedgerWriter::commit()
{
    if (m_written.empty()) {
        return std::nullopt;
    }
    KYODO_TRY(m_ids.save(m_database));
    KYODO_TRY(endAct(m_transaction, m_file, m_act));
    return WrittenChanges{m_act.id, std::move(m_written)};
}

} // namespace kyodo
