#pragma once

#include "core/report/output/csv_file.h"

#include <QDialog>
#include <QStandardItemModel>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class MissingCharactersDialog;
}

/// A character that a file cannot hold, and where it stands.
struct MissingCharacter
{
    QString file{}; ///< where several are written; else empty
    Unencodable place;
};

/// Shows what CP932 does not have before it is lost. Accepted: 〓 stands for each of them.
class MissingCharactersDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MissingCharactersDialog(const std::vector<MissingCharacter>& missing,
                                     QWidget* parent = nullptr);
    ~MissingCharactersDialog() override;

private:
    void fillTable(const std::vector<MissingCharacter>& missing);

    std::unique_ptr<Ui::MissingCharactersDialog> m_ui;
    QStandardItemModel m_model;
};

} // namespace kyodo::ui
