#pragma once

#include "core/base/result.h"

#include <QPageLayout>

#include <vector>

class QPainter;

namespace kyodo {

/// A place in the pages that a reader can jump to.
struct Bookmark
{
    QString title;
    int page = 0;  ///< from 0
    qreal top = 0; ///< points from the paper's top
    int level = 0; ///< 0: a chapter, 1: within it

    friend bool operator==(const Bookmark&, const Bookmark&) = default;
};

/// Pages that are painted alike on a PDF file, a printer and the preview.
class PagedDocument
{
public:
    virtual ~PagedDocument() = default;

    /// For the window and the file's properties.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QPageLayout pageLayout() const = 0;
    [[nodiscard]] virtual int pageCount() const = 0;
    [[nodiscard]] virtual std::vector<Bookmark> bookmarks() const { return {}; }

    /// Paints `page`, counted from 0. The painter's unit is the point (1/72 inch), its origin the
    /// top left of the paper. Fails when the records cannot be read.
    [[nodiscard]] virtual Status paintPage(QPainter& painter, int page) const = 0;

protected:
    PagedDocument() = default;
    PagedDocument(const PagedDocument&) = default;
    PagedDocument(PagedDocument&&) = default;
    PagedDocument& operator=(const PagedDocument&) = default;
    PagedDocument& operator=(PagedDocument&&) = default;
};

} // namespace kyodo
