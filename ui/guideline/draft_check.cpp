#include "ui/guideline/draft_check.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace kyodo::ui {
namespace {

struct GuidelineText
{
    Q_DECLARE_TR_FUNCTIONS(GuidelineText)
};

QString placeWords(const EditedList& list, int row, const QString& columnHead)
{
    return GuidelineText::tr("%1, row %2, “%3”")
        .arg(list.title, QString::number(row + 1), columnHead);
}

QStringList codesIn(const QJsonValue& value)
{
    QStringList codes;
    if (value.isString()) {
        codes << value.toString();
    }
    for (const QJsonValue code : value.toArray()) {
        codes << code.toString();
    }
    codes.removeAll(QString());
    return codes;
}

/// An entry that was removed, but is still chosen here.
bool isGone(const QJsonValue& value, const std::vector<CodeName>& choices)
{
    const QStringList codes = codesIn(value);
    return std::any_of(codes.begin(), codes.end(), [&choices](const QString& code) {
        return std::none_of(choices.begin(), choices.end(),
                            [&code](const CodeName& choice) { return choice.code == code; });
    });
}

/// What is wrong with a cell; empty: nothing.
QString cellProblem(const ListColumn& column, const QJsonValue& value, const GuidelineDraft& draft)
{
    const bool isText = column.kind != CellKind::Percent && column.kind != CellKind::Flag;
    if (column.isRequired && isText && isBlank(value.toString())) {
        return GuidelineText::tr("This must not be empty.");
    }
    if (!column.source.isEmpty() && isGone(value, choicesOf(column, draft))) {
        return GuidelineText::tr("What is chosen here is no longer in its list.");
    }
    return {};
}

std::optional<DraftProblem> listProblem(const EditedList& list, const GuidelineDraft& draft)
{
    const QJsonArray entries = draft.list(list.key);
    for (int row = 0; row < entries.size(); ++row) {
        for (const ListColumn& column : list.columns) {
            const QString what = cellProblem(column, entries[row][column.key], draft);
            if (!what.isEmpty()) {
                return DraftProblem{list.key, row, column.key,
                                    placeWords(list, row, column.head) + u'\n' + what};
            }
        }
    }
    return std::nullopt;
}

/// What readGuideline() refuses beside that, such as areas that turn back: its path in words.
DraftProblem readingProblem(const QString& message, const std::vector<EditedList>& lists)
{
    static const QRegularExpression path(QStringLiteral("([a-z_]+)\\[(\\d+)\\]\\.([a-z_]+)"));
    const QRegularExpressionMatch match = path.match(message);
    const auto list = std::find_if(lists.begin(), lists.end(), [&match](const EditedList& known) {
        return known.key == match.captured(1);
    });
    if (!match.hasMatch() || list == lists.end()) {
        return {{}, 0, {}, message};
    }
    const int row = match.captured(2).toInt();
    const auto column =
        std::find_if(list->columns.begin(), list->columns.end(),
                     [&match](const ListColumn& known) { return known.key == match.captured(3); });
    const QString head = column == list->columns.end() ? match.captured(3) : column->head;
    QString words = message;
    words.replace(match.captured(0), placeWords(*list, row, head));
    return {list->key, row, match.captured(3), words};
}

} // namespace

std::optional<DraftProblem> problemOf(const GuidelineDraft& draft)
{
    const std::vector<EditedList> lists = editedLists();
    for (const EditedList& list : lists) {
        if (auto problem = listProblem(list, draft)) {
            return problem;
        }
    }
    const auto read = draft.guideline();
    return read ? std::nullopt : std::optional(readingProblem(read.error().message, lists));
}

} // namespace kyodo::ui
