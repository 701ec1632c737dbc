#include "core/report/pdf/pdf_font.h"

#include "core/report/pdf/cff_charset.h"
#include "core/report/pdf/pdf_objects.h"

#include <QCoreApplication>
#include <QList>
#include <QtEndian>

#include <hb-ot.h>
#include <hb-subset.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>

namespace kyodo {
namespace {

struct Pdf
{
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

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
using HbPlan = std::unique_ptr<hb_subset_plan_t, HbDeleter<hb_subset_plan_destroy>>;

/// The tables of a face, each fetched when it is asked for and then kept: HarfBuzz looks into them
/// as long as the face is there, also when it has given them back.
struct FaceTables
{
    QRawFont font;
    std::map<hb_tag_t, QByteArray> tables{};
};

hb_blob_t* tableOf(hb_face_t* /*face*/, hb_tag_t tag, void* kept)
{
    auto& [font, tables] = *static_cast<FaceTables*>(kept);
    QByteArray& table = tables[tag];
    if (table.isNull()) {
        std::array<char, 5> name{};
        hb_tag_to_string(tag, name.data());
        table = font.fontTable(name.data());
    }
    return hb_blob_create(table.constData(), static_cast<unsigned>(table.size()),
                          HB_MEMORY_MODE_READONLY, nullptr, nullptr);
}

/// Table by table: where a font came from, and out of what kind of file, Qt alone knows.
HbFace faceOf(const QRawFont& font)
{
    return HbFace(hb_face_create_for_tables(
        &tableOf, new FaceTables{font}, [](void* kept) { delete static_cast<FaceTables*>(kept); }));
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

/// What of a face goes into the file: its bytes, and which glyphs they hold, those that others are
/// composed of too.
struct Subset
{
    QByteArray program;
    std::vector<bool> glyphs;
};

/// Glyphs keep their numbers: the pages were written before it was known which ones there are.
HbPlan planFor(hb_face_t* face, const std::vector<bool>& used)
{
    const HbInput input(hb_subset_input_create_or_fail());
    if (!input) {
        return nullptr;
    }
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
    return HbPlan(hb_subset_plan_create_or_fail(face, input.get()));
}

/// Without a program when the face cannot be taken apart.
Subset subsetOf(hb_face_t* face, const std::vector<bool>& used, bool isCff)
{
    const HbPlan plan = planFor(face, used);
    const HbFace part(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!part || hb_face_get_glyph_count(face) == 0) {
        return {};
    }
    const hb_map_t* kept = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    std::vector<bool> glyphs = used;
    glyphs.resize(std::max<std::size_t>(glyphs.size(), hb_face_get_glyph_count(face)));
    for (std::size_t glyph = 0; glyph < glyphs.size(); ++glyph) {
        glyphs[glyph] = hb_map_has(kept, static_cast<hb_codepoint_t>(glyph)) != 0;
    }
    const HbBlob blob(isCff ? hb_face_reference_table(part.get(), HB_TAG('C', 'F', 'F', ' '))
                            : hb_face_reference_blob(part.get()));
    return {bytesOf(blob.get()), glyphs};
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
    return pdf::name(tag + '+' + (length > 0 ? QByteArray(name.data()) : QByteArray("Font")));
}

/// Glyphs by the numbers that the file calls them by.
using GlyphsById = std::map<quint16, quint16>;

GlyphsById byId(const std::vector<bool>& glyphs, const std::vector<quint16>& ids)
{
    GlyphsById sorted;
    for (std::size_t glyph = 0; glyph < glyphs.size(); ++glyph) {
        if (glyphs[glyph]) {
            const auto place = static_cast<quint16>(glyph);
            sorted.emplace(glyph < ids.size() ? ids[glyph] : place, place);
        }
    }
    return sorted;
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
        m_capHeight = m_extents.ascender;
        hb_ot_metrics_get_position(m_font.get(), HB_OT_METRICS_TAG_CAP_HEIGHT, &m_capHeight);
    }

    [[nodiscard]] QByteArray ascent() const { return pdf::number(m_extents.ascender * m_unit); }
    [[nodiscard]] QByteArray descent() const { return pdf::number(m_extents.descender * m_unit); }
    [[nodiscard]] QByteArray capHeight() const { return pdf::number(m_capHeight * m_unit); }
    /// What all glyphs of the face lie within, by its table `head`.
    [[nodiscard]] QByteArray box(const QByteArray& head) const
    {
        constexpr qsizetype BoxAt = 36;
        QByteArray box;
        for (qsizetype at = BoxAt; at < BoxAt + 8 && at + 2 <= head.size(); at += 2) {
            box += pdf::number(qFromBigEndian<qint16>(head.constData() + at) * m_unit) + ' ';
        }
        return box;
    }
    [[nodiscard]] QByteArray advance(std::size_t glyph) const
    {
        return pdf::number(
            hb_font_get_glyph_h_advance(m_font.get(), static_cast<hb_codepoint_t>(glyph)) * m_unit);
    }

    /// The widths of runs of neighbours.
    [[nodiscard]] QByteArray widths(const GlyphsById& glyphs) const
    {
        QByteArray all;
        int next = -1;
        for (const auto& [id, glyph] : glyphs) {
            if (id != next) {
                all += (next < 0 ? "" : "]") + QByteArray::number(id) + '[';
            }
            all += advance(glyph) + ' ';
            next = id + 1;
        }
        return all + ']';
    }

private:
    HbFont m_font;
    double m_unit;
    hb_font_extents_t m_extents{};
    hb_position_t m_capHeight = 0;
};

/// PDF/A asks for it: a bit for each glyph that is there.
QByteArray glyphSet(const GlyphsById& glyphs)
{
    QByteArray bits(glyphs.rbegin()->first / 8 + 1, '\0');
    for (const auto& [id, glyph] : glyphs) {
        char& byte = bits[id / 8];
        byte = static_cast<char>(byte | (0x80 >> (id % 8)));
    }
    return bits;
}

/// A map of characters, its lines in blocks of as many as one may hold.
QByteArray characterMap(const QByteArray& head, const char* block, const QList<QByteArray>& lines)
{
    constexpr int MostInBlock = 100;
    QByteArray map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n" + head +
                     "1 begincodespacerange <0000> <FFFF> endcodespacerange\n";
    for (qsizetype first = 0; first < lines.size(); first += MostInBlock) {
        const QList<QByteArray> some = lines.mid(first, MostInBlock);
        map += QByteArray::number(some.size()) + " begin" + block + '\n' + some.join() + "end" +
               block + '\n';
    }
    return map + "endcmap CMapName currentdict /CMap defineresource pop end end\n";
}

/// From a glyph's place, as the pages have it, to the number that the font has for it.
QByteArray encoding(PdfObjects& objects, const GlyphsById& glyphs)
{
    const bool isSame = std::all_of(glyphs.begin(), glyphs.end(),
                                    [](const auto& each) { return each.first == each.second; });
    if (isSame) {
        return "/Identity-H";
    }
    QList<QByteArray> lines;
    for (const auto& [id, glyph] : glyphs) {
        QByteArray line("<");
        pdf::appendHex(line, glyph);
        lines << line + "> " + QByteArray::number(id) + '\n';
    }
    const QByteArray system = "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>";
    const QByteArray map =
        characterMap(system + " def\n/CMapName /GlyphPlaces def /CMapType 1 def /WMode 0 def\n",
                     "cidchar", lines);
    return ' ' + pdf::reference(
                     objects.addStream("/Type/CMap/CMapName/GlyphPlaces/WMode 0" + system, map));
}

tl::unexpected<Error> notTaken(const QString& family)
{
    return failure(ErrorCode::FileWrite,
                   Pdf::tr("The font “%1” could not be put into the PDF file. Install BIZ UDGothic "
                           "(on Debian the package fonts-morisawa-bizud-gothic; on Windows the "
                           "Japanese supplemental fonts), then make the report again.")
                       .arg(family));
}

/// The font's program with its measures: what the Type 0 font stands upon.
int writeDescendant(PdfObjects& objects, hb_face_t* face, const QRawFont& raw,
                    const QByteArray& name, const QByteArray& program, const GlyphsById& glyphs)
{
    const bool isCff = !raw.fontTable("CFF ").isEmpty();
    const Measures measures(face);
    const int file = objects.addStream(isCff ? QByteArray("/Subtype/CIDFontType0C")
                                             : "/Length1 " + QByteArray::number(program.size()),
                                       program);
    const int set = objects.addStream({}, glyphSet(glyphs));
    const int descriptor =
        objects.add("<</Type/FontDescriptor/FontName" + name + "/Flags 4/FontBBox[" +
                    measures.box(raw.fontTable("head")) + "]/ItalicAngle 0/Ascent " +
                    measures.ascent() + "/Descent " + measures.descent() + "/CapHeight " +
                    measures.capHeight() + "/StemV 80/CIDSet " + pdf::reference(set) +
                    (isCff ? "/FontFile3 " : "/FontFile2 ") + pdf::reference(file) + ">>");
    return objects.add("<</Type/Font/Subtype/CIDFontType" + QByteArray(isCff ? "0" : "2") +
                       "/BaseFont" + name +
                       "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>" +
                       (isCff ? "" : "/CIDToGIDMap/Identity") + "/DW 1000/FontDescriptor " +
                       pdf::reference(descriptor) + "/W[" + measures.widths(glyphs) + "]>>");
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

Result<int> PdfFont::write(PdfObjects& objects) const
{
    std::vector<bool> used = m_used;
    used.resize(std::max<std::size_t>(used.size(), 1));
    used[0] = true; // what is shown for a missing glyph is part of every font
    const HbFace face = faceOf(m_face);
    const QByteArray cff = m_face.fontTable("CFF ");
    const Subset subset = subsetOf(face.get(), used, !cff.isEmpty());
    if (subset.program.isEmpty()) {
        return notTaken(m_face.familyName());
    }
    const GlyphsById glyphs =
        byId(subset.glyphs,
             cff.isEmpty() ? std::vector<quint16>() : cffCharacterIds(cff, subset.glyphs.size()));
    const QByteArray name = subsetName(face.get(), subset.program);
    const int descendant =
        writeDescendant(objects, face.get(), m_face, name, subset.program, glyphs);
    const int unicode = objects.addStream({}, unicodeMap());
    return objects.add("<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding" +
                       encoding(objects, glyphs) + "/DescendantFonts[" +
                       pdf::reference(descendant) + "]/ToUnicode " + pdf::reference(unicode) +
                       ">>");
}

QByteArray PdfFont::unicodeMap() const
{
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
    return characterMap("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n",
                        "bfchar", lines);
}

} // namespace kyodo
