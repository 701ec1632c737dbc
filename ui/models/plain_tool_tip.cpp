#include "ui/models/plain_tool_tip.h"

#include "core/base/visible_text.h"

#include <QTextDocument>

namespace kyodo::ui {

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(visibleText(text));
}

} // namespace kyodo::ui
