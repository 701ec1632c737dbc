#pragma once

#include "core/report/sheets/sheet_options.h"
#include "core/report/sheets/sheet_words.h"
#include "core/report/sheets/sheet_writer.h"

namespace kyodo {

/// Sets one project, as printedHistory() gives it, into a flow: its latest round in full, the
/// earlier ones in a table. Of the public edition, fields that are never public are left out, not
/// printed empty.
class SheetContent final
{
public:
    /// `body` gives left and right edge and the height of a page; all must outlive the flow.
    SheetContent(const SheetSubject& subject, const SheetOptions& options, const ReportFonts& fonts,
                 const QRectF& body);

    [[nodiscard]] SheetFlow flowOf(const ProjectHistory& history);

private:
    using Field = sheet_words::Field;

    void addLatest(const ProjectYear& year);
    void addText(Field field, const QString& text, int blankLines);
    void addForms(const ProjectRecord& record);
    void addArea(const ProjectRecord& record);
    /// `selected` may be null.
    void addFigure(const Area* selected, const QString& words);
    void addPartners(const ProjectRecord& record);
    void addRoles(const ProjectRecord& record);
    void addGuidelineRoles(const ProjectRecord& record);
    void addBlankRows(int count);
    void addEarlier(const std::vector<ProjectYear>& years);
    [[nodiscard]] SheetColumns valueColumns(const std::vector<double>& shares) const;
    [[nodiscard]] bool isInternal() const { return m_options.edition == Edition::Internal; }

    const SheetSubject& m_subject;
    const SheetOptions& m_options;
    const ReportFonts& m_fonts;
    QRectF m_body;
    const Guideline* m_guideline = nullptr; ///< of the latest round
    SheetWriter m_writer;
};

} // namespace kyodo
