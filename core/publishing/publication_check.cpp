#include "core/publishing/publication_check.h"

#include "core/domain/edition.h"
#include "core/domain/edition_texts.h"
#include "core/domain/guideline/guideline_json.h"
#include "core/domain/personal_data.h"
#include "core/operations/persons_of_ledger.h"
#include "core/report/output/leak_check.h"
#include "core/report/output/read_back.h"
#include "core/report/pdf/pdf_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace kyodo {
namespace {

struct Publishing
{
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

constexpr qsizetype MostNamed = 5;

/// A short number says nothing by itself, and stands in every file somewhere.
bool tellsNothing(const QString& text)
{
    constexpr qsizetype TellingLength = 5;
    return text.size() < TellingLength &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// A name of two characters is part of many a word: of 金子 and 金子さん alone that would be told.
bool isTellingName(const QString& name)
{
    constexpr qsizetype TellingLength = 3;
    return name.size() >= TellingLength && !tellsNothing(name);
}

/// By what a person is reached, and what the office notes of them: each whole, and the numbers and
/// addresses in it, which stand alone elsewhere.
QStringList reachOf(const Organisation& person)
{
    constexpr qsizetype TellingLength = 6;
    QStringList texts{person.address, person.website, person.note};
    texts += person.contact.split(u'\n');
    for (const QString& text : {person.contact, person.address, person.note}) {
        for (const PersonalDatum& datum : personalDataIn(text)) {
            texts << datum.text;
        }
    }
    for (QString& text : texts) {
        text = text.trimmed();
    }
    texts.removeIf([](const QString& text) { return text.size() < TellingLength; });
    texts.removeDuplicates();
    return texts;
}

/// Texts of all entities of one kind, each list fetched from the ledger at once.
class Gathering
{
public:
    explicit Gathering(const Ledger& ledger)
        : m_ledger(ledger)
    {}

    [[nodiscard]] Result<PublicationTexts> all()
    {
        KYODO_TRY_ASSIGN(m_persons, personsOf(m_ledger));
        m_texts.secret += m_persons.registeredNames();
        std::copy_if(m_persons.registeredNames().begin(), m_persons.registeredNames().end(),
                     std::back_inserter(m_texts.persons), &isTellingName);
        KYODO_TRY_ASSIGN(const std::vector<SurveyRound> rounds, m_ledger.rounds().all());
        for (const SurveyRound& round : rounds) {
            add(privateTexts(round), {});
            KYODO_TRY(addRecords(round));
            KYODO_TRY(addReviews(round));
        }
        KYODO_TRY_ASSIGN(const std::vector<Organisation> organisations,
                         m_ledger.organisations().all());
        for (const Organisation& organisation : organisations) {
            addOrganisation(organisation);
        }
        add({m_ledger.author(), QDir::toNativeSeparators(m_ledger.path()), m_ledger.path(),
             QFileInfo(m_ledger.path()).absolutePath()},
            {});
        m_texts.secret.removeIf(tellsNothing);
        return std::move(m_texts);
    }

private:
    void add(const QStringList& secret, const QStringList& open)
    {
        m_texts.secret += secret;
        m_texts.open += open;
    }

    void addOrganisation(const Organisation& organisation)
    {
        const QStringList secret = privateTexts(organisation, m_persons);
        if (m_persons.hides(organisation)) {
            add(secret + publicTexts(organisation, m_persons), {});
            m_texts.persons += reachOf(organisation);
        } else {
            add(secret, publicTexts(organisation, m_persons));
            m_texts.named << organisation.name.text();
        }
    }

    void addNamed(const ProjectRecord& shown)
    {
        for (const Partner& partner : shown.partners) {
            m_texts.named << partner.name;
        }
    }

    [[nodiscard]] Status addRecords(const SurveyRound& round)
    {
        const Guideline& guideline = m_ledger.guidelineOf(round);
        const QString words = QString::fromUtf8(writeGuideline(guideline));
        m_texts.open << words;
        m_texts.named << words;
        RecordFilter filter;
        filter.round = round.id;
        KYODO_TRY_ASSIGN(std::vector<RecordId> ids, m_ledger.lists(round.id).recordIds(filter));
        const auto records = m_ledger.recordSource(std::move(ids));
        KYODO_TRY(forEachRecord(*records, [&](const ProjectRecord& record) {
            add(privateTexts(record, guideline, m_persons),
                publicTexts(record, guideline, m_persons));
            addNamed(publicRecord(record, guideline, m_persons));
        }));
        KYODO_TRY_ASSIGN(const std::vector<ProjectId> projects,
                         m_ledger.lists(round.id).projectIds(round.id));
        for (const ProjectId id : projects) {
            KYODO_TRY_ASSIGN(const std::optional<Project> project, m_ledger.projects().find(id));
            add(project ? privateTexts(*project) : QStringList(), {});
        }
        return {};
    }

    [[nodiscard]] Status addReviews(const SurveyRound& round)
    {
        KYODO_TRY_ASSIGN(const std::vector<PrincipleChecklist> checklists,
                         m_ledger.checklists().ofRound(round.id));
        for (const PrincipleChecklist& checklist : checklists) {
            add(privateTexts(checklist), publicTexts(checklist));
        }
        KYODO_TRY_ASSIGN(const std::vector<Evaluation> evaluations,
                         m_ledger.evaluations().ofRound(round.id));
        for (const Evaluation& evaluation : evaluations) {
            add(privateTexts(evaluation), publicTexts(evaluation));
        }
        return {};
    }

    const Ledger& m_ledger;
    Persons m_persons;
    PublicationTexts m_texts;
};

Result<QString> textOfFile(const QString& path, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return pdfText(path);
    case ReportFormat::Html:
        return readBack(path, TextFormat::Html);
    case ReportFormat::Xlsx:
        return readBack(path, TextFormat::Xlsx);
    case ReportFormat::Csv:
        return readBack(path, TextFormat::Csv);
    }
    Q_UNREACHABLE();
}

tl::unexpected<Error> leaksFound(const std::vector<Leak>& found)
{
    QStringList named;
    for (const Leak& leak : found) {
        if (named.size() < MostNamed) {
            named << QStringLiteral("“%1” (…%2…)").arg(leak.text, leak.around);
        }
    }
    return failure(
        ErrorCode::FileWrite,
        Publishing::tr("The file was not written: it would have held %n text(s) that are "
                       "not public, such as %1. Take them out of the public fields, or "
                       "make the edition for the office.",
                       nullptr, static_cast<int>(found.size()))
            .arg(named.join(Publishing::tr(", "))));
}

} // namespace

Result<PublicationTexts> publicationTexts(const Ledger& ledger)
{
    return Gathering(ledger).all();
}

QStringList wordsAround(const Report& report)
{
    QStringList words{report.title,    report.subtitle, report.foreword, report.formNumber,
                      report.cityName, report.office,   report.legend};
    for (const ReportTable* table : tablesOf(report)) {
        words << table->title << table->notes << table->emptyText;
        for (const ReportColumn& column : table->columns) {
            words << column.head << column.dataHead;
        }
    }
    for (const RecordStatus status : recordStatuses()) {
        words << statusLabel(status);
    }
    for (const Viewpoint viewpoint : viewpoints()) {
        words << viewpointLabel(viewpoint);
    }
    return words;
}

class PublicationCheck::Texts final
{
public:
    explicit Texts(const Ledger& ledger)
        : m_ledger(ledger)
    {}

