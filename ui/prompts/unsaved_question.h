#pragma once

#include "ui/prompts/prompts.h"

namespace kyodo::ui {

/// What an editor with unsaved changes can do when it is left.
struct Leaving
{
    QString name;                 ///< of what is edited
    std::function<bool()> save;   ///< false: it could not, and has said why
    std::function<void()> giveUp; ///< what was entered
};

/// Asks what becomes of unsaved changes, and goes on with `then` unless the user stays.
void askAboutUnsaved(Prompts& prompts, QWidget* parent, const Leaving& leaving,
                     std::function<void()> then);

} // namespace kyodo::ui
