#pragma once

#include "core/storage/change_log.h"

namespace kyodo::ui {

/// An act and what it was about: 事業の編集「雪割りまつり」.
[[nodiscard]] QString actWords(const ChangeSet& act);

} // namespace kyodo::ui
