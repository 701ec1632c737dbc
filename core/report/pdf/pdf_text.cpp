#include "core/report/pdf/pdf_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <exception>
#include <map>

namespace kyodo {
namespace {

struct Pdf
{
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

/// Of a longer file some pages are opened, evenly spread: all would be held in memory at once.
constexpr std::size_t MostPagesOpened = 500;

using UnicodeMap = std::map<quint16, QString>;

quint16 unitAt(const std::string& bytes, std::size_t at)
{
    return static_cast<quint16>((static_cast<unsigned char>(bytes[at]) << 8) |
                                static_cast<unsigned char>(bytes[at + 1]));
}

/// Lines of the map that PdfFont writes: <glyph><UTF-16>.
UnicodeMap unicodeMapOf(QPDFObjectHandle font)
{
    UnicodeMap map;
    const auto stream = font.getKey("/ToUnicode").getStreamData(qpdf_dl_generalized);
    const QByteArray text(reinterpret_cast<const char*>(stream->getBuffer()),
                          static_cast<qsizetype>(stream->getSize()));
    static const QRegularExpression line(QStringLiteral("<([0-9A-F]{4})><([0-9A-F]+)>"));
    auto matches = line.globalMatch(QString::fromLatin1(text));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QByteArray units = QByteArray::fromHex(match.captured(2).toLatin1());
        QString characters;
        for (qsizetype i = 0; i + 1 < units.size(); i += 2) {
            characters += QChar(unitAt(units.toStdString(), static_cast<std::size_t>(i)));
        }
        map.emplace(static_cast<quint16>(match.captured(1).toUInt(nullptr, 16)), characters);
    }
    return map;
}

/// Reads the text of a page's content: each string in the font that is set, or what stands beside
/// the glyphs where they can't tell.
class PageReader final : public QPDFObjectHandle::ParserCallbacks
{
public:
    PageReader(const std::map<std::string, UnicodeMap>& fonts, QString& text)
        : m_fonts(fonts)
        , m_text(text)
    {}

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        handleOperator(object.getOperatorValue());
        m_operands.clear();
    }

    void handleEOF() override {}

private:
    void handleOperator(const std::string& name)
    {
        if (name == "Tf" && m_operands.size() == 2) {
            const auto found = m_fonts.find(m_operands[0].getName());
            m_font = found == m_fonts.end() ? nullptr : &found->second;
        } else if (name == "Tj" && !m_operands.empty()) {
            show(m_operands.back().getStringValue());
        } else if (name == "BDC" && m_operands.size() == 2) {
            openMark(m_operands[1]);
        } else if (name == "BMC") {
            m_marks.push_back(false);
        } else if (name == "EMC" && !m_marks.empty()) {
            m_marks.pop_back();
        } else if (name == "ET") {
            m_text += u'\n';
        }
    }

    void openMark(QPDFObjectHandle properties)
    {
        const bool isSaid = properties.isDictionary() && properties.hasKey("/ActualText");
        if (isSaid) {
            m_text += QString::fromStdString(properties.getKey("/ActualText").getUTF8Value());
        }
        m_marks.push_back(isSaid);
    }

    void show(const std::string& glyphs)
    {
        const bool isSaid = std::find(m_marks.begin(), m_marks.end(), true) != m_marks.end();
        for (std::size_t i = 0; !isSaid && m_font && i + 1 < glyphs.size(); i += 2) {
            const auto known = m_font->find(unitAt(glyphs, i));
            m_text += known == m_font->end() ? QString(QChar::ReplacementCharacter) : known->second;
        }
    }

