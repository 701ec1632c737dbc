#pragma once

#include <optional>
#include <vector>

namespace kyodo::ui {

/// What a column asks of the width of its table; all in pixels.
struct ColumnWish
{
    enum class Content {
        Number, ///< whole unless dragged: a number without its end is another number
        Text,   ///< gives way before the names do
        Name,   ///< gets the room that is left
    };

    Content content = Content::Text;
    int head = 0;             ///< for its head, which is whole unless dragged
    int widest = 0;           ///< for the widest of its cells
    std::optional<int> own{}; ///< as the user dragged it
    bool isEmpty = false;     ///< nothing stands in it or is written there: its head is enough
};

/// The width of each column in a table that is `room` wide. Where it is too narrow even for what
/// every column needs at least, they are wider together than it is.
[[nodiscard]] std::vector<int> sharedWidths(const std::vector<ColumnWish>& wishes, int room);

} // namespace kyodo::ui
