#include "core/publishing/publication_check.h"

#include "core/base/text.h"
#include "core/domain/personal_data.h"
#include "core/report/output/leak_check.h"
#include "core/report/output/read_back.h"
#include "core/report/pdf/pdf_text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace kyodo {
namespace {

struct Publishing
{
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

constexpr qsizetype MostNamed = 5;

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

/// What was found, and the field to mend where that can be known from the text.
QString placeOf(const Leak& leak, const QStringList& partners)
{
    const QString key = foldLetters(leak.text);
    const auto partner = std::find_if(partners.begin(), partners.end(), [&](const QString& name) {
        return !key.isEmpty() && foldLetters(name).contains(key);
    });
    return partner == partners.end()
               ? QStringLiteral("“%1” (…%2…)").arg(leak.text, leak.around)
               : Publishing::tr("“%1” (name of the partner “%2”)").arg(leak.text, *partner);
}

tl::unexpected<Error> leaksFound(const std::vector<Leak>& found, const QStringList& partners)
{
    QStringList named;
    for (const Leak& leak : found) {
        if (named.size() < MostNamed) {
            named << placeOf(leak, partners);
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

void add(std::vector<Leak>& all, const std::vector<Leak>& more)
{
    std::copy_if(more.begin(), more.end(), std::back_inserter(all), [&](const Leak& leak) {
        return std::none_of(all.begin(), all.end(),
                            [&](const Leak& known) { return known.text == leak.text; });
    });
}

/// As they are written, and in any other spelling.
std::vector<Leak> leaksInAnySpelling(const QString& text, const QStringList& sought,
                                     const QStringList& excuses)
{
    std::vector<Leak> found = leaks(text, sought, excuses);
    QStringList telling = sought;
    telling.removeIf([](const QString& each) { return !isTellingFolded(each); });
    add(found, leaks(text, telling, excuses, Comparing::Folded));
    return found;
}

/// The telephone numbers of a text as they are written there, by what they are compared by.
QHash<QString, QString> telephonesIn(const QString& text)
{
    QHash<QString, QString> numbers;
    for (const PersonalDatum& datum : personalDataIn(text)) {
        if (datum.kind == PersonalDatum::Kind::Telephone && isTellingFolded(datum.text)) {
            numbers.insert(telephoneKey(datum.text), datum.text);
        }
    }
    return numbers;
}

/// Telephone numbers that are the same by their digits alone: 0138ー55ー1234, +81-138-55-1234.
std::vector<Leak> telephoneLeaks(const QHash<QString, QString>& written, const QStringList& sought,
                                 const QStringList& excuses)
{
    const auto isExcused = [&](const QString& key) {
        return std::any_of(excuses.begin(), excuses.end(),
                           [&](const QString& text) { return telephonesIn(text).contains(key); });
    };
    std::vector<Leak> found;
    for (const QString& text : written.isEmpty() ? QStringList() : sought) {
        for (const QString& key : telephonesIn(text).keys()) {
            if (written.contains(key) && !isExcused(key)) {
                found.push_back({text, written.value(key)});
            }
        }
    }
    return found;
}

std::vector<Leak> leaksIn(const QString& text, const PublicationTexts& texts,
                          const QStringList& words)
{
    std::vector<Leak> found = leaksInAnySpelling(text, texts.persons, texts.named);
    add(found, leaksInAnySpelling(text, texts.reach, texts.words));
    add(found, leaksInAnySpelling(text, texts.contacts, texts.published + words));
    const auto telephones = telephonesIn(text);
    add(found, telephoneLeaks(telephones, texts.reach, texts.words));
    add(found, telephoneLeaks(telephones, texts.contacts, texts.published + words));
    add(found, leaks(text, texts.secret, texts.open + words));
    add(found, leaks(text, texts.hidden, texts.open + words, Comparing::Folded));
    return found;
}

QStringList textsOf(const std::vector<Leak>& found)
{
    QStringList texts;
    for (const Leak& leak : found) {
        texts << leak.text;
    }
    return texts;
}

PublicationDoubts doubtsIn(const QString& text, const PublicationTexts& texts,
                           const QStringList& words)
{
    return {textsOf(leaks(text, texts.unsorted, {})),
            textsOf(leaks(text, texts.repeated, texts.published + words))};
}

} // namespace

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

FileStep PublicationCheck::of(ReportFormat format, const QStringList& words,
                              PublicationDoubts& doubts) const
{
    return [shared = m_texts, format, words, &doubts](const QString& path) -> Status {
        KYODO_TRY_ASSIGN(const QString text, textOfFile(path, format));
        KYODO_TRY_ASSIGN(const PublicationTexts* texts, shared->upToDate());
        const std::vector<Leak> found = leaksIn(text, *texts, words);
        doubts = doubtsIn(text, *texts, words);
        return found.empty() ? Status() : Status(leaksFound(found, texts->partners));
    };
}

} // namespace kyodo
