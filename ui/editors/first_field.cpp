#include "ui/editors/first_field.h"

#include <QWidget>

namespace kyodo::ui {
namespace {

bool takesKeys(const QWidget& widget, const QWidget& form)
{
    return widget.focusPolicy() & Qt::TabFocus && widget.isEnabled() && widget.isVisibleTo(&form);
}

} // namespace

void focusFirstField(QWidget& form)
{
    for (QWidget* widget = form.nextInFocusChain(); widget != &form;
         widget = widget->nextInFocusChain()) {
        if (form.isAncestorOf(widget) && takesKeys(*widget, form)) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace kyodo::ui
