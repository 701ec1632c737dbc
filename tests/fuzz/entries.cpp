#include "tests/fuzz/entries.h"

#include "core/base/csv_line.h"
#include "core/domain/guideline/built_in_guidelines.h"
#include "core/domain/guideline/guideline_json.h"
#include "core/domain/guideline/guideline_mapping.h"
#include "core/exchange/column_mapping.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/import_report.h"
#include "core/exchange/text_encoding.h"
#include "core/operations/organisation_import_operations.h"
#include "tests/fuzz/fuzzed_ledger.h"
#include "tests/fuzz/holds.h"

#include <QJsonDocument>

namespace kyodo::fuzz {
namespace {

constexpr qsizetype LongestMessage = 20'000;

template <class Value>
void holdsInWords(const Result<Value>& result)
{
    if (!result) {
        holds(!result.error().message.isEmpty(), "an error has words");
        holds(result.error().message.size() < LongestMessage, "an error can be read");
    }
}

/// What was read is read again as it was, once it was written.
void holdsRoundTrip(const Table& table)
{
    for (const TableRow& row : table.rows) {
        const QStringList heads(row.cells.size(), QStringLiteral("head"));
        const auto again = readCsv(csvLine(heads) + csvLine(row.cells));
        holds(again && again->rows.size() == 1, "a row that was read can be written and read");
        holds(again->rows.front().cells == row.cells, "a cell comes back as it was");
    }
}

/// Each row is one of read, and the report of the plan is JSON that can be sent.
template <class Plan>
void holdsPlan(const Result<Plan>& plan)
{
    holdsInWords(plan);
    if (plan) {
        const ImportCounts counts = plan->counts();
        holds(counts.read == counts.added + counts.updated + counts.unchanged + counts.skipped +
                                 counts.rejected,
              "the counts reconcile");
        holds(!QJsonDocument(importJson(*plan)).toJson().isEmpty(), "a plan can be reported");
    }
}

void enterTable(const QByteArray& bytes)
{
    const auto text = decodeText(bytes);
    holdsInWords(text);
    if (!text) {
        return;
    }
    const auto table = readCsv(text->text);
    holdsInWords(table);
    if (!table) {
        return;
    }
    holdsRoundTrip(*table);
    holdsInWords(mapColumns(table->head));
    ImportSource source;
    source.bytes = bytes;
    source.years = FiscalYearSpan::parse(QStringLiteral("2024")).value();
    holdsPlan(planFileImport(soundLedger(), source));
    holdsPlan(planOrganisationImport(soundLedger(), source));
}

const Guideline& builtIn(qsizetype place)
{
    static const Guideline first = builtInGuideline(builtInGuidelineCodes().at(0)).value();
    static const Guideline second = builtInGuideline(builtInGuidelineCodes().at(1)).value();
    return place == 0 ? first : second;
}

void enterGuideline(const QByteArray& bytes)
{
    const auto guideline = readGuideline(bytes);
    holdsInWords(guideline);
    if (guideline) {
        const auto again = readGuideline(writeGuideline(*guideline));
        holds(again && *again == *guideline, "a guideline comes back as it was");
        const GuidelineBridge bridge = bridgeBetween(*guideline, builtIn(0));
        holds(!writeMapping(bridge.mapping).isEmpty(), "a guideline can be mapped");
    }
}

void enterMapping(const QByteArray& bytes)
{
    const auto mapping = readMapping(bytes, builtIn(0), builtIn(1));
    holdsInWords(mapping);
    if (mapping) {
        const auto again = readMapping(writeMapping(*mapping), builtIn(0), builtIn(1));
        holds(again && *again == *mapping, "a mapping comes back as it was");
    }
    holdsInWords(mappingFromJson(
        bytes, {QStringLiteral("事業名"), QStringLiteral("担当課"), QStringLiteral("a")}));
}

} // namespace

const std::vector<Door>& doors()
{
    static const std::vector<Door> all{{QStringLiteral("table"), enterTable},
                                       {QStringLiteral("guideline"), enterGuideline},
                                       {QStringLiteral("mapping"), enterMapping},
                                       {QStringLiteral("ledger"), enterLedger}};
    return all;
}

} // namespace kyodo::fuzz
