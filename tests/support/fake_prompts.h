#pragma once

#include "ui/prompts/prompts.h"

#include <deque>
#include <vector>

namespace kyodo::test {

/// Prompts that answer at once what a test laid out beforehand, and keep what they were asked.
class FakePrompts final : public ui::Prompts
{
public:
    /// What a file was asked for with.
    struct FileRequest
    {
        QString caption;
        QString suggestion; ///< of a folder where to begin; empty when a file was to be opened
        QString filter;
    };

    void tell(QWidget* parent, const Error& error) override;
    void ask(QWidget* parent, const ui::Question& question,
             std::function<void(ui::Answer)> answered) override;
    void chooseFileToOpen(QWidget* parent, const QString& caption, const QString& filter,
                          std::function<void(QString)> chosen) override;
    void chooseFileToSave(QWidget* parent, const QString& caption, const QString& suggestion,
                          const QString& filter, std::function<void(QString)> chosen) override;
    void chooseFolder(QWidget* parent, const QString& caption, const QString& start,
                      std::function<void(QString)> chosen) override;

    /// Taken from the front; an empty queue cancels.
    std::deque<ui::Answer> answers;
    std::deque<QString> files; ///< and folders

    std::vector<Error> told;
    std::vector<ui::Question> asked;
    std::vector<FileRequest> fileRequests;

private:
    void answerFile(const std::function<void(QString)>& chosen);
};

} // namespace kyodo::test
