#include "tests/translations/translated_texts.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QXmlStreamReader>

namespace kyodo::test {
namespace {

/// The text of a <translation>, or of its first <numerusform>.
QString translationIn(QXmlStreamReader& xml)
{
    QString text;
    bool isFirst = true;
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == u"translation")) {
        xml.readNext();
        isFirst = isFirst && !(xml.isEndElement() && xml.name() == u"numerusform");
        if (xml.isCharacters() && isFirst) {
            text += xml.text();
        }
    }
    return text.trimmed();
}

} // namespace

std::vector<TranslatedText> translatedTexts(const QString& file)
{
    QFile source(file);
    REQUIRE(source.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&source);
    std::vector<TranslatedText> texts;
    TranslatedText text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"name") {
            text.context = xml.readElementText();
        } else if (xml.name() == u"source") {
            text.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            text.translation = translationIn(xml);
            texts.push_back(text);
        }
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return texts;
}

} // namespace kyodo::test
