#pragma once

#include <QPointer>
#include <QWidget>

namespace kyodo::ui {

/// Where somebody types: as long as it lives the field may be loaded anew, and is then gone on with
/// at the same place. For a save in the middle of a sentence.
class KeptCursor final
{
public:
    KeptCursor();
    ~KeptCursor();
    KeptCursor(const KeptCursor&) = delete;
    KeptCursor& operator=(const KeptCursor&) = delete;

private:
    QPointer<QWidget> m_field;
    int m_place = 0;
};

} // namespace kyodo::ui
