#pragma once

#include <QString>
#include <QStringList>

namespace kyodo {

/// ja, en: the program speaks Japanese unless told otherwise.
[[nodiscard]] QStringList languages();

/// Makes the program speak `language`, one of languages(). Before any text is made; the application
/// object must exist.
void installLanguage(const QString& language);

} // namespace kyodo
