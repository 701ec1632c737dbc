#pragma once

#include <QComboBox>

#include <algorithm>

namespace kyodo::ui {

/// A box that offers the values of an enum.

template <class Enum>
void offer(QComboBox& box, Enum value, const QString& label)
{
    box.addItem(label, static_cast<int>(value));
}

template <class Enum>
void choose(QComboBox& box, Enum value)
{
    box.setCurrentIndex(std::max(0, box.findData(static_cast<int>(value))));
}

template <class Enum>
[[nodiscard]] Enum chosen(const QComboBox& box)
{
    return static_cast<Enum>(box.currentData().toInt());
}

} // namespace kyodo::ui
