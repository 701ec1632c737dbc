#include "ui/widgets/kept_cursor.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace kyodo::ui {

KeptCursor::KeptCursor()
    : m_field(QApplication::focusWidget())
{
    if (const auto* line = qobject_cast<const QLineEdit*>(m_field)) {
        m_place = line->cursorPosition();
    } else if (const auto* text = qobject_cast<const QPlainTextEdit*>(m_field)) {
        m_place = text->textCursor().position();
    }
}

KeptCursor::~KeptCursor()
{
    if (auto* line = qobject_cast<QLineEdit*>(m_field)) {
        line->setCursorPosition(m_place);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(m_field)) {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(std::min(m_place, std::max(0, text->document()->characterCount() - 1)));
        text->setTextCursor(cursor);
    }
}

} // namespace kyodo::ui
