#include "core/report/content/counts/record_kinds.h"

#include "core/base/text.h"
#include "core/domain/enum_codes.h"
#include "core/domain/record_labels.h"
#include "core/report/content/report_words.h"

#include <algorithm>

namespace kyodo {
namespace {

constexpr EnumCodes Aspects({
    std::pair{RecordAspect::Form, "form"},
    std::pair{RecordAspect::Area, "area"},
    std::pair{RecordAspect::Field, "field"},
    std::pair{RecordAspect::Department, "department"},
    std::pair{RecordAspect::PartnerKind, "partner-kind"},
    std::pair{RecordAspect::Years, "years"},
});

/// What a project is called that says nothing here.
QString blankLabel(RecordAspect aspect)
{
    return aspect == RecordAspect::Department ? report_words::notStated()
                                              : report_words::unclassified();
}

QStringList partnerKinds(const ProjectRecord& record, const Guideline& guideline)
{
    QStringList kinds;
    for (const Partner& partner : record.partners) {
        kinds << (partner.kind ? actorName(*partner.kind, guideline) : QString());
    }
    return kinds;
}

} // namespace

std::span<const RecordAspect> recordAspects()
{
    return Aspects.values();
}

QString recordAspectCode(RecordAspect aspect)
{
    return Aspects.code(aspect);
}

std::optional<RecordAspect> recordAspectFromCode(const QString& code)
{
    return Aspects.fromCode(code);
}

QString recordAspectLabel(RecordAspect aspect)
{
    switch (aspect) {
    case RecordAspect::Form:
        return report_words::form();
    case RecordAspect::Area:
        return report_words::area();
    case RecordAspect::Field:
        return report_words::field();
    case RecordAspect::Department:
        return report_words::department();
    case RecordAspect::PartnerKind:
        return report_words::partnerKind();
    case RecordAspect::Years:
        return report_words::years();
    }
    Q_UNREACHABLE();
}

bool areToldApart(const std::vector<RecordKind>& kinds)
{
    return std::any_of(kinds.begin(), kinds.end(),
                       [](const RecordKind& kind) { return !kind.isUnclassified; });
}

RecordKinds::RecordKinds(const Guideline& guideline, RecordAspect aspect,
                         std::span<const FiscalYearSpan> rounds)
    : m_guideline(&guideline)
    , m_aspect(aspect)
    , m_entries{{.kind = {.label = blankLabel(aspect), .isUnclassified = true}}}
{
    addGuideline();
    if (aspect == RecordAspect::Years) {
        for (const FiscalYearSpan& round : rounds) {
            addListed({round.label(guideline.eraChangeYear), round.isoLabel()});
        }
    }
}

void RecordKinds::addListed(const RecordKind& kind, Show show)
{
    const std::size_t number = numberOf(kind.label);
    m_entries[number] = {.kind = kind, .isShown = show == Show::Always};
}

void RecordKinds::addGuideline()
{
    switch (m_aspect) {
    case RecordAspect::Form:
        for (const Form& form : m_guideline->forms) {
            addListed({form.name});
        }
        return;
    case RecordAspect::Area:
        for (const Area& area : m_guideline->areas) {
            addListed({areaLabel(area), {}, &area});
        }
        return;
    case RecordAspect::Field:
        for (const Field& field : m_guideline->fields) {
            addListed({field.name});
        }
        // the second scheme: its twenty fields would be empty where the city goes by its own
        for (const Field& field : m_guideline->npoFields) {
            addListed({field.name}, Show::WhenMet);
        }
        return;
    case RecordAspect::PartnerKind:
        for (const ActorKind& actor : m_guideline->actors) {
            addListed({actor.name}, actor.isCity ? Show::WhenMet : Show::Always);
        }
        return;
    case RecordAspect::Department:
    case RecordAspect::Years:
        return;
    }
}

QStringList RecordKinds::labelsOf(const ProjectRecord& record, const FiscalYearSpan& round) const
{
    switch (m_aspect) {
    case RecordAspect::Form:
        return formNames(record, *m_guideline);
    case RecordAspect::Area:
        return {areaLabel(record, *m_guideline)};
    case RecordAspect::Field:
        return {record.field ? fieldName(*record.field, *m_guideline) : QString()};
    case RecordAspect::Department:
        return {record.department};
    case RecordAspect::PartnerKind:
        return partnerKinds(record, *m_guideline);
    case RecordAspect::Years:
        return {round.label(m_guideline->eraChangeYear)};
    }
    Q_UNREACHABLE();
}

std::size_t RecordKinds::numberOf(const QString& label)
{
    if (const auto found = m_byLabel.constFind(label); found != m_byLabel.cend()) {
        return *found;
    }
    std::size_t number = Unclassified;
    if (!isBlank(label)) {
        // years are never misspelt, and folded 令和2・3年度 would be 令和23年度
        const QString key = m_aspect == RecordAspect::Years ? label : foldKey(label);
        const auto known = m_byKey.constFind(key);
        number = known == m_byKey.cend() ? m_entries.size() : *known;
        if (known == m_byKey.cend()) {
            m_entries.push_back({.kind = {.label = label}});
            m_byKey.insert(key, number);
        }
    }
    m_byLabel.insert(label, number);
    return number;
}

std::vector<std::size_t> RecordKinds::kindsOf(const ProjectRecord& record,
                                              const FiscalYearSpan& round)
{
    std::vector<std::size_t> kinds;
    for (const QString& label : labelsOf(record, round)) {
        kinds.push_back(numberOf(label));
    }
    if (kinds.empty()) {
        kinds.push_back(Unclassified);
    }
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    for (const std::size_t kind : kinds) {
        m_entries[kind].isMet = true;
    }
    return kinds;
}

std::vector<std::size_t> RecordKinds::inOrder() const
{
    std::vector<std::size_t> order;
    for (std::size_t number = Unclassified + 1; number < m_entries.size(); ++number) {
        if (m_entries[number].isShown || m_entries[number].isMet) {
            order.push_back(number);
        }
    }
    if (m_aspect == RecordAspect::Department) { // as the survey table has them
        std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            return m_entries[a].kind.label < m_entries[b].kind.label;
        });
    }
    if (m_entries[Unclassified].isMet) {
        order.push_back(Unclassified);
    }
    return order;
}

} // namespace kyodo
