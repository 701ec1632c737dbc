#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

class QWidget;

namespace kyodo::ui {

/// What accepting does. What destroys is never the default button, and its question names what
/// goes.
enum class Consequence { Harmless, Destructive };

/// A question with its answers as the buttons say them.
struct Question
{
    QString title;
    QString text;   ///< what is at stake, plain text
    QString accept; ///< 保存
    QString reject; ///< 保存しない; empty: no such button
    QString cancel; ///< キャンセル
    Consequence consequence = Consequence::Harmless;
};

enum class Answer { Accept, Reject, Cancel };

/// Everything the window asks or tells in a box of its own, behind one interface, so that tests can
/// answer. Nothing here blocks: the answer arrives in a callback, which is not called any more once
/// `parent` is gone.
class Prompts
{
public:
    virtual ~Prompts() = default;

    virtual void tell(QWidget* parent, const Error& error) = 0;
    virtual void ask(QWidget* parent, const Question& question,
                     std::function<void(Answer)> answered) = 0;
    /// `filter` as QFileDialog has it. Not called when the user cancels.
    virtual void chooseFileToOpen(QWidget* parent, const QString& caption, const QString& filter,
                                  std::function<void(QString)> chosen) = 0;
    /// `suggestion` is a file's name or path; asks before an existing file is written over.
    virtual void chooseFileToSave(QWidget* parent, const QString& caption,
                                  const QString& suggestion, const QString& filter,
                                  std::function<void(QString)> chosen) = 0;
    /// A folder that exists, for several files at once. Begins in `start`; empty: where the last
    /// file was chosen.
    virtual void chooseFolder(QWidget* parent, const QString& caption, const QString& start,
                              std::function<void(QString)> chosen) = 0;
};

} // namespace kyodo::ui
