#pragma once

#include <QLocale>
#include <QTranslator>

namespace kyodo::test {

/// The program speaks Japanese while this lives, as it does in an office; other tests read English.
class InJapanese final
{
public:
    InJapanese();
    ~InJapanese();
    InJapanese(const InJapanese&) = delete;
    InJapanese& operator=(const InJapanese&) = delete;

private:
    QLocale m_localeBefore;
    QTranslator m_words;
};

} // namespace kyodo::test
