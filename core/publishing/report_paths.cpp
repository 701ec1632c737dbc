#include "core/publishing/report_paths.h"

#include "core/base/text.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace kyodo {
namespace {

/// A name may have 255 bytes in UTF-8 on Linux; Windows counts fewer for the same name.
constexpr qsizetype LongestName = 255;
constexpr qsizetype LongestTitle = 180;
constexpr qsizetype LongestLabel = 60;

/// At most `most` bytes of it, and no half of a character.
QString cutTo(QString text, qsizetype most)
{
    while (text.toUtf8().size() > most) {
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    }
    return text;
}

QString withoutRefusedMarks(QString text)
{
    static const QRegularExpression refused(
        QStringLiteral("[\\\\/:*?\"<>|\\x{0}-\\x{1f}\\x{7f}-\\x{9f}\\x{2028}\\x{2029}]"));
    return text.replace(refused, QStringLiteral("_"));
}

/// Nor what shows nothing, or turns a line: with U+202E 表fdp.exe reads as 表exe.pdf.
QString withoutHiddenMarks(const QString& text)
{
    QString seen;
    for (const char32_t c : text.toUcs4()) {
        if (!isIgnorable(c)) {
            seen += QChar::fromUcs4(c);
        }
    }
    return seen;
}

/// Windows drops dots and spaces at the end of a name; one that begins with a dot is hidden.
QString withoutDotsAround(const QString& text)
{
    static const QRegularExpression around(QStringLiteral("^[.\\s]+|[.\\s]+$"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(around);
}

/// The devices of Windows, which it looks for behind any ending.
bool isDeviceOfWindows(const QString& name)
{
    static const QRegularExpression device(
        QStringLiteral("^(CON|PRN|AUX|NUL|(COM|LPT)[0-9¹²³])\\s*(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

QString cleaned(const QString& text, qsizetype longest)
{
    const QString name = withoutDotsAround(
        cutTo(withoutDotsAround(withoutRefusedMarks(withoutHiddenMarks(text))), longest));
    return name.isEmpty() || isDeviceOfWindows(name) ? u'_' + name : name;
}

/// What two names have in common that some system takes for the same.
QString comparedName(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// `stem`_`rest`, of which the rest tells the files apart and is kept whole.
QString joinedName(const QString& stem, const QString& rest)
{
    const QString end = u'_' + rest;
    return cutTo(stem, LongestName - end.toUtf8().size()) + end;
}

} // namespace

QString asFileName(const QString& title)
{
    return cleaned(title, LongestTitle);
}

QStringList pathsOfGroups(const QString& path, const QStringList& labels)
{
    const QFileInfo file(path);
    const QString ending = u'.' + file.suffix();
    QStringList paths;
    QSet<QString> taken;
    for (const QString& label : labels) {
        const QString part = cleaned(label, LongestLabel);
        QString name = joinedName(file.completeBaseName(), part + ending);
        for (int number = 2; taken.contains(comparedName(name)); ++number) {
            name = joinedName(file.completeBaseName(),
                              QStringLiteral("%1_%2").arg(part).arg(number) + ending);
        }
        taken.insert(comparedName(name));
        paths << file.dir().filePath(name);
    }
    return paths;
}

} // namespace kyodo
