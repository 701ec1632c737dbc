#include "core/report/output/read_back.h"

#include "core/base/csv_line.h"
#include "core/base/encoding.h"
#include "core/base/file_problem.h"
#include "core/base/visible_text.h"
#include "core/report/output/html/html_reading.h"
#include "core/report/output/zip_parts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace kyodo {
namespace {

struct ReadBack
{
    Q_DECLARE_TR_FUNCTIONS(ReadBack)
};

Result<QByteArray> bytesAt(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorCode::FileRead,
            ReadBack::tr("“%1” could not be read. %2").arg(shownPath(path), fileProblem(file)),
            file.errorString());
    }
    return file.readAll();
}

tl::unexpected<Error> damaged(const QString& detail)
{
    return failure(ErrorCode::FileRead,
                   ReadBack::tr("The written file cannot be read back. Write it again."), detail);
}

Result<QString> utf8Text(const QByteArray& bytes)
{
    DecodedBytes decoded = decodeBytes(bytes, "UTF-8");
    if (!decoded.isComplete) {
        return damaged(QStringLiteral("not UTF-8"));
    }
    return std::move(decoded.text);
}

/// UTF-8 has a mark; without one it is CP932.
Result<QString> csvText(const QByteArray& bytes)
{
    constexpr QByteArrayView Mark("\xEF\xBB\xBF");
    if (bytes.startsWith(Mark)) {
        return utf8Text(bytes.mid(Mark.size()));
    }
    DecodedBytes decoded = decodeBytes(bytes, Cp932IcuName);
    if (!decoded.isComplete) {
        return damaged(QStringLiteral("not CP932"));
    }
    return std::move(decoded.text);
}

/// A cell a line, as it was before it was quoted and guarded.
QString csvCells(const QString& csv)
{
    QString cells;
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] {
        cells += unguardedCell(cell) + u'\n';
        cell.clear();
    };
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        const bool isDoubled = isQuoted && c == u'"' && i + 1 < csv.size() && csv[i + 1] == u'"';
        if (isDoubled) {
            cell += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || c == u'\n')) {
            endCell();
        } else if (isQuoted || c != u'\r') {
            cell += c;
        }
    }
    endCell();
    return cells;
}

/// Elements of a sheet whose attributes say nothing but which cell it is: numbers by the thousand,
/// in which any short number would be found.
bool isOfPlace(QStringView element)
{
    static const QStringList known{QStringLiteral("c"),          QStringLiteral("row"),
                                   QStringLiteral("col"),        QStringLiteral("dimension"),
                                   QStringLiteral("autoFilter"), QStringLiteral("pane"),
                                   QStringLiteral("selection")};
    return known.contains(element);
}

void appendValues(QString& text, const QXmlStreamAttributes& attributes)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        text += attribute.value() + u'\n';
    }
}

/// The text of all elements and the values of their attributes, each on a line of its own.
Result<QString> xmlText(const QByteArray& xml)
{
    QBuffer buffer;
    buffer.setData(xml);
    buffer.open(QIODevice::ReadOnly);
    QString text;
    QXmlStreamReader reader(&buffer); // of bytes at once it would make as large a text first
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (!isOfPlace(reader.name())) {
                appendValues(text, reader.attributes());
            }
            break;
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::Comment:
            text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            text += u'\n';
            break;
        default:
            break;
        }
    }
    if (reader.hasError()) {
        return damaged(reader.errorString());
    }
    return text;
}

/// xlsx writes characters that XML cannot hold, and what looks like one, as _x0041_.
QString withoutEscapes(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    for (auto match = escape.match(text); match.hasMatch();
         match = escape.match(text, match.capturedStart() + 1)) {
        const QChar character(static_cast<char16_t>(match.captured(1).toUShort(nullptr, 16)));
        text.replace(match.capturedStart(), match.capturedLength(), character);
    }
    return text;
}

Result<QString> xlsxText(const QByteArray& bytes)
{
    auto parts = zipParts(bytes);
    if (!parts) {
        return damaged(parts.error());
    }
    QString text;
    for (ZipPart& part : *parts) {
        KYODO_TRY_ASSIGN(const QString content, xmlText(part.bytes));
        text += part.name + u'\n' + withoutEscapes(content);
        part.bytes.clear(); // a long sheet is large
    }
    return text;
}

} // namespace

Result<QString> readBack(const QString& path, TextFormat format)
{
    KYODO_TRY_ASSIGN(const QByteArray bytes, bytesAt(path));
    switch (format) {
    case TextFormat::Html: {
        KYODO_TRY_ASSIGN(const QString html, utf8Text(bytes));
        return htmlText(html);
    }
    case TextFormat::Csv: {
        KYODO_TRY_ASSIGN(const QString csv, csvText(bytes));
        return csvCells(csv);
    }
    case TextFormat::Xlsx:
        return xlsxText(bytes);
    }
    Q_UNREACHABLE();
}

} // namespace kyodo
