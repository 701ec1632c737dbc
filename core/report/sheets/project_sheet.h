#pragma once

#include "core/report/pages/paged_document.h"
#include "core/report/sheets/sheet_flow.h"
#include "core/report/sheets/sheet_options.h"
#include "core/report/text/fonts.h"

namespace kyodo {

/// 個票: each project on a sheet of its own, which may take several pages. It keeps how many pages
/// each sheet has, not the projects.
class ProjectSheets final : public PagedDocument
{
public:
    /// Reads every project once. Fails when one cannot be read, or when there is no font.
    [[nodiscard]] static Result<ProjectSheets> layOut(const SheetSubject& subject,
                                                      const SheetOptions& options);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QPageLayout pageLayout() const override { return m_options.format.layout(); }
    /// One blank sheet's page when there is no project.
    [[nodiscard]] int pageCount() const override;
    [[nodiscard]] Status paintPage(QPainter& painter, int page) const override;
    /// The projects by name.
    [[nodiscard]] std::vector<Bookmark> bookmarks() const override { return m_bookmarks; }

private:
    ProjectSheets(const SheetSubject& subject, const SheetOptions& options,
                  const ReportFonts& fonts);

    void add(const ProjectHistory& history);
    [[nodiscard]] qreal headHeight() const;
    [[nodiscard]] QRectF body() const;
    [[nodiscard]] QString owner() const;
    [[nodiscard]] SheetFlow flowOf(const ProjectHistory& history) const;
    /// `page` of the sheet, from 0.
    void paintHead(QPainter& painter, const ProjectHistory& history, int page) const;
    [[nodiscard]] QString occasion(const ProjectYear& year) const;

    SheetSubject m_subject;
    SheetOptions m_options;
    ReportFonts m_fonts;
    std::vector<int> m_firstPages; ///< of each sheet, and one past the last page
    std::vector<Bookmark> m_bookmarks;
};

} // namespace kyodo
