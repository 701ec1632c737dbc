#pragma once

#include <QFile>
#include <QIODevice>
#include <QStringDecoder>

namespace kyodo::cli {

/// A stream for people, such as stderr: what is written to it in UTF-8 comes out as visibleText(),
/// so that no text of a file or ledger can command the terminal or turn a line around.
class VisibleOutput final : public QIODevice
{
public:
    explicit VisibleOutput(FILE* stream);

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QFile m_stream;
    QStringDecoder m_decoder; ///< a character may be parted over two writes
};

} // namespace kyodo::cli
