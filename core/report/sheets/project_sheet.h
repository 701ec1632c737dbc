#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/sheet_source.h"
#include "core/report/fonts.h"
#include "core/report/page_format.h"
#include "core/report/paged_document.h"
#include "core/report/sheets/sheet_flow.h"

#include <QDate>

#include <vector>

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

    PageFormat format{.orientation = QPageLayout::Portrait, .margins = {48, 42, 48, 36}};
    QDate asOf; ///< invalid: not printed
    Roles roles = Roles::Own;
};

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

private:
    ProjectSheets(const SheetSubject& subject, const SheetOptions& options,
                  const ReportFonts& fonts);

    [[nodiscard]] QRectF body() const;
    [[nodiscard]] SheetFlow flowOf(const ProjectHistory& history) const;
    /// `page` of the sheet, from 0.
    void paintHead(QPainter& painter, const ProjectHistory& history, int page) const;

    SheetSubject m_subject;
    SheetOptions m_options;
    ReportFonts m_fonts;
    std::vector<int> m_firstPages; ///< of each sheet, and one past the last page
};

} // namespace kyodo
