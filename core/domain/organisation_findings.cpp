#include "core/domain/finding.h"

#include "core/domain/choice_findings.h"
#include "core/domain/organisation/corporate_number.h"
#include "core/domain/personal_data_findings.h"
#include "core/domain/shown_dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kyodo {
namespace {

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

/// Why a 法人番号 cannot be right; empty when it can, or when there is none.
QString numberProblem(const QString& number)
{
    switch (checkCorporateNumber(number)) {
    case CorporateNumberState::None:
    case CorporateNumberState::Valid:
        return {};
    case CorporateNumberState::WrongForm:
        return Findings::tr("The corporate number “%1” does not have 13 digits.").arg(number);
    case CorporateNumberState::WrongCheck:
        return Findings::tr("The check digit of the corporate number “%1” does not fit. A digit "
                            "may be mistyped.")
            .arg(number);
    }
    Q_UNREACHABLE();
}

bool isUnknown(const RequirementCheck& check, const Guideline& guideline)
{
    const auto& known = guideline.requirements;
    return check.answer != RequirementCheck::Answer::Open && !known.empty() &&
           std::none_of(known.begin(), known.end(), [&](const GuidelineEntry& entry) {
               return check.requirement.code && check.requirement.code->text() == entry.code;
           });
}

/// Looks at one organisation.
class OrganisationCheck final
{
public:
    OrganisationCheck(const Organisation& organisation, const Guideline& guideline)
        : m_organisation(organisation)
        , m_guideline(guideline)
    {}

    [[nodiscard]] std::vector<Finding> findings(QDate today)
    {
        checkFields();
        checkKind();
        if (const QString problem = numberProblem(m_organisation.corporateNumber);
            !problem.isEmpty()) {
            add(Finding::Kind::CorporateNumber, problem);
        }
        checkRegistration(today);
        checkRequirements();
        checkPersonalData();
        return std::move(m_findings);
    }

private:
    void add(Finding::Kind kind, const QString& message)
    {
        m_findings.push_back({kind, {}, m_organisation.id, m_organisation.name.text(), message});
    }

    /// Address and contact are published because somebody says so; of other texts nobody did.
    void checkPersonalData()
    {
        const std::array texts{
            std::pair{OrganisationItem::Activities, m_organisation.activities},
            std::pair{OrganisationItem::Issues, m_organisation.issues},
        };
        for (const auto& [item, listed] : texts) {
            const auto message =
                personalDataMessage(organisationItemLabel(item), listed.join(u'\n'));
            if (message && m_organisation.publicItems.contains(item)) {
                add(Finding::Kind::PersonalData, *message);
            }
        }
    }

    void checkFields()
    {
        for (const FieldChoice& field : m_organisation.fields) {
            if (isUnknownField(field, m_guideline)) {
                add(Finding::Kind::UnknownField, unknownFieldMessage(field));
            }
        }
    }

    void checkKind()
    {
        const auto& kind = m_organisation.kind;
        const QString& name = m_organisation.name.text();
        if (kind && isUnknownActor(*kind, m_guideline)) {
            add(Finding::Kind::UnknownActor, unknownActorMessage(name, *kind));
        }
        if (kind && isKindAgainstName(name, *kind, m_guideline)) {
            add(Finding::Kind::KindAgainstName, kindAgainstNameMessage(name, *kind));
        }
    }

    void checkRegistration(QDate today)
    {
        const auto until = registeredUntil(m_organisation);
        if (until && *until < today) {
            add(Finding::Kind::RegistrationExpired,
                Findings::tr("The registration was valid until %1 and has not been renewed.")
                    .arg(shownDate(*until)));
        }
    }

    void checkRequirements()
    {
        for (const RequirementCheck& check : m_organisation.requirements) {
            if (isUnknown(check, m_guideline)) {
                add(Finding::Kind::UnknownRequirement,
                    Findings::tr(
                        "The guideline has no requirement “%1”. It is kept in these words.")
                        .arg(check.requirement.words));
            }
        }
    }

    const Organisation& m_organisation;
    const Guideline& m_guideline;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> findingsOf(const Organisation& organisation, const Guideline& guideline,
                                QDate today)
{
    return OrganisationCheck(organisation, guideline).findings(today);
}

} // namespace kyodo
