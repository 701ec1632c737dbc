#pragma once

#include "core/storage/database.h"
#include "core/storage/entity.h"

#include <span>
#include <vector>

namespace kyodo {

/// The SQL of one kind of entity each, beside the mapping of its rows. find() gives none for an
/// unknown id. put() adds or replaces the whole entity and remove() takes it out; only LedgerWriter
/// calls these two, so that nothing is written without the change log.

class GuidelineRepository final
{
public:
    using Value = LedgerGuideline;
    using IdType = GuidelineId;
    static constexpr EntityKind Kind = EntityKind::Guideline;

    explicit GuidelineRepository(Database& database)
        : m_database(database)
    {}
    [[nodiscard]] Result<std::optional<LedgerGuideline>> find(GuidelineId id) const;
    /// Every version that the ledger has had, the latest first.
    [[nodiscard]] Result<std::vector<GuidelineId>> ids() const;
    [[nodiscard]] Status put(const LedgerGuideline& value);
    [[nodiscard]] Status remove(GuidelineId id);

private:
    Database& m_database;
};

class SurveyRoundRepository final
{
public:
    using Value = SurveyRound;
    using IdType = SurveyRoundId;
    static constexpr EntityKind Kind = EntityKind::Round;

    explicit SurveyRoundRepository(Database& database)
        : m_database(database)
    {}
    [[nodiscard]] Result<std::optional<SurveyRound>> find(SurveyRoundId id) const;
    /// Latest first.
    [[nodiscard]] Result<std::vector<SurveyRound>> all() const;
    [[nodiscard]] Status put(const SurveyRound& value);
    [[nodiscard]] Status remove(SurveyRoundId id);

private:
    Database& m_database;
};

class OrganisationRepository final
{
public:
    using Value = Organisation;
    using IdType = OrganisationId;
    static constexpr EntityKind Kind = EntityKind::Organisation;

    explicit OrganisationRepository(Database& database)
        : m_database(database)
    {}
    [[nodiscard]] Result<std::optional<Organisation>> find(OrganisationId id) const;
    /// All that have or had a name with this organisationNameKey().
    [[nodiscard]] Result<std::vector<Organisation>> named(const QString& nameKey) const;
    /// In the order of readingKey().
    [[nodiscard]] Result<std::vector<Organisation>> all() const;
    [[nodiscard]] Status put(const Organisation& value);
    [[nodiscard]] Status remove(OrganisationId id);

    /// Makes the keys of all names anew, after a change to how they are made.
    [[nodiscard]] Status rebuildNames();

private:
    [[nodiscard]] Status putNames(const Organisation& value);

    Database& m_database;
};

class ProjectRepository final
{
public:
    using Value = Project;
    using IdType = ProjectId;
    static constexpr EntityKind Kind = EntityKind::Project;

    explicit ProjectRepository(Database& database)
        : m_database(database)
    {}
    [[nodiscard]] Result<std::optional<Project>> find(ProjectId id) const;
    [[nodiscard]] Status put(const Project& value);
    [[nodiscard]] Status remove(ProjectId id);

private:
    Database& m_database;
};

class RecordRepository final
{
public:
    using Value = ProjectRecord;
    using IdType = RecordId;
    static constexpr EntityKind Kind = EntityKind::Record;

    explicit RecordRepository(Database& database)
        : m_database(database)
    {}
    [[nodiscard]] Result<std::optional<ProjectRecord>> find(RecordId id) const;
    /// In the order of `ids`; those that are not there are left out. Three statements for all.
    [[nodiscard]] Result<std::vector<ProjectRecord>> load(std::span<const RecordId> ids) const;
    /// The records of one project, in no order.
    [[nodiscard]] Result<std::vector<ProjectRecord>> ofProject(ProjectId project) const;
    /// Those with this organisation among their partners, in the order of their ids.
    [[nodiscard]] Result<std::vector<RecordId>> withPartner(OrganisationId organisation) const;
    /// Those that the records of a round name, each once and without its role.
    [[nodiscard]] Result<std::vector<Partner>> partnersIn(SurveyRoundId round) const;
    /// The records of a round with this folded name, oldest first.
    [[nodiscard]] Result<std::vector<ProjectRecord>> named(SurveyRoundId round,
                                                           const QString& nameKey) const;
    [[nodiscard]] Status put(const ProjectRecord& value);
    [[nodiscard]] Status remove(RecordId id);

private:
    [[nodiscard]] Status putForms(const ProjectRecord& value);
    [[nodiscard]] Status putPartners(const ProjectRecord& value);
    [[nodiscard]] Status putRoles(const ProjectRecord& value);

    Database& m_database;
};

class ChecklistRepository final
{
public:
    using Value = PrincipleChecklist;
    using IdType = ChecklistId;
    static constexpr EntityKind Kind = EntityKind::Checklist;

    explicit ChecklistRepository(Database& database)
        : m_database(database)
    {}
    [[nodiscard]] Result<std::optional<PrincipleChecklist>> find(ChecklistId id) const;
    /// That of a record, if it has one.
    [[nodiscard]] Result<std::optional<PrincipleChecklist>> ofRecord(RecordId record) const;
    /// Those of all records of a round, in no order.
    [[nodiscard]] Result<std::vector<PrincipleChecklist>> ofRound(SurveyRoundId round) const;
    [[nodiscard]] Status put(const PrincipleChecklist& value);
    [[nodiscard]] Status remove(ChecklistId id);

private:
    Database& m_database;
};

class EvaluationRepository final
{
public:
    using Value = Evaluation;
    using IdType = EvaluationId;
    static constexpr EntityKind Kind = EntityKind::Evaluation;

    explicit EvaluationRepository(Database& database)
        : m_database(database)
    {}
    [[nodiscard]] Result<std::optional<Evaluation>> find(EvaluationId id) const;
    /// That of a record, if it has one.
    [[nodiscard]] Result<std::optional<Evaluation>> ofRecord(RecordId record) const;
    /// Those of all records of a round, in no order.
    [[nodiscard]] Result<std::vector<Evaluation>> ofRound(SurveyRoundId round) const;
    [[nodiscard]] Status put(const Evaluation& value);
    [[nodiscard]] Status remove(EvaluationId id);

private:
    Database& m_database;
};

} // namespace kyodo
