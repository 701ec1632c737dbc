#include "app/cli/visible_output.h"

#include "core/base/visible_text.h"

namespace kyodo::cli {

VisibleOutput::VisibleOutput(FILE* stream)
    : m_decoder(QStringDecoder::Utf8)
{
    if (m_stream.open(stream, QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
}

qint64 VisibleOutput::readData(char*, qint64)
{
    return -1;
}

qint64 VisibleOutput::writeData(const char* data, qint64 size)
{
    const QString text = m_decoder(QByteArrayView(data, size));
    return m_stream.write(visibleText(text).toUtf8()) < 0 ? -1 : size;
}

} // namespace kyodo::cli
