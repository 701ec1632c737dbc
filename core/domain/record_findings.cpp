#include "core/domain/finding.h"

#include "core/domain/choice_findings.h"
#include "core/domain/guideline/area_advice.h"
#include "core/domain/other_year.h"
#include "core/domain/personal_data_findings.h"
#include "core/domain/record_labels.h"
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

Finding findingOf(const ProjectRecord& record, Finding::Kind kind, const QString& message)
{
    return {kind, record.id, {}, record.name.text(), message};
}

/// Looks at one record; what it finds stands in the order of Finding::Kind.
class RecordCheck final
{
public:
    RecordCheck(const ProjectRecord& record, const Guideline& guideline)
        : m_record(record)
        , m_guideline(guideline)
    {}

    [[nodiscard]] std::vector<Finding> findings(const std::optional<FiscalYearSpan>& years)
    {
        checkForms();
        checkArea();
        checkField();
        checkPartners();
        checkPeriod(years);
        checkCost();
        checkTexts(years);
        checkPersonalData();
        return std::move(m_findings);
    }

private:
    void add(Finding::Kind kind, const QString& message)
    {
        m_findings.push_back(findingOf(m_record, kind, message));
    }

    void checkForms()
    {
        if (m_guideline.forms.empty()) {
            return;
        }
        for (const FormChoice& form : m_record.forms) {
            if (!form.code || !m_guideline.form(*form.code)) {
                add(Finding::Kind::UnknownForm,
                    Findings::tr("The guideline has no form “%1”. It is kept in these words.")
                        .arg(form.words));
            }
        }
        if (m_record.forms.empty()) {
            add(Finding::Kind::NoForm, Findings::tr("No form of collaboration is chosen."));
        }
    }

    void checkArea()
    {
        if (m_record.area && !m_guideline.areas.empty() && !areaOf(m_record, m_guideline)) {
            add(Finding::Kind::UnknownArea,
                Findings::tr("The guideline has no area “%1”. It is kept in these words.")
                    .arg(m_record.area->words));
        }
        if (const auto usual = areaAgainstForm(m_record, m_guideline)) {
            add(Finding::Kind::AreaAgainstForm,
                Findings::tr("A project of the form “%1” usually lies in %2, but %3 is chosen. "
                             "Write down why this area.")
                    .arg(formNames(m_record, m_guideline).front(),
                         areaLabel(*m_guideline.area(*usual)), areaLabel(m_record, m_guideline)));
        }
    }

    void checkField()
    {
        if (m_record.field && isUnknownField(*m_record.field, m_guideline)) {
            add(Finding::Kind::UnknownField, unknownFieldMessage(*m_record.field));
        }
    }

    void checkPartners()
    {
        for (const Partner& partner : m_record.partners) {
            if (!partner.kind) {
                continue;
            }
            if (isUnknownActor(*partner.kind, m_guideline)) {
                add(Finding::Kind::UnknownActor, unknownActorMessage(partner.name, *partner.kind));
            }
            if (isKindAgainstName(partner.name, *partner.kind, m_guideline)) {
                add(Finding::Kind::KindAgainstName,
                    kindAgainstNameMessage(partner.name, *partner.kind));
            }
        }
    }

    void checkPeriod(const std::optional<FiscalYearSpan>& years)
    {
        const auto& from = m_record.startsOn;
        const auto& until = m_record.endsOn;
        if (from && until && *until < *from) {
            add(Finding::Kind::EndBeforeStart,
                Findings::tr("The period ends (%1) before it begins (%2).")
                    .arg(shownDate(*until), shownDate(*from)));
            return;
        }
        // One date alone leaves the other side open: what began years ago may still go on.
        const bool isLater = years && from && *from > years->last().lastDay();
        const bool isEarlier = years && until && *until < years->first().firstDay();
        if (isLater || isEarlier) {
            add(Finding::Kind::PeriodOutsideRound,
                Findings::tr("The period (%1) lies outside the years of this survey (%2).")
                    .arg(periodText(), shownYears(*years, m_guideline.eraChangeYear)));
        }
    }

    [[nodiscard]] QString periodText() const
    {
        const QString from = m_record.startsOn ? shownDate(*m_record.startsOn) : QString();
        const QString until = m_record.endsOn ? shownDate(*m_record.endsOn) : QString();
        return from == until ? from : from + u'～' + until;
    }

    void checkCost()
    {
        const auto isPaid = [&](const FormChoice& choice) {
            const Form* form = choice.code ? m_guideline.form(*choice.code) : nullptr;
            return form && (form->kind == FormKind::Commission || form->kind == FormKind::Subsidy);
        };
        const auto paid = std::find_if(m_record.forms.begin(), m_record.forms.end(), isPaid);
        if (m_record.cost && m_record.cost->amount() == 0 && paid != m_record.forms.end()) {
            add(Finding::Kind::CostMissing,
                Findings::tr("The cost is 0 yen, though the form “%1” is one that is paid for.")
                    .arg(m_guideline.form(*paid->code)->name));
        }
    }

    /// One finding is enough: who looks at one text will look at the others.
    void checkTexts(const std::optional<FiscalYearSpan>& years)
    {
        if (!years) {
            return;
        }
        const std::array texts{
            std::pair{Findings::tr("the name"), m_record.name.text()},
            std::pair{Findings::tr("the content"), m_record.summary},
            std::pair{Findings::tr("the outcome"), m_record.outcome},
            std::pair{Findings::tr("the period"), m_record.periodNote},
        };
        for (const auto& [field, text] : texts) {
            if (const auto other = otherYearIn(text, *years)) {
                add(Finding::Kind::OtherYear,
                    Findings::tr("In %1 stands “%2”, a year outside this survey (%3). Is it left "
                                 "over from an earlier text?")
                        .arg(field, *other, shownYears(*years, m_guideline.eraChangeYear)));
                return;
            }
        }
    }

    void checkPersonalData()
    {
        QStringList partners;
        for (const Partner& partner : m_record.partners) {
            partners << partner.name;
        }
        const std::array texts{
            std::pair{Findings::tr("the name"), m_record.name.text()},
            std::pair{Findings::tr("the content"), m_record.summary},
            std::pair{Findings::tr("the outcome"), m_record.outcome},
            std::pair{Findings::tr("the period"), m_record.periodNote},
            std::pair{Findings::tr("the department"), m_record.department},
            std::pair{Findings::tr("the partners' names"), partners.join(u'\n')},
        };
        for (const auto& [field, text] : texts) {
            if (const auto message = personalDataMessage(field, text)) {
                add(Finding::Kind::PersonalData, *message);
            }
        }
    }

    const ProjectRecord& m_record;
    const Guideline& m_guideline;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> findingsOf(const ProjectRecord& record, const Guideline& guideline,
                                const std::optional<FiscalYearSpan>& years)
{
    return RecordCheck(record, guideline).findings(years);
}

Finding sameNameFinding(const ProjectRecord& record)
{
    return findingOf(record, Finding::Kind::SameName,
                     Findings::tr("Another project of this round has the same name. Both may be "
                                  "right, if two groups hold an event of one name."));
}

Finding noPartnerFinding(const ProjectRecord& record)
{
    return findingOf(
        record, Finding::Kind::NoPartner,
        Findings::tr("No partner is named, though other projects of this round name theirs."));
}

} // namespace kyodo
