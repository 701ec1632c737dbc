#include "core/operations/salvage_operations.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/workspace.h"
#include "core/storage/damage.h"
#include "core/storage/damaged_ledger.h"
#include "core/storage/dialect.h"
#include "core/storage/migrator.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <set>

namespace kyodo {
namespace {

struct Operations
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

/// Everything that could be read.
struct Readable
{
    std::vector<LedgerGuideline> guidelines;
    std::vector<SurveyRound> rounds;
    std::vector<Organisation> organisations;
    std::vector<Project> projects;
    std::vector<ProjectRecord> records;
    std::vector<PrincipleChecklist> checklists;
    std::vector<Evaluation> evaluations;

    [[nodiscard]] bool isEmpty() const
    {
        return guidelines.empty() && rounds.empty() && organisations.empty() && projects.empty() &&
               records.empty();
    }
};

Readable readAll(DamagedLedger& ledger, std::vector<Damage>& remarks)
{
    return {ledger.readAll<GuidelineRepository>(remarks),
            ledger.readAll<SurveyRoundRepository>(remarks),
            ledger.readAll<OrganisationRepository>(remarks),
            ledger.readAll<ProjectRepository>(remarks),
            ledger.readAll<RecordRepository>(remarks),
            ledger.readAll<ChecklistRepository>(remarks),
            ledger.readAll<EvaluationRepository>(remarks)};
}

/// Enters what could be read, each behind what it refers to; what refers to something lost is told.
class SalvageWriter final
{
public:
    SalvageWriter(LedgerWriter& writer, Salvage& salvage)
        : m_writer(writer)
        , m_salvage(salvage)
    {}

    Status enter(Readable readable)
    {
        for (const LedgerGuideline& guideline : readable.guidelines) {
            KYODO_TRY(enterGuideline(guideline));
        }
        for (SurveyRound& round : readable.rounds) {
            KYODO_TRY(enterRound(round));
        }
        for (const Organisation& organisation : readable.organisations) {
            KYODO_TRY(put(EntityKind::Organisation, organisation));
        }
        for (const Project& project : readable.projects) {
            KYODO_TRY(put(EntityKind::Project, project));
        }
        for (ProjectRecord& record : readable.records) {
            KYODO_TRY(enterRecord(record));
        }
        KYODO_TRY(enterReviews(EntityKind::Checklist, readable.checklists));
        return enterReviews(EntityKind::Evaluation, readable.evaluations);
    }

private:
    /// The one that the new ledger was made with.
    static constexpr qint64 FirstGuideline = 1;

    void tell(const EntityRef& entity, const QString& message)
    {
        m_salvage.remarks.push_back({entity, entityLabel(entity), message});
    }

    template <class IdType>
    [[nodiscard]] bool isThere(IdType id) const
    {
        return m_entered.contains({KindFor<IdType>::Kind, id.value()});
    }

    template <class Value>
    Status put(EntityKind kind, const Value& value)
    {
        const EntityRef entity{kind, value.id.value()};
        const Status done = m_writer.put(value);
        if (!done && done.error().code == ErrorCode::Conflict) {
            tell(entity, Operations::tr("It is lost: another entry is in its place."));
            return {};
        }
        KYODO_TRY(done);
        m_entered.insert(entity);
        ++m_salvage.entries;
        return {};
    }

    Status enterGuideline(const LedgerGuideline& guideline)
    {
        const EntityRef entity{EntityKind::Guideline, guideline.id.value()};
        if (entity.id == FirstGuideline) {
            m_entered.insert(entity);
            ++m_salvage.entries;
            return {};
        }
        return put(EntityKind::Guideline, guideline);
    }

    Status enterRound(SurveyRound& round)
    {
        if (!isThere(round.guideline)) {
            round.guideline = *GuidelineId::fromValue(FirstGuideline);
            tell({EntityKind::Round, round.id.value()},
                 Operations::tr("Its version of the guideline is lost: it has the first one of the "
                                "new ledger now."));
        }
        return put(EntityKind::Round, round);
    }

