#include "core/report/pdf/pdf_font.h"

#include "core/report/pdf/pdf_objects.h"

#include <QList>

#include <hb-ot.h>
#include <hb-subset.h>

#include <array>
#include <memory>

namespace kyodo {
namespace {

template <auto Destroy>
struct HbDeleter
{
    template <class T>
    void operator()(T* object) const
    {
        Destroy(object);
    }
};
using HbBlob = std::unique_ptr<hb_blob_t, HbDeleter<hb_blob_destroy>>;
using HbFace = std::unique_ptr<hb_face_t, HbDeleter<hb_face_destroy>>;
using HbFont = std::unique_ptr<hb_font_t, HbDeleter<hb_font_destroy>>;
using HbInput = std::unique_ptr<hb_subset_input_t, HbDeleter<hb_subset_input_destroy>>;

/// The face table by table: where a font came from, and out of what kind of file, Qt alone knows.
hb_blob_t* tableOf(hb_face_t* /*face*/, hb_tag_t tag, void* font)
{
    std::array<char, 5> name{};
    hb_tag_to_string(tag, name.data());
    auto* table = new QByteArray(static_cast<const QRawFont*>(font)->fontTable(name.data()));
    return hb_blob_create(table->constData(), static_cast<unsigned>(table->size()),
                          HB_MEMORY_MODE_READONLY, table,
                          [](void* kept) { delete static_cast<QByteArray*>(kept); });
}

/// `font` must outlive the face.
HbFace faceOf(const QRawFont& font)
{
    return HbFace(hb_face_create_for_tables(&tableOf, const_cast<QRawFont*>(&font), nullptr));
}

QByteArray bytesOf(hb_blob_t* blob)
{
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob, &length);
    return {data, static_cast<qsizetype>(length)};
}

/// Tables that no viewer needs in a file that says by itself which glyphs it shows.
constexpr std::array Unneeded{"name", "OS/2", "post", "cmap", "GSUB", "GPOS", "GDEF",
                              "BASE", "VORG", "DSIG", "gasp", "kern", "hdmx", "VDMX",
                              "LTSH", "meta", "vhea", "vmtx", "JSTF", "MATH"};

/// Glyphs keep their numbers: the pages were written before it was known which ones there are.
HbFace subsetOf(hb_face_t* face, const std::vector<bool>& used)
{
    const HbInput input(hb_subset_input_create_or_fail());
    hb_subset_input_set_flags(input.get(),
                              HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING);
    hb_set_t* glyphs = hb_subset_input_glyph_set(input.get());
    for (std::size_t glyph = 0; glyph < used.size(); ++glyph) {
        if (used[glyph]) {
            hb_set_add(glyphs, static_cast<hb_codepoint_t>(glyph));
        }
    }
    hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char* name : Unneeded) {
        hb_set_add(dropped, hb_tag_from_string(name, -1));
    }
    return HbFace(hb_subset_or_fail(face, input.get()));
}

/// Six letters that tell this subset from others of the font, and the font's own name.
QByteArray subsetName(hb_face_t* face, const QByteArray& program)
{
    std::array<char, 128> name{};
    auto length = static_cast<unsigned>(name.size());
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length,
                        name.data());
    QByteArray tag;
    size_t hash = qHash(program);
    for (int i = 0; i < 6; ++i, hash /= 26) {
        tag += static_cast<char>('A' + hash % 26);
    }
    return tag + '+' + (length > 0 ? QByteArray(name.data()) : QByteArray("Font"));
}

/// Measures of a face, in thousandths of its size, as PDF counts.
class Measures
{
public:
    explicit Measures(hb_face_t* face)
        : m_font(hb_font_create(face))
        , m_unit(1000.0 / hb_face_get_upem(face))
    {
        hb_font_get_h_extents(m_font.get(), &m_extents);
    }

    [[nodiscard]] QByteArray ascent() const { return pdf::number(m_extents.ascender * m_unit); }
    [[nodiscard]] QByteArray descent() const { return pdf::number(m_extents.descender * m_unit); }
    [[nodiscard]] QByteArray advance(std::size_t glyph) const
    {
        return pdf::number(
            hb_font_get_glyph_h_advance(m_font.get(), static_cast<hb_codepoint_t>(glyph)) * m_unit);
    }

