#include "core/domain/project_record.h"

#include "tests/support/result.h"

using namespace kyodo;
using kyodo::test::valueOf;

namespace {

ProjectRecord festival()
{
    return {
        .id = *RecordId::fromValue(7),
        .version = 3,
        .project = *ProjectId::fromValue(1),
        .round = *SurveyRoundId::fromValue(1),
        .number = 12,
        .name = valueOf(Name::parse(QStringLiteral("夏まつり"))),
        .department = QStringLiteral("商工労働観光課"),
        .forms = {{std::nullopt, QStringLiteral("後援")}},
        .partners = {{.name = QStringLiteral("観光協会"), .role = QStringLiteral("主催")},
                     {.name = QStringLiteral("町内会")}},
    };
}

} // namespace

TEST_CASE("an import calls a record unchanged when only its place in the ledger differs")
{
    ProjectRecord other = festival();
    other.id = *RecordId::fromValue(8);
    other.version = 0;
    other.number = 1;
    CHECK(sameContent(festival(), other));
    CHECK(other != festival());

    other.partners[0].role = QStringLiteral("共催");
    CHECK_FALSE(sameContent(festival(), other));
    other = festival();
    other.status = RecordStatus::Cancelled;
    CHECK_FALSE(sameContent(festival(), other));
}

TEST_CASE("partnerNames joins the names as they were typed")
{
    CHECK(partnerNames(festival()) == QStringLiteral("観光協会、町内会"));
    ProjectRecord alone = festival();
    alone.partners.clear();
    CHECK(partnerNames(alone).isEmpty());
}

TEST_CASE("a search finds a record by name, department, partner, role and form")
{
    const QStringList texts = searchTexts(festival());
    for (const QString& word :
         {QStringLiteral("夏まつり"), QStringLiteral("商工労働観光課"), QStringLiteral("観光協会"),
          QStringLiteral("主催"), QStringLiteral("町内会"), QStringLiteral("後援")}) {
        CHECK(texts.contains(word));
    }
    CHECK_FALSE(texts.contains(QString()));
}

TEST_CASE("every status has a code and a label of its own")
{
    QStringList codes;
    QStringList labels;
    for (const RecordStatus status : recordStatuses()) {
        codes << statusCode(status);
        labels << statusLabel(status);
        CHECK(statusFromCode(codes.back()) == status);
    }
    CHECK(codes.size() == 4);
    CHECK(codes.removeDuplicates() == 0);
    CHECK(labels.removeDuplicates() == 0);
    CHECK_FALSE(statusFromCode(QStringLiteral("finished")));
}
