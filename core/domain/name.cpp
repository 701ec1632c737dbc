#include "core/domain/name.h"

#include "core/base/text.h"

#include <algorithm>

namespace kyodo {
namespace {

bool isForbidden(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
}

} // namespace

Result<Name> Name::parse(const QString& text)
{
    if (isBlank(text)) {
        return failure(ErrorCode::InvalidInput, tr("The name is missing."));
    }
    if (text.size() > LongestName) {
        return failure(
            ErrorCode::InvalidInput,
            tr("The name has %1 characters; %2 is the most.").arg(text.size()).arg(LongestName));
    }
    if (std::any_of(text.begin(), text.end(), isForbidden) || !text.isValidUtf16()) {
        return failure(ErrorCode::InvalidInput, tr("The name holds a character that is no text."));
    }
    return Name(text);
}

QString Name::key() const
{
    return foldKey(m_text);
}

} // namespace kyodo
