#include "core/operations/organisation_operations.h"

#include "core/base/text.h"
#include "core/domain/organisation/organisation_names.h"
#include "core/exchange/organisation_layout.h"
#include "core/operations/overtaken.h"
#include "core/operations/persons_of_ledger.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace kyodo {
namespace {

struct Operations
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

Status linkMembers(const Ledger& ledger, Organisation& organisation)
{
    for (BodyMember& member : organisation.members) {
        if (member.organisation) {
            continue;
        }
        KYODO_TRY_ASSIGN(const auto named,
                         ledger.organisations().named(organisationNameKey(member.name)));
        if (named.size() == 1 && named.front().id != organisation.id) {
            member.organisation = named.front().id;
        }
    }
    return {};
}

/// Every link to one of `gone` becomes one to `kept`, or none; whether there was any.
template <class Links>
bool relink(Links& links, const std::set<OrganisationId>& gone, std::optional<OrganisationId> kept)
{
    bool isChanged = false;
    for (auto& link : links) {
        if (link.organisation && gone.contains(*link.organisation)) {
            link.organisation = kept;
            isChanged = true;
        }
    }
    return isChanged;
}

Result<Organisation> existing(const Ledger& ledger, OrganisationId id)
{
    KYODO_TRY_ASSIGN(std::optional<Organisation> found, ledger.organisations().find(id));
    if (!found) {
        return failure(
            ErrorCode::NotFound,
            Operations::tr("There is no organisation %1 in the ledger.").arg(id.value()));
    }
    return std::move(*found);
}

/// What only the register knew, that a partner is a person, goes with the partners: else the name
/// would be published as soon as the register forgets it.
Status keepPersons(const Ledger& ledger, const Persons& persons,
                   std::vector<ProjectRecord>& records, OrganisationId gone)
{
    KYODO_TRY_ASSIGN(const Organisation leaving, existing(ledger, gone));
    if (!leaving.kind || !persons.hides(leaving)) {
        return {};
    }
    for (ProjectRecord& record : records) {
        for (Partner& partner : record.partners) {
            if (partner.organisation == gone) {
                partner.kind = leaving.kind;
            }
        }
    }
    return {};
}

Status relinkRecords(const Ledger& ledger, LedgerWriter& writer, const Persons& persons,
                     OrganisationId gone, std::optional<OrganisationId> kept)
{
    KYODO_TRY_ASSIGN(const auto ids, ledger.records().withPartner(gone));
    KYODO_TRY_ASSIGN(std::vector<ProjectRecord> records, ledger.records().load(ids));
    KYODO_TRY(keepPersons(ledger, persons, records, gone));
    for (ProjectRecord& record : records) {
        relink(record.partners, {gone}, kept);
        KYODO_TRY(writer.put(record));
    }
    return {};
}

bool hasMember(const Organisation& body, OrganisationId member)
{
    return std::any_of(body.members.begin(), body.members.end(),
                       [&](const BodyMember& each) { return each.organisation == member; });
}

Status relinkBodies(const Ledger& ledger, LedgerWriter& writer,
                    const std::set<OrganisationId>& gone, std::optional<OrganisationId> kept)
{
    KYODO_TRY_ASSIGN(std::vector<Organisation> all, ledger.organisations().all());
    for (Organisation& body : all) {
        if (body.id != kept && relink(body.members, gone, kept)) {
            KYODO_TRY(writer.put(body));
        }
    }
    return {};
}

Status requireUnchanged(const Ledger& ledger, const Organisation& planned)
{
    KYODO_TRY_ASSIGN(const Organisation now, existing(ledger, planned.id));
    const Guideline& guideline = ledger.guideline().guideline;
    return now == planned ? Status()
                          : overtakenBy(now.name.text(),
                                        differencesBetween(organisationHead(),
                                                           organisationCells(planned, guideline),
                                                           organisationCells(now, guideline)));
}

} // namespace

ActResult saveOrganisation(Workspace& workspace, const Organisation& organisation)
{
    Organisation saved = organisation;
    KYODO_TRY(linkMembers(workspace.ledger(), saved));
    return workspace.write(ActKind::OrganisationSaved, organisation.name.text(),
                           [&](LedgerWriter& writer) { return writer.put(saved); });
}

