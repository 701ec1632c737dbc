#pragma once

#include <QStringList>

#include <vector>

/// The elements that the sheets in HTML are put together from.
namespace kyodo::html {

/// Nothing for an empty text.
[[nodiscard]] QString paragraph(const QString& text, const QString& className = {});
[[nodiscard]] QString heading(const QString& text, int level = 3);
struct Row
{
    QStringList cells; ///< the first names the row
    QString className{};
};
/// `heads` may be empty. With a `captionId` it stands in a box of its own, see boxStart().
[[nodiscard]] QString table(const QString& caption, const QStringList& heads,
                            const std::vector<Row>& rows, const QString& captionId = {});
/// Who signs, with room to do so.
[[nodiscard]] QString signer(const QString& side, const QString& name, const QString& seal);

} // namespace kyodo::html
