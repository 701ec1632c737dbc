#include "tests/support/fake_prompts.h"

namespace kyodo::test {

void FakePrompts::tell(QWidget* /*parent*/, const Error& error)
{
    told.push_back(error);
}

void FakePrompts::ask(QWidget* /*parent*/, const ui::Question& question,
                      std::function<void(ui::Answer)> answered)
{
    asked.push_back(question);
    ui::Answer answer = ui::Answer::Cancel;
    if (!answers.empty()) {
        answer = answers.front();
        answers.pop_front();
    }
    answered(answer);
}

void FakePrompts::chooseFileToOpen(QWidget* /*parent*/, const QString& caption,
                                   const QString& filter, std::function<void(QString)> chosen)
{
    fileRequests.push_back({caption, QString(), filter});
    answerFile(chosen);
}

void FakePrompts::chooseFileToSave(QWidget* /*parent*/, const QString& caption,
                                   const QString& suggestion, const QString& filter,
                                   std::function<void(QString)> chosen)
{
    fileRequests.push_back({caption, suggestion, filter});
    answerFile(chosen);
}

void FakePrompts::chooseFolder(QWidget* /*parent*/, const QString& caption, const QString& start,
                               std::function<void(QString)> chosen)
{
    fileRequests.push_back({caption, start, QString()});
    answerFile(chosen);
}

void FakePrompts::answerFile(const std::function<void(QString)>& chosen)
{
    if (!files.empty()) {
        const QString file = files.front();
        files.pop_front();
        chosen(file);
    }
}

} // namespace kyodo::test
