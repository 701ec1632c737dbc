// The kept corpus, what the fuzzers found among it, through the doors of the program as it is
// built: a promise that is broken ends the process.

#include "tests/fuzz/entries.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <QDir>

namespace kyodo {
namespace {

TEST_CASE("Everything that was ever found goes through its door")
{
    for (const fuzz::Door& door : fuzz::doors()) {
        const QDir corpus(QStringLiteral(KYODO_TEST_DATA "/fuzz/") + door.name);
        const QStringList files = corpus.entryList(QDir::Files);
        CAPTURE(door.name.toStdString());
        CHECK(files.size() >= 3);
        for (const QString& file : files) {
            INFO(file.toStdString());
            door.enter(test::bytesOf(corpus.filePath(file)));
            SUCCEED();
        }
    }
}

TEST_CASE("What is nothing, or too much, goes through every door")
{
    for (const fuzz::Door& door : fuzz::doors()) {
        for (const QByteArray& bytes :
             {QByteArray(), QByteArray(1, '\0'), QByteArray(100'000, '['), QByteArray(100'000, '"'),
              QByteArray(100'000, ','), QByteArray(100'000, '\n'), QByteArray(100'000, '\''),
              QByteArray(100'000, '\xFF'), QByteArray("SQLite format 3")}) {
            door.enter(bytes);
            SUCCEED();
        }
    }
}

} // namespace
} // namespace kyodo
