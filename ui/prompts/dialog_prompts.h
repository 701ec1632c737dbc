#pragma once

#include "ui/prompts/file_chooser.h"
#include "ui/prompts/prompts.h"

namespace kyodo::ui {

/// Prompts as dialogs that are modal to their window.
class DialogPrompts final : public Prompts
{
public:
    void tell(QWidget* parent, const Error& error) override;
    void ask(QWidget* parent, const Question& question,
             std::function<void(Answer)> answered) override;
    void chooseFileToOpen(QWidget* parent, const QString& caption, const QString& filter,
                          std::function<void(QString)> chosen) override;
    void chooseFileToSave(QWidget* parent, const QString& caption, const QString& suggestion,
                          const QString& filter, std::function<void(QString)> chosen) override;
    void chooseFolder(QWidget* parent, const QString& caption, const QString& start,
                      std::function<void(QString)> chosen) override;

private:
    FileChooser m_files;
};

} // namespace kyodo::ui
