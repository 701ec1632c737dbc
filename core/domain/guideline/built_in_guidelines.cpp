#include "core/domain/guideline/built_in_guidelines.h"

#include "core/domain/guideline/guideline_json.h"

#include <QCoreApplication>
#include <QFile>

/// Resources of a static library have to be asked for, from outside any namespace.
static void loadBuiltInGuidelines()
{
    Q_INIT_RESOURCE(guidelines);
}

namespace kyodo {
namespace {

struct BuiltInGuidelines
{
    Q_DECLARE_TR_FUNCTIONS(BuiltInGuidelines)
};

const QString EmptyCode = QStringLiteral("empty");

Result<Guideline> readBuiltIn(const QString& code)
{
    loadBuiltInGuidelines();
    QFile file(QStringLiteral(":/guidelines/%1.json").arg(code));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorCode::Internal,
            BuiltInGuidelines::tr("The built-in guideline “%1” cannot be read. Install the "
                                  "program again.")
                .arg(code),
            file.errorString());
    }
    return readGuideline(file.readAll());
}

} // namespace

QStringList builtInGuidelineCodes()
{
    return {QStringLiteral("sunagawa"), QStringLiteral("ebetsu"), QStringLiteral("muroran"),
            QStringLiteral("saku"), QStringLiteral("minami-alps")};
}

Result<Guideline> builtInGuideline(const QString& code)
{
    if (!builtInGuidelineCodes().contains(code)) {
        return failure(ErrorCode::NotFound,
                       BuiltInGuidelines::tr("There is no built-in guideline “%1”. There are: %2.")
                           .arg(code, builtInGuidelineCodes().join(QStringLiteral(", "))));
    }
    return readBuiltIn(code);
}

Result<Guideline> emptyGuideline()
{
    return readBuiltIn(EmptyCode);
}

bool isEmptyGuideline(const Guideline& guideline)
{
    return guideline.code == EmptyCode;
}

} // namespace kyodo
