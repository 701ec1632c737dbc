#pragma once

#include "core/domain/edition.h"
#include "core/domain/sheet_source.h"
#include "core/report/pages/page_format.h"

#include <QDate>
#include <QStringList>

namespace kyodo {

/// The projects belong to the caller and must outlive everything made from the subject.
struct SheetSubject
{
    QString cityName;
    const SheetSource* projects; ///< never null
};

struct SheetOptions
{
    /// 役割分担: the project's own, where it has some; or always, beside what the guideline says.
    enum class Roles { Own, WithGuideline };
    /// What stands where nothing is known yet: lines to write on at a meeting, or nothing.
    enum class Blanks { Ruled, Empty };

    PageFormat format{.orientation = QPageLayout::Portrait, .margins = {48, 42, 48, 36}};
    QDate asOf; ///< invalid: not printed
    Roles roles = Roles::Own;
    Blanks blanks = Blanks::Ruled;
    Edition edition = Edition::Internal;
    bool hasHistory = true;
    bool hasChecklist = false;
    bool hasEvaluation = false;
    QStringList sealHeads{};    ///< 決裁欄: 課長, 係長, 担当 …; none: no boxes
    bool hasSignatures = false; ///< a line for each side to sign on
    QString formNumber{};       ///< 様式第３号; may be empty
    QString office{};           ///< 担当課 that keeps the sheets; may be empty
    bool isDraft = false;

    /// What is published is not to be written on.
    [[nodiscard]] bool isFormToFill() const
    {
        return blanks == Blanks::Ruled && edition == Edition::Internal;
    }
};

} // namespace kyodo
