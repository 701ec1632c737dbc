#pragma once

#include <QDialog>

class QTextBrowser;

namespace kyodo::ui {

/// The keys of the window, to read and to print.
class KeyListDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeyListDialog(QWidget* parent = nullptr);

private:
    void print();

    QTextBrowser* m_browser;
};

} // namespace kyodo::ui
