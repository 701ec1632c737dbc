#pragma once

#include "core/domain/fiscal_year.h"
#include "core/domain/guideline/guideline.h"
#include "core/domain/project_record.h"

#include <QHash>

#include <span>

namespace kyodo {

/// What projects are told apart by in a count.
enum class RecordAspect { Form, Area, Field, Department, PartnerKind, Years };

[[nodiscard]] std::span<const RecordAspect> recordAspects();
/// form, area, partner-kind …: stable, for the command line.
[[nodiscard]] QString recordAspectCode(RecordAspect aspect);
[[nodiscard]] std::optional<RecordAspect> recordAspectFromCode(const QString& code);
/// Translated: 形態, 領域 …
[[nodiscard]] QString recordAspectLabel(RecordAspect aspect);

/// One of the kinds: a row or a column of a count.
struct RecordKind
{
    QString label;
    QString dataLabel{};        ///< where data says it otherwise (2011-2012); empty: as `label`
    const Area* area = nullptr; ///< of the guideline, where the kind is one
    bool isUnclassified = false;

    [[nodiscard]] QString inData() const { return dataLabel.isEmpty() ? label : dataLabel; }
};

/// Whether there is anything but 未分類.
[[nodiscard]] bool areToldApart(const std::vector<RecordKind>& kinds);

/// Tells projects apart: by what the guideline names, and by own words where it does not. Spellings
/// that fold together are one kind.
class RecordKinds final
{
public:
    /// `guideline` must outlive it. `rounds` in their order, for RecordAspect::Years.
    RecordKinds(const Guideline& guideline, RecordAspect aspect,
                std::span<const FiscalYearSpan> rounds);

    /// The numbers of the kinds that a record of the round falls under, each once; never empty.
    [[nodiscard]] std::vector<std::size_t> kindsOf(const ProjectRecord& record,
                                                   const FiscalYearSpan& round);

    [[nodiscard]] const RecordKind& kind(std::size_t number) const
    {
        return m_entries[number].kind;
    }
    /// The guideline's, also those that nothing falls under; then others as met, departments
    /// sorted; 未分類 last, where something is.
    [[nodiscard]] std::vector<std::size_t> inOrder() const;

private:
    struct Entry
    {
        RecordKind kind;
        bool isShown = false; ///< also when nothing falls under it
        bool isMet = false;
    };
    enum class Show { Always, WhenMet };

    static constexpr std::size_t Unclassified = 0;

    void addListed(const RecordKind& kind, Show show = Show::Always);
    void addGuideline();
    [[nodiscard]] QStringList labelsOf(const ProjectRecord& record,
                                       const FiscalYearSpan& round) const;
    [[nodiscard]] std::size_t numberOf(const QString& label);

    const Guideline* m_guideline;
    RecordAspect m_aspect;
    std::vector<Entry> m_entries; ///< 未分類, the guideline's, then those met
    QHash<QString, std::size_t> m_byKey;
    QHash<QString, std::size_t> m_byLabel; ///< folding is slow: every spelling once
};

} // namespace kyodo