    [[nodiscard]] Result<const PublicationTexts*> upToDate()
    {
        KYODO_TRY_ASSIGN(const std::vector<ChangeSet> latest,
                         m_ledger.changeLog().history(std::nullopt, 1));
        if (!m_texts || latest != m_latest) {
            KYODO_TRY_ASSIGN(m_texts, publicationTexts(m_ledger));
            m_latest = latest;
        }
        return &*m_texts;
    }

private:
    const Ledger& m_ledger;
    std::vector<ChangeSet> m_latest; ///< act of the ledger that they have seen
    std::optional<PublicationTexts> m_texts;
};

PublicationCheck::PublicationCheck(const Ledger& ledger)
    : m_texts(std::make_shared<Texts>(ledger))
{}

FileStep PublicationCheck::of(ReportFormat format, const QStringList& words) const
{
    return [shared = m_texts, format, words](const QString& path) -> Status {
        KYODO_TRY_ASSIGN(const QString text, textOfFile(path, format));
        KYODO_TRY_ASSIGN(const PublicationTexts* texts, shared->upToDate());
        std::vector<Leak> found = leaks(text, texts->persons, texts->named);
        const std::vector<Leak> others = leaks(text, texts->secret, texts->open + words);
        std::copy_if(others.begin(), others.end(), std::back_inserter(found),
                     [&](const Leak& leak) {
                         return std::find(found.begin(), found.end(), leak) == found.end();
                     });
        return found.empty() ? Status() : Status(leaksFound(found));
    };
}

} // namespace kyodo
