#pragma once

#include "core/operations/new_ledger.h"
#include "ui/prompts/prompts.h"

#include <QDialog>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class NewLedgerDialog;
}

/// Makes the ledger of a city: whose it is, which guideline it starts from, and its first round.
class NewLedgerDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What the ledger is made for: years of its own, or a file that brings them.
    enum class Purpose { Entering, Importing };

    NewLedgerDialog(const Author& author, Prompts& prompts, Purpose purpose,
                    QWidget* parent = nullptr);
    ~NewLedgerDialog() override;

    /// Asks where to save, and makes it. What is wrong stands beside its field.
    void accept() override;

signals:
    void made(const QString& path);

private:
    void fillModels();
    void addModel(Guideline guideline, const QString& label);
    void chooseFile();
    void followCity();
    void showWhatIsTakenOver();
    [[nodiscard]] const Guideline& model() const;
    /// What the fields say; none when one of them is wrong.
    [[nodiscard]] std::optional<NewLedger> wanted() const;
    void make(const NewLedger& wanted, const QString& path);

    Author m_author;
    Prompts& m_prompts;
    std::unique_ptr<Ui::NewLedgerDialog> m_ui;
    std::vector<Guideline> m_models; ///< as in the box
    bool m_isModelChosen = false;    ///< by the user: the city does not choose it any more
};

} // namespace kyodo::ui