    Status enterRecord(ProjectRecord& record)
    {
        const EntityRef entity{EntityKind::Record, record.id.value()};
        if (!isThere(record.round)) {
            tell(entity,
                 Operations::tr("It is lost with its survey round: “%1”.").arg(record.name.text()));
            return {};
        }
        if (!isThere(record.project)) {
            KYODO_TRY(put(EntityKind::Project, Project{record.project}));
            tell(entity, Operations::tr("Kana, first year and note of its project are lost."));
        }
        for (Partner& partner : record.partners) {
            if (partner.organisation && !isThere(*partner.organisation)) {
                partner.organisation.reset();
                tell(entity, Operations::tr("A partner is no longer linked: its organisation is "
                                            "lost."));
            }
        }
        return put(EntityKind::Record, record);
    }

    template <class Review>
    Status enterReviews(EntityKind kind, const std::vector<Review>& reviews)
    {
        for (const Review& review : reviews) {
            if (isThere(review.record)) {
                KYODO_TRY(put(kind, review));
            } else {
                tell({kind, review.id.value()}, Operations::tr("It is lost with its project."));
            }
        }
        return {};
    }

    LedgerWriter& m_writer;
    Salvage& m_salvage;
    std::set<EntityRef> m_entered;
};

/// That with which the new ledger is made: the first that could be read, or else one that the
/// program brings along.
Result<Guideline> firstGuideline(const Readable& readable, std::vector<Damage>& remarks)
{
    if (readable.guidelines.empty()) {
        remarks.push_back({std::nullopt, Operations::tr("the guideline"),
                           Operations::tr("It is lost: the new ledger has one that the program "
                                          "brings along. Revise it by your own.")});
        return builtInGuideline(builtInGuidelineCodes().constFirst());
    }
    return readable.guidelines.front().guideline;
}

Status fillWith(const QString& path, const QString& subject, const Author& author,
                const Readable& readable, Salvage& salvage)
{
    KYODO_TRY_ASSIGN(const auto workspace,
                     Workspace::open(path, Ledger::Access::ReadWrite, author));
    KYODO_TRY(workspace->write(ActKind::Salvaged, subject, [&](LedgerWriter& writer) {
        return SalvageWriter(writer, salvage).enter(readable);
    }));
    KYODO_TRY_ASSIGN(std::vector<Damage> damages, workspace->ledger().damages());
    std::move(damages.begin(), damages.end(), std::back_inserter(salvage.remarks));
    return {};
}

} // namespace

Result<Salvage> salvageLedger(const QString& damaged, const QString& target, const Author& author)
{
    KYODO_TRY_ASSIGN(const auto source, DamagedLedger::open(damaged));
    Salvage salvage;
    const Readable readable = readAll(*source, salvage.remarks);
    if (readable.isEmpty()) {
        return failure(ErrorCode::LedgerUnreadable,
                       Operations::tr("Nothing in the file can be read any more. It was not "
                                      "changed. Restore the ledger from a backup."));
    }
    KYODO_TRY_ASSIGN(const Guideline guideline, firstGuideline(readable, salvage.remarks));
    const QString subject = QFileInfo(damaged).fileName();
    KYODO_TRY(Ledger::create(target, guideline, author, [&](const QString& path) {
        return fillWith(path, subject, author, readable, salvage);
    }));
    return salvage;
}

bool mayBeSalvaged(const QString& path)
{
    // sqlite.org/fileformat.html: where the header of a database has these two
    constexpr qsizetype VersionPlace = 60;
    constexpr qsizetype ApplicationPlace = 68;
    constexpr qsizetype HeaderSize = 100;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray header = file.read(HeaderSize);
    if (header.size() < HeaderSize) {
        return false;
    }
    const auto migrations = builtInMigrations();
    return qFromBigEndian<qint32>(header.constData() + ApplicationPlace) ==
               dialect::ApplicationId &&
           migrations &&
           qFromBigEndian<qint32>(header.constData() + VersionPlace) <= migrations->back().number;
}

} // namespace kyodo
