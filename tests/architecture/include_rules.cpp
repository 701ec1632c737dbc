#include "tests/architecture/include_rules.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

namespace kyodo::test {
namespace {

QStringList folders(std::initializer_list<const char16_t*> names)
{
    QStringList list;
    for (const char16_t* name : names) {
        list << QString::fromUtf16(name);
    }
    return list;
}

bool isIn(const QString& path, const QString& folder)
{
    return path.startsWith(folder + u'/');
}

/// Headers of one operating system: nothing but the platform file knows them.
bool isOfOperatingSystem(const QString& header)
{
    static const QStringList known = folders(
        {u"unistd.h", u"fcntl.h", u"pwd.h", u"dirent.h", u"pthread.h", u"poll.h", u"signal.h",
         u"spawn.h", u"termios.h", u"io.h", u"windows.h", u"Windows.h", u"direct.h", u"process.h"});
    return known.contains(header) || isIn(header, QStringLiteral("sys")) ||
           isIn(header, QStringLiteral("linux")) || isIn(header, QStringLiteral("mach"));
}

bool mayKnowOperatingSystem(const QString& file)
{
    return file == QStringLiteral("core/base/platform.cpp");
}

QString projectViolation(const QString& file, const Layer& layer, const QString& header)
{
    const Layer* used = layerOf(header);
    if (!used) {
        return QStringLiteral("%1 includes %2, which lies in no layer").arg(file, header);
    }
    if (used == &layer || layer.mayUse.contains(used->folder)) {
        return {};
    }
    return QStringLiteral("%1 includes %2: %3 may not use %4")
        .arg(file, header, layer.folder, used->folder);
}

bool isProjectHeader(const QString& header)
{
    return isIn(header, QStringLiteral("core")) || isIn(header, QStringLiteral("ui")) ||
           isIn(header, QStringLiteral("app")) || isIn(header, QStringLiteral("tests"));
}

} // namespace

const QList<Layer>& layers()
{
    static const QStringList core = folders({u"Core"});
    static const QStringList gui = folders({u"Core", u"Gui"});
    static const QStringList widgets =
        folders({u"Core", u"Gui", u"Sql", u"Widgets", u"PrintSupport", u"Svg", u"SvgWidgets"});
    static const QStringList allOfCore =
        folders({u"core/base", u"core/domain", u"core/storage", u"core/exchange",
                 u"core/operations", u"core/report", u"core/publishing"});
    static const QList<Layer> table{
        {QStringLiteral("core/base"), {}, core},
        {QStringLiteral("core/domain"), folders({u"core/base"}), core},
        {QStringLiteral("core/storage"), folders({u"core/base", u"core/domain"}),
         folders({u"Core", u"Sql"})},
        {QStringLiteral("core/exchange"), folders({u"core/base", u"core/domain"}), core},
        {QStringLiteral("core/operations"),
         folders({u"core/base", u"core/domain", u"core/storage", u"core/exchange"}),
         folders({u"Core", u"Sql"})},
        {QStringLiteral("core/report"), folders({u"core/base", u"core/domain"}), gui},
        {QStringLiteral("core/publishing"),
         folders(
             {u"core/base", u"core/domain", u"core/storage", u"core/operations", u"core/report"}),
         gui},
        {QStringLiteral("ui/models"), allOfCore, gui},
        {QStringLiteral("ui"), allOfCore + folders({u"ui/models"}), widgets},
        {QStringLiteral("app"), folders({u"core/base"}), core},
        {QStringLiteral("app/cli"), allOfCore + folders({u"app"}), gui},
        {QStringLiteral("app/desktop"), allOfCore + folders({u"app", u"ui", u"ui/models"}),
         widgets},
    };
    return table;
}

const Layer* layerOf(const QString& file)
{
    const Layer* found = nullptr;
    for (const Layer& layer : layers()) {
        if (isIn(file, layer.folder) && (!found || found->folder.size() < layer.folder.size())) {
            found = &layer;
        }
    }
    return found;
}

QString includedHeader(const QString& line)
{
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    return include.match(line).captured(1);
}

QString qtModuleOf(const QString& header)
{
    static const QRegularExpression qualified(QStringLiteral("^Qt([A-Z]\\w*)/"));
    if (const auto match = qualified.match(header); match.hasMatch()) {
        return match.captured(1);
    }
    static QHash<QString, QString> known;
    if (const auto module = known.constFind(header); module != known.constEnd()) {
        return *module;
    }
    QString module;
    const QDir qt(QStringLiteral(KYODO_QT_HEADERS));
    for (const QString& folder : qt.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
        if (QFileInfo(qt.filePath(folder + u'/' + header)).isFile()) {
            module = folder.mid(2);
        }
    }
    known.insert(header, module);
    return module;
}

QString violationOf(const QString& file, const QString& line)
{
    const QString header = includedHeader(line);
    if (header.isEmpty()) {
        return {};
    }
    if (isOfOperatingSystem(header)) {
        return mayKnowOperatingSystem(file)
                   ? QString()
                   : QStringLiteral("%1 includes %2: only core/base/platform.cpp knows the "
                                    "operating system")
                         .arg(file, header);
    }
    const Layer* layer = layerOf(file);
    if (!layer) {
        return QStringLiteral("%1 lies in no layer").arg(file);
    }
    if (isProjectHeader(header)) {
        return projectViolation(file, *layer, header);
    }
    const QString module = qtModuleOf(header);
    if (module.isEmpty() || layer->qtModules.contains(module)) {
        return {};
    }
    return QStringLiteral("%1 includes %2: %3 may not use Qt%4")
        .arg(file, header, layer->folder, module);
}

} // namespace kyodo::test
