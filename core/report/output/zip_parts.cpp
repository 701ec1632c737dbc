#include "core/report/output/zip_parts.h"

#include <QXmlStreamReader>

#include <zip.h>

#include <array>
#include <memory>

namespace kyodo {
namespace {

struct Discard
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

using Archive = std::unique_ptr<zip_t, Discard>;
using PartFile = std::unique_ptr<zip_file_t, Discard>;
using Failure = tl::unexpected<QString>;

/// Reads from `bytes`, which must outlive it.
tl::expected<Archive, QString> opened(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    Archive archive(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    const QString reason = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(source);
        return Failure(reason);
    }
    return archive;
}

tl::expected<ZipPart, QString> partAt(zip_t* archive, zip_uint64_t index)
{
    zip_stat_t stat;
    const PartFile file(zip_fopen_index(archive, index, 0));
    if (zip_stat_index(archive, index, 0, &stat) != 0 || !file) {
        return Failure(QString::fromUtf8(zip_strerror(archive)));
    }
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    if (zip_fread(file.get(), bytes.data(), stat.size) != bytes.size()) {
        return Failure(QString::fromUtf8(zip_file_strerror(file.get())));
    }
    return ZipPart{QString::fromUtf8(stat.name), std::move(bytes)};
}

bool isWholeXml(zip_file_t* file)
{
    constexpr zip_uint64_t BlockSize = 1 << 16;
    std::array<char, BlockSize> block; // filled before it is read
    QXmlStreamReader xml;
    for (zip_int64_t read = 0; (read = zip_fread(file, block.data(), BlockSize)) > 0;) {
        xml.addData(QByteArray::fromRawData(block.data(), static_cast<qsizetype>(read)));
        while (!xml.atEnd()) {
            xml.readNext();
        }
        if (xml.hasError() && xml.error() != QXmlStreamReader::PrematureEndOfDocumentError) {
            return false;
        }
    }
    return !xml.hasError() && xml.tokenType() == QXmlStreamReader::EndDocument;
}

} // namespace

tl::expected<QString, QString> brokenXmlPart(const QByteArray& archive)
{
    const auto zip = opened(archive);
    if (!zip) {
        return Failure(zip.error());
    }
    const zip_int64_t count = zip_get_num_entries(zip->get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const PartFile file(zip_fopen_index(zip->get(), index, 0));
        if (!file || !isWholeXml(file.get())) {
            return QString::fromUtf8(zip_get_name(zip->get(), index, 0));
        }
    }
    return QString();
}

tl::expected<std::vector<ZipPart>, QString> zipParts(const QByteArray& archive)
{
    const auto zip = opened(archive);
    if (!zip) {
        return Failure(zip.error());
    }
    std::vector<ZipPart> parts;
    const zip_int64_t count = zip_get_num_entries(zip->get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        auto part = partAt(zip->get(), static_cast<zip_uint64_t>(i));
        if (!part) {
            return Failure(part.error());
        }
        parts.push_back(std::move(*part));
    }
    return parts;
}

} // namespace kyodo
