#include "tests/core/report/output/xlsx_book.h"

#include "core/report/output/zip_parts.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace kyodo::test {
namespace {

/// _x0041_ and the like as the characters that they stand for.
QString unescaped(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    for (auto match = escape.match(text); match.hasMatch();
         match = escape.match(text, match.capturedStart() + 1)) {
        text.replace(match.capturedStart(), match.capturedLength(),
                     QChar(static_cast<char16_t>(match.captured(1).toUShort(nullptr, 16))));
    }
    return text;
}

/// The formats that files name by a number alone.
std::map<QString, QString> builtInFormats()
{
    return {{QStringLiteral("0"), QStringLiteral("General")},
            {QStringLiteral("3"), QStringLiteral("#,##0")},
            {QStringLiteral("4"), QStringLiteral("#,##0.00")}};
}

/// How the styles of cells show numbers.
QStringList formatsOf(const QByteArray& styles)
{
    std::map<QString, QString> formats = builtInFormats();
    QStringList ofStyles;
    bool isInCells = false;
    QXmlStreamReader reader(styles);
    while (!reader.atEnd()) {
        reader.readNext();
        const QString id = reader.attributes().value(QStringLiteral("numFmtId")).toString();
        if (reader.name() == QStringLiteral("cellXfs")) {
            isInCells = reader.isStartElement();
        } else if (reader.isStartElement() && reader.name() == QStringLiteral("numFmt")) {
            formats[id] = reader.attributes().value(QStringLiteral("formatCode")).toString();
        } else if (reader.isStartElement() && isInCells && reader.name() == QStringLiteral("xf")) {
            ofStyles << formats[id];
        }
    }
    return ofStyles;
}

QString cellContent(QXmlStreamReader& reader, const QString& format)
{
    const bool isText =
        reader.attributes().value(QStringLiteral("t")) == QStringLiteral("inlineStr");
    const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
    if (isText) {
        return QStringLiteral("s:") + unescaped(text);
    }
    const QDate first(1899, 12, 30);
    return format == QStringLiteral("yyyy-mm-dd")
               ? QStringLiteral("d:") + first.addDays(text.toInt()).toString(Qt::ISODate)
               : QStringLiteral("n:") + text;
}

void readSheet(const QByteArray& xml, const QStringList& formats, XlsxSheetContent& sheet)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QXmlStreamAttributes attributes = reader.attributes();
        sheet.elements << reader.name().toString();
        if (reader.name() == QStringLiteral("oddFooter")) {
            sheet.footer = reader.readElementText();
        }
        if (reader.name() == QStringLiteral("c")) {
            const QString name = attributes.value(QStringLiteral("r")).toString();
            sheet.formats[name] = formats.value(attributes.value(QStringLiteral("s")).toInt());
            sheet.cells[name] = cellContent(reader, sheet.formats[name]);
        } else if (reader.name() == QStringLiteral("autoFilter")) {
            sheet.autoFilter = attributes.value(QStringLiteral("ref")).toString();
        } else if (reader.name() == QStringLiteral("pane")) {
            sheet.frozen = attributes.value(QStringLiteral("topLeftCell")).toString();
        }
    }
    REQUIRE_FALSE(reader.hasError());
}

QStringList sheetNames(const QByteArray& workbook)
{
    QStringList names;
    QXmlStreamReader reader(workbook);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement &&
            reader.name() == QStringLiteral("sheet")) {
            names << reader.attributes().value(QStringLiteral("name")).toString();
        }
    }
    return names;
}

} // namespace

QString XlsxSheetContent::cell(const QString& cellName) const
{
    const auto found = cells.find(cellName);
    return found == cells.end() ? QString() : found->second;
}

XlsxBook XlsxBook::read(const QString& path)
{
    const auto parts = zipParts(bytesOf(path));
    REQUIRE(parts);
    XlsxBook book;
    for (const ZipPart& part : *parts) {
        book.parts[part.name] = part.bytes;
    }
    const QStringList formats = formatsOf(book.parts[QStringLiteral("xl/styles.xml")]);
    for (const QString& name : sheetNames(book.parts[QStringLiteral("xl/workbook.xml")])) {
        const auto number = book.sheets.size() + 1;
        book.sheets.push_back({.name = name});
        readSheet(book.parts[QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)], formats,
                  book.sheets.back());
    }
    return book;
}

QByteArray XlsxBook::dump() const
{
    QString text;
    for (const XlsxSheetContent& sheet : sheets) {
        text += QStringLiteral("## ") + sheet.name + u'\n';
        for (const auto& [name, content] : sheet.cells) {
            text += name + u' ' + content + u'\n';
        }
    }
    return text.toUtf8();
}

} // namespace kyodo::test
