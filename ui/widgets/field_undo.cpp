#include "ui/widgets/field_undo.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

#include <optional>

namespace kyodo::ui {
namespace {

struct Steps
{
    bool canUndo = false;
    bool canRedo = false;
};

/// None where it is no field that is written in.
std::optional<Steps> stepsOf(const QObject* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) {
        return Steps{line->isUndoAvailable(), line->isRedoAvailable()};
    }
    const QTextDocument* document = nullptr;
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(field)) {
        document = plain->document();
    } else if (const auto* rich = qobject_cast<const QTextEdit*>(field)) {
        document = rich->document();
    }
    return document ? std::optional(Steps{document->isUndoAvailable(), document->isRedoAvailable()})
                    : std::nullopt;
}

bool isForWindow(const QObject* field, const QKeyEvent& key)
{
    const bool isUndo = key.matches(QKeySequence::Undo);
    if (!isUndo && !key.matches(QKeySequence::Redo)) {
        return false;
    }
    const auto steps = stepsOf(field);
    return steps && !(isUndo ? steps->canUndo : steps->canRedo);
}

} // namespace

bool FieldUndo::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto& key = static_cast<QKeyEvent&>(*event);
        if (isForWindow(watched, key)) {
            key.ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kyodo::ui
