#include "ui/widgets/scrolling.h"

#include <QScrollArea>

namespace kyodo::ui {

QScrollArea* scrolling(QWidget& content)
{
    auto* area = new QScrollArea(content.parentWidget());
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(&content);
    return area;
}

} // namespace kyodo::ui
