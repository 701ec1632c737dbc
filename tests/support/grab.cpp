#include "tests/support/grab.h"

#include <QDir>
#include <QPixmap>

namespace kyodo::test {

void grab(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("KYODO_GRABS");
    if (!folder.isEmpty()) {
        widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }
}

} // namespace kyodo::test
