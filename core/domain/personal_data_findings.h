#pragma once

#include <QString>

#include <optional>

namespace kyodo {

/// What is to be said of a text that is published, when it holds contact data; none when it does
/// not. Names what kind of data it is, not the data. `field`: what the text is, translated.
[[nodiscard]] std::optional<QString> personalDataMessage(const QString& field, const QString& text);

} // namespace kyodo