    /// The widths of runs of neighbouring glyphs.
    [[nodiscard]] QByteArray widths(const std::vector<bool>& used) const
    {
        QByteArray all;
        for (std::size_t glyph = 0; glyph < used.size(); ++glyph) {
            if (!used[glyph]) {
                continue;
            }
            all += QByteArray::number(qsizetype(glyph)) + '[';
            for (; glyph < used.size() && used[glyph]; ++glyph) {
                all += advance(glyph) + ' ';
            }
            all += ']';
        }
        return all;
    }

private:
    HbFont m_font;
    double m_unit;
    hb_font_extents_t m_extents{};
};

/// PDF/A asks for it: a bit for each glyph that is there.
QByteArray glyphSet(const std::vector<bool>& used)
{
    QByteArray bits(static_cast<qsizetype>(used.size() / 8 + 1), '\0');
    for (std::size_t glyph = 0; glyph < used.size(); ++glyph) {
        if (used[glyph]) {
            char& byte = bits[static_cast<qsizetype>(glyph / 8)];
            byte = static_cast<char>(byte | (0x80 >> (glyph % 8)));
        }
    }
    return bits;
}

} // namespace

PdfFont::PdfFont(const QRawFont& face)
    : m_face(face)
{}

bool PdfFont::use(quint32 glyph, char32_t character)
{
    if (glyph >= m_used.size()) {
        m_used.resize(glyph + 1);
        m_characters.resize(glyph + 1);
    }
    m_used[glyph] = true;
    char32_t& known = m_characters[glyph];
    if (known == 0) {
        known = character;
    }
    return known == character;
}

int PdfFont::write(PdfObjects& objects) const
{
    std::vector<bool> used = m_used;
    used.resize(std::max<std::size_t>(used.size(), 1));
    used[0] = true; // what is shown for a missing glyph is part of every font
    const HbFace face = faceOf(m_face);
    const HbFace subset = subsetOf(face.get(), used);
    const bool isCff = !m_face.fontTable("CFF ").isEmpty();
    const HbBlob part(isCff ? hb_face_reference_table(subset.get(), HB_TAG('C', 'F', 'F', ' '))
                            : hb_face_reference_blob(subset.get()));
    const QByteArray program = bytesOf(part.get());
    const QByteArray name = '/' + subsetName(face.get(), program);
    const Measures measures(face.get());

    const int file = objects.addStream(isCff ? QByteArray("/Subtype/CIDFontType0C")
                                             : "/Length1 " + QByteArray::number(program.size()),
                                       program);
    const int set = objects.addStream({}, glyphSet(used));
    const int descriptor = objects.add(
        "<</Type/FontDescriptor/FontName" + name + "/Flags 4/FontBBox[-500 -500 1500 1500]" +
        "/ItalicAngle 0/Ascent " + measures.ascent() + "/Descent " + measures.descent() +
        "/CapHeight " + measures.ascent() + "/StemV 80/CIDSet " + pdf::reference(set) +
        (isCff ? "/FontFile3 " : "/FontFile2 ") + pdf::reference(file) + ">>");
    const int descendant = objects.add(
        "<</Type/Font/Subtype/CIDFontType" + QByteArray(isCff ? "0" : "2") + "/BaseFont" + name +
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>" +
        (isCff ? "" : "/CIDToGIDMap/Identity") + "/DW 1000/FontDescriptor " +
        pdf::reference(descriptor) + "/W[" + measures.widths(used) + "]>>");
    const int unicode = objects.addStream({}, unicodeMap());
    return objects.add("<</Type/Font/Subtype/Type0/BaseFont" + name +
                       "/Encoding/Identity-H/DescendantFonts[" + pdf::reference(descendant) +
                       "]/ToUnicode " + pdf::reference(unicode) + ">>");
}

QByteArray PdfFont::unicodeMap() const
{
    constexpr int MostInBlock = 100;
    QList<QByteArray> lines;
    for (std::size_t glyph = 0; glyph < m_characters.size(); ++glyph) {
        const char32_t character = m_characters[glyph];
        if (character == 0) {
            continue;
        }
        QByteArray line("<");
        pdf::appendHex(line, static_cast<quint16>(glyph));
        line += "><";
        for (const QChar unit : QString::fromUcs4(&character, 1)) {
            pdf::appendHex(line, unit.unicode());
        }
        lines << line + ">\n";
    }
    QByteArray map("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                   "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                   "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
                   "1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
    for (qsizetype first = 0; first < lines.size(); first += MostInBlock) {
        const QList<QByteArray> block = lines.mid(first, MostInBlock);
        map += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return map + "endcmap CMapName currentdict /CMap defineresource pop end end\n";
}

} // namespace kyodo
