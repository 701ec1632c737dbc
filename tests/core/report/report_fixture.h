#pragma once

#include "core/domain/record_source.h"
#include "core/report/sheets/project_sheet.h"
#include "tests/support/catch.h"
#include "tests/support/golden.h"
#include "tests/support/sample_guideline.h"

#include <QBuffer>
#include <QTemporaryDir>

namespace kyodo::test {

/// Records that lie in memory; counts how often it was asked.
class MemoryRecords final : public RecordSource
{
public:
    explicit MemoryRecords(std::vector<ProjectRecord> records = {})
        : rows(std::move(records))
    {}

    [[nodiscard]] qsizetype size() const override { return static_cast<qsizetype>(rows.size()); }
    [[nodiscard]] Result<std::vector<ProjectRecord>> records(qsizetype first,
                                                             qsizetype count) const override;

    std::vector<ProjectRecord> rows;
    mutable qsizetype largestBlock = 0;
};

class MemorySheets final : public SheetSource
{
public:
    [[nodiscard]] qsizetype size() const override { return static_cast<qsizetype>(sheets.size()); }
    [[nodiscard]] Result<ProjectHistory> sheet(qsizetype index) const override
    {
        return sheets[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const Guideline& guidelineOf(const SurveyRound&) const override
    {
        return guideline;
    }
    [[nodiscard]] const Persons& persons() const override
    {
        static const Persons nobody;
        return nobody;
    }

    std::vector<ProjectHistory> sheets;
    Guideline guideline = sampleGuideline();
};

/// A record with this name alone.
[[nodiscard]] ProjectRecord named(const QString& name, int number = 1);
/// By the sample guideline: with its code where it has such a form.
[[nodiscard]] FormChoice formChoice(const QString& words);
[[nodiscard]] AreaChoice areaChoice(const QString& code);
[[nodiscard]] SurveyRound round(const QString& years);

/// `count` records with every field filled, in the order of the sample guideline's forms.
[[nodiscard]] std::vector<ProjectRecord> filledRecords(int count);
/// The cases published by Sunagawa: name and form.
[[nodiscard]] std::vector<ProjectRecord> sunagawaRecords();

/// A project with three rounds, and one with a name and a form alone.
[[nodiscard]] MemorySheets twoSheets();

/// What a program of the machine prints; fails the test when it cannot be run.
[[nodiscard]] QString outputOf(const QString& program, const QStringList& arguments);
/// That a validator has nothing to say about a page; only warns where none is installed.
void checkValidHtml(const QByteArray& html);
/// The document written as PDF, read back by pdftotext.
[[nodiscard]] QString pdfText(const PagedDocument& document);

} // namespace kyodo::test
