#pragma once

#include <QString>
#include <QStringList>

namespace kyodo::test {

/// What the files of one folder may include beside each other.
struct Layer
{
    QString folder;        ///< core/domain
    QStringList mayUse;    ///< folders of other layers
    QStringList qtModules; ///< Core, Gui …
};

/// The table of ARCHITECTURE.md.
[[nodiscard]] const QList<Layer>& layers();

/// The layer of a file, by the longest folder that it lies in; null for one outside all layers.
[[nodiscard]] const Layer* layerOf(const QString& file);

/// The header that a line of source includes; empty for any other line.
[[nodiscard]] QString includedHeader(const QString& line);

/// The Qt module that gives a header such as QSqlQuery or QtGui/QPainter; empty for another one.
[[nodiscard]] QString qtModuleOf(const QString& header);

/// What is wrong with `file` having this line, in words; empty when nothing is. Paths are relative
/// to the project.
[[nodiscard]] QString violationOf(const QString& file, const QString& line);

} // namespace kyodo::test
