#include "tests/support/in_japanese.h"

#include "tests/support/catch.h"

#include <QCoreApplication>

// Resources of a static library are registered by hand, and outside any namespace.
static void registerTranslations()
{
    Q_INIT_RESOURCE(kyodo_translations);
}

namespace kyodo::test {

InJapanese::InJapanese()
{
    registerTranslations();
    REQUIRE(m_words.load(QStringLiteral("kyodo_ja"), QStringLiteral(":/translations")));
    REQUIRE(QCoreApplication::installTranslator(&m_words));
    QLocale::setDefault(QLocale(QLocale::Japanese));
}

InJapanese::~InJapanese()
{
    QCoreApplication::removeTranslator(&m_words);
    QLocale::setDefault(m_localeBefore);
}

} // namespace kyodo::test
