#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// Resources of a static library are registered by hand, and outside any namespace.
static void registerTranslations()
{
    Q_INIT_RESOURCE(kyodo_translations);
}

namespace kyodo {
namespace {

void install(const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder)) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("ja"), QStringLiteral("en")};
}

void installLanguage(const QString& language)
{
    registerTranslations();
    QLocale::setDefault(QLocale(language));
    install(QStringLiteral("qtbase_") + language,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("kyodo_") + language, QStringLiteral(":/translations"));
}

} // namespace kyodo