ActResult removeOrganisations(Workspace& workspace,
                              const std::vector<OrganisationId>& organisations)
{
    const Ledger& ledger = workspace.ledger();
    QString subject =
        Operations::tr("%n organisation(s)", nullptr, static_cast<int>(organisations.size()));
    if (organisations.size() == 1) {
        KYODO_TRY_ASSIGN(const Organisation only, existing(ledger, organisations.front()));
        subject = only.name.text();
    }
    return workspace.write(
        ActKind::OrganisationRemoved, subject, [&](LedgerWriter& writer) -> Status {
            // once: it reads all of the ledger
            KYODO_TRY_ASSIGN(const Persons persons, personsOf(ledger));
            KYODO_TRY(relinkBodies(ledger, writer, {organisations.begin(), organisations.end()},
                                   std::nullopt));
            for (const OrganisationId id : organisations) {
                KYODO_TRY(relinkRecords(ledger, writer, persons, id, std::nullopt));
                KYODO_TRY(writer.remove(id));
            }
            return {};
        });
}

Result<std::vector<Organisation>> searchOrganisations(const Ledger& ledger, const QString& search)
{
    KYODO_TRY_ASSIGN(std::vector<Organisation> all, ledger.organisations().all());
    const QStringList terms = foldTerms(search);
    std::erase_if(all, [&](const Organisation& organisation) {
        const QString text = foldKey(searchTexts(organisation).join(u' '));
        return !std::all_of(terms.begin(), terms.end(),
                            [&](const QString& term) { return text.contains(term); });
    });
    return all;
}

Result<std::vector<DuplicateOrganisations>> duplicatesOfLedger(const Ledger& ledger)
{
    KYODO_TRY_ASSIGN(const std::vector<Organisation> all, ledger.organisations().all());
    return duplicateOrganisations(all);
}

Result<MergePlan> planMerge(const Ledger& ledger, OrganisationId keep, OrganisationId gone)
{
    if (keep == gone) {
        return failure(ErrorCode::InvalidInput,
                       Operations::tr("An organisation cannot be merged into itself."));
    }
    KYODO_TRY_ASSIGN(const Organisation kept, existing(ledger, keep));
    KYODO_TRY_ASSIGN(const Organisation leaving, existing(ledger, gone));
    KYODO_TRY_ASSIGN(const Persons persons, personsOf(ledger));
    if (persons.hides(leaving) && !persons.hides(kept)) {
        return failure(ErrorCode::InvalidInput,
                       Operations::tr("“%1” is a person and “%2” is not: as one, the name of the "
                                      "person would be published. Nothing was changed; correct the "
                                      "kind of one of them first.")
                           .arg(leaving.name.text(), kept.name.text()));
    }
    MergePlan plan{kept, leaving, mergedOrganisation(kept, leaving), {}, {}};
    KYODO_TRY_ASSIGN(plan.records, ledger.records().withPartner(gone));
    KYODO_TRY_ASSIGN(const std::vector<Organisation> all, ledger.organisations().all());
    for (const Organisation& body : all) {
        if (body.id != gone && hasMember(body, gone)) {
            plan.bodies.push_back(body.id);
        }
    }
    return plan;
}

ActResult applyMerge(Workspace& workspace, const MergePlan& plan)
{
    const Ledger& ledger = workspace.ledger();
    KYODO_TRY(requireUnchanged(ledger, plan.keep));
    KYODO_TRY(requireUnchanged(ledger, plan.gone));
    return workspace.write(
        ActKind::OrganisationsMerged,
        Operations::tr("%1 into %2").arg(plan.gone.name.text(), plan.keep.name.text()),
        [&](LedgerWriter& writer) -> Status {
            Organisation merged = plan.merged;
            relink(merged.members, {plan.gone.id}, plan.keep.id);
            std::erase_if(merged.members, [&](const BodyMember& member) {
                return member.organisation == plan.keep.id; // a body is no member of itself
            });
            KYODO_TRY(writer.put(merged));
            KYODO_TRY_ASSIGN(const Persons persons, personsOf(ledger));
            KYODO_TRY(relinkRecords(ledger, writer, persons, plan.gone.id, plan.keep.id));
            KYODO_TRY(relinkBodies(ledger, writer, {plan.gone.id}, plan.keep.id));
            return writer.remove(plan.gone.id);
        });
}

Result<std::vector<ProjectYear>> projectsOf(const Ledger& ledger, OrganisationId organisation)
{
    KYODO_TRY_ASSIGN(const auto ids, ledger.records().withPartner(organisation));
    KYODO_TRY_ASSIGN(const std::vector<ProjectRecord> records, ledger.records().load(ids));
    KYODO_TRY_ASSIGN(const std::vector<SurveyRound> rounds, ledger.rounds().all());
    std::vector<ProjectYear> years;
    for (const SurveyRound& round : rounds) { // the latest first
        for (const ProjectRecord& record : records) {
            if (record.round == round.id) {
                years.push_back({round, record});
            }
        }
    }
    return years;
}

} // namespace kyodo
