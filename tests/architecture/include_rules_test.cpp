// The checker itself, on made-up lines: each rule fires, and stays silent where it should.

#include "tests/architecture/include_rules.h"
#include "tests/support/catch.h"

namespace kyodo::test {
namespace {

bool isAllowed(const QString& file, const QString& header)
{
    const QString quoted = header.contains(u'/') && !header.startsWith(QStringLiteral("sys"))
                               ? u'"' + header + u'"'
                               : u'<' + header + u'>';
    return violationOf(file, QStringLiteral("#include ") + quoted).isEmpty();
}

TEST_CASE("An include is read however it is written")
{
    CHECK(includedHeader(QStringLiteral("#include <QString>")) == QStringLiteral("QString"));
    CHECK(includedHeader(QStringLiteral("  #  include \"core/base/id.h\" // why")) ==
          QStringLiteral("core/base/id.h"));
    CHECK(includedHeader(QStringLiteral("// #include <QString>")).isEmpty());
    CHECK(includedHeader(QStringLiteral("const int include = 1;")).isEmpty());
}

TEST_CASE("A header is known by its Qt module")
{
    CHECK(qtModuleOf(QStringLiteral("QString")) == QStringLiteral("Core"));
    CHECK(qtModuleOf(QStringLiteral("QSqlQuery")) == QStringLiteral("Sql"));
    CHECK(qtModuleOf(QStringLiteral("QPainter")) == QStringLiteral("Gui"));
    CHECK(qtModuleOf(QStringLiteral("QWidget")) == QStringLiteral("Widgets"));
    CHECK(qtModuleOf(QStringLiteral("QPrinter")) == QStringLiteral("PrintSupport"));
    CHECK(qtModuleOf(QStringLiteral("QtWidgets/QLabel")) == QStringLiteral("Widgets"));
    CHECK(qtModuleOf(QStringLiteral("QtWidgets")) == QStringLiteral("Widgets"));
    CHECK(qtModuleOf(QStringLiteral("vector")).isEmpty());
    CHECK(qtModuleOf(QStringLiteral("unicode/ucnv.h")).isEmpty());
}

TEST_CASE("A file lies in the layer of its longest folder")
{
    CHECK(layerOf(QStringLiteral("ui/models/a.h"))->folder == QStringLiteral("ui/models"));
    CHECK(layerOf(QStringLiteral("ui/lists/a.h"))->folder == QStringLiteral("ui"));
    CHECK(layerOf(QStringLiteral("app/cli/commands/a.h"))->folder == QStringLiteral("app/cli"));
    CHECK(!layerOf(QStringLiteral("core/other/a.h")));
    CHECK(!violationOf(QStringLiteral("core/other/a.h"), QStringLiteral("#include <QString>"))
               .isEmpty());
}

TEST_CASE("A layer may use what lies below it, and nothing else of the project")
{
    const auto domain = QStringLiteral("core/domain/a.cpp");
    CHECK(isAllowed(domain, QStringLiteral("core/base/id.h")));
    CHECK(isAllowed(domain, QStringLiteral("core/domain/era.h")));
    CHECK(!isAllowed(domain, QStringLiteral("core/storage/ledger.h")));
    CHECK(!isAllowed(QStringLiteral("core/base/a.cpp"), QStringLiteral("core/domain/era.h")));
    CHECK(!isAllowed(QStringLiteral("core/operations/a.cpp"), QStringLiteral("core/report/a.h")));
    CHECK(!isAllowed(QStringLiteral("core/report/a.cpp"), QStringLiteral("core/storage/ledger.h")));
    CHECK(!isAllowed(QStringLiteral("core/report/a.cpp"),
                     QStringLiteral("core/operations/workspace.h")));
    CHECK(isAllowed(QStringLiteral("core/operations/a.cpp"),
                    QStringLiteral("core/storage/ledger.h")));
}

TEST_CASE("Storage and exchange do not know each other")
{
    CHECK(
        !isAllowed(QStringLiteral("core/storage/a.cpp"), QStringLiteral("core/exchange/table.h")));
    CHECK(
        !isAllowed(QStringLiteral("core/exchange/a.cpp"), QStringLiteral("core/storage/ledger.h")));
}

TEST_CASE("Nothing in core knows the window, and nothing in the program the tests")
{
    for (const Layer& layer : layers()) {
        const QString file = layer.folder + QStringLiteral("/a.cpp");
        CAPTURE(file);
        CHECK(!isAllowed(file, QStringLiteral("tests/support/catch.h")));
        if (layer.folder.startsWith(QStringLiteral("core/"))) {
            CHECK(!isAllowed(file, QStringLiteral("ui/lists/a.h")));
            CHECK(!isAllowed(file, QStringLiteral("app/language.h")));
        }
    }
    CHECK(!isAllowed(QStringLiteral("app/cli/main.cpp"), QStringLiteral("ui/shell/a.h")));
    CHECK(isAllowed(QStringLiteral("app/desktop/main.cpp"), QStringLiteral("ui/shell/a.h")));
}

TEST_CASE("Each layer has its modules of Qt")
{
    CHECK(isAllowed(QStringLiteral("core/storage/a.cpp"), QStringLiteral("QSqlQuery")));
    CHECK(!isAllowed(QStringLiteral("core/domain/a.cpp"), QStringLiteral("QSqlQuery")));
    CHECK(!isAllowed(QStringLiteral("core/domain/a.cpp"), QStringLiteral("QColor")));
    CHECK(!isAllowed(QStringLiteral("core/exchange/a.cpp"), QStringLiteral("QSqlQuery")));
    CHECK(isAllowed(QStringLiteral("core/report/a.cpp"), QStringLiteral("QPainter")));
    CHECK(!isAllowed(QStringLiteral("core/report/a.cpp"), QStringLiteral("QPrinter")));
    CHECK(!isAllowed(QStringLiteral("ui/models/a.cpp"), QStringLiteral("QWidget")));
    CHECK(isAllowed(QStringLiteral("ui/models/a.cpp"), QStringLiteral("QIcon")));
    CHECK(isAllowed(QStringLiteral("ui/lists/a.cpp"), QStringLiteral("QTableView")));
    CHECK(!isAllowed(QStringLiteral("app/cli/a.cpp"), QStringLiteral("QApplication")));
    CHECK(isAllowed(QStringLiteral("app/desktop/main.cpp"), QStringLiteral("QApplication")));
}

TEST_CASE("The operating system is known in one file")
{
    for (const auto& header : {QStringLiteral("unistd.h"), QStringLiteral("sys/resource.h"),
                               QStringLiteral("windows.h"), QStringLiteral("io.h")}) {
        CHECK(isAllowed(QStringLiteral("core/base/platform.cpp"), header));
        CHECK(!isAllowed(QStringLiteral("core/base/text.cpp"), header));
        CHECK(!isAllowed(QStringLiteral("ui/shell/a.cpp"), header));
    }
}

} // namespace
} // namespace kyodo::test