    const std::map<std::string, UnicodeMap>& m_fonts;
    QString& m_text;
    const UnicodeMap* m_font = nullptr;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<bool> m_marks; ///< open ones: whether each says its text itself
};

std::map<std::string, UnicodeMap> fontsOf(QPDFObjectHandle page)
{
    std::map<std::string, UnicodeMap> fonts;
    QPDFObjectHandle listed = page.getKey("/Resources").getKey("/Font");
    for (const std::string& name : listed.getKeys()) {
        fonts.emplace(name, unicodeMapOf(listed.getKey(name)));
    }
    return fonts;
}

/// The strings of everything that is neither page nor font: properties, bookmarks, descriptions.
void appendStrings(QPDFObjectHandle object, QString& text)
{
    if (object.isString()) {
        text += QString::fromStdString(object.getUTF8Value()) + u'\n';
    } else if (object.isArray()) {
        for (int i = 0; i < object.getArrayNItems(); ++i) {
            if (!object.getArrayItem(i).isIndirect()) {
                appendStrings(object.getArrayItem(i), text);
            }
        }
    } else if (object.isDictionary()) {
        for (const std::string& key : object.getKeys()) {
            const QPDFObjectHandle value = object.getKey(key);
            if (!value.isIndirect() && key != "/ID") {
                appendStrings(value, text);
            }
        }
    }
}

QString textOf(QPDF& pdf)
{
    QString text;
    std::map<std::string, UnicodeMap> fonts; // all pages share them
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle handle = page.getObjectHandle();
        if (fonts.empty()) {
            fonts = fontsOf(handle);
        }
        PageReader reader(fonts, text);
        handle.parsePageContents(&reader);
    }
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        appendStrings(object.isStream() ? object.getDict() : object, text);
    }
    appendStrings(pdf.getTrailer(), text);
    const auto metadata = pdf.getRoot().getKey("/Metadata").getStreamData(qpdf_dl_generalized);
    text += QString::fromUtf8(reinterpret_cast<const char*>(metadata->getBuffer()),
                              static_cast<qsizetype>(metadata->getSize()));
    return text;
}

/// The library speaks of errors by exceptions; here they become values.
template <class Read>
auto reading(const QString& path, ErrorCode code, Read read)
    -> decltype(read(std::declval<QPDF&>()))
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QDir::toNativeSeparators(path).toUtf8().constData());
        return read(pdf);
    } catch (const std::exception& exception) {
        return failure(code,
                       Pdf::tr("The PDF file could not be read back after it was written. Nothing "
                               "was put in its place; try again, or write it to another folder."),
                       QString::fromUtf8(exception.what()));
    }
}

/// The pages of a tree of the shape that PdfDevice gives it: nodes with pages.
std::vector<QPDFObjectHandle> pagesOf(QPDF& pdf)
{
    std::vector<QPDFObjectHandle> pages;
    QPDFObjectHandle nodes = pdf.getRoot().getKey("/Pages").getKey("/Kids");
    for (int i = 0; i < nodes.getArrayNItems(); ++i) {
        QPDFObjectHandle node = nodes.getArrayItem(i).getKey("/Kids");
        for (int page = 0; page < node.getArrayNItems(); ++page) {
            pages.push_back(node.getArrayItem(page));
        }
    }
    return pages;
}

} // namespace

Status checkPdf(const QString& path, int pages)
{
    return reading(path, ErrorCode::FileWrite, [&](QPDF& pdf) -> Status {
        const std::vector<QPDFObjectHandle> found = pagesOf(pdf);
        const std::size_t step = std::max<std::size_t>(1, found.size() / MostPagesOpened);
        for (std::size_t page = 0; page < found.size(); page += step) {
            // decodes it, or throws
            QPDFObjectHandle(found[page]).getKey("/Contents").getStreamData(qpdf_dl_generalized);
        }
        if (pdf.anyWarnings() || std::ssize(found) != pages) {
            return failure(ErrorCode::FileWrite,
                           Pdf::tr("The PDF file was not whole after it was written. Nothing was "
                                   "put in its place; try again, or write it to another folder."),
                           QStringLiteral("%1 of %2 pages").arg(found.size()).arg(pages));
        }
        return {};
    });
}

Result<QString> pdfText(const QString& path)
{
    return reading(path, ErrorCode::FileRead,
                   [](QPDF& pdf) -> Result<QString> { return textOf(pdf); });
}

} // namespace kyodo
