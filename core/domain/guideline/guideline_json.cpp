#include "core/domain/guideline/guideline_json.h"

#include "core/domain/guideline/json_reader.h"
#include "core/domain/guideline/json_writer.h"

#include <QJsonDocument>

#include <type_traits>

namespace kyodo {
namespace {

struct GuidelineFile
{
    Q_DECLARE_TR_FUNCTIONS(GuidelineFile)
};

// Each type is described once, by visit(): `Io` is a JsonReader, which fills the value, or a
// JsonWriter, which takes it as it is.
template <class Io, class Value>
using Visited = std::conditional_t<std::is_same_v<Io, JsonWriter>, const Value, Value>;

template <class Entry>
void visitList(JsonReader& io, const char* key, std::vector<Entry>& entries);
template <class Entry>
void visitList(JsonWriter& io, const char* key, const std::vector<Entry>& entries);

QString eraChangeCode(EraChangeYear year)
{
    return year == EraChangeYear::OldEra ? QStringLiteral("old") : QStringLiteral("new");
}

void visitKind(JsonReader& io, FormKind& kind)
{
    QString code;
    io.requiredText("kind", code);
    if (const auto known = formKindFromCode(code)) {
        kind = *known;
    } else {
        io.refuse("kind", GuidelineFile::tr("there is no kind “%1”. There are: %2.")
                              .arg(code, formKindCodes().join(QStringLiteral(", "))));
    }
}

void visitKind(JsonWriter& io, const FormKind& kind)
{
    io.requiredText("kind", formKindCode(kind));
}

void visitEraChange(JsonReader& io, EraChangeYear& year)
{
    QString code = eraChangeCode(year);
    io.text("era_change_year", code);
    year = code == eraChangeCode(EraChangeYear::OldEra) ? EraChangeYear::OldEra
                                                        : EraChangeYear::NewEra;
    if (code != eraChangeCode(year)) {
        io.refuse("era_change_year", GuidelineFile::tr("“new” or “old” is expected here."));
    }
}

void visitEraChange(JsonWriter& io, const EraChangeYear& year)
{
    io.requiredText("era_change_year", eraChangeCode(year));
}

/// A value that a file names by one of a few codes.
template <class Value>
struct Named
{
    QStringList codes;
    QString (*code)(Value);
    std::optional<Value> (*fromCode)(const QString&);
};

const Named<ActorNature>& natureNames()
{
    static const Named<ActorNature> names{actorNatureCodes(), &actorNatureCode,
                                          &actorNatureFromCode};
    return names;
}

const Named<Side>& sideNames()
{
    static const Named<Side> names{sideCodes(), &sideCode, &sideFromCode};
    return names;
}

QString unknownName(const QString& code, const QStringList& known)
{
    return GuidelineFile::tr("there is no “%1”. There are: %2.")
        .arg(code, known.join(QStringLiteral(", ")));
}

void visitSide(JsonReader& io, const char* key, std::optional<Side>& side)
{
    QString code;
    io.text(key, code);
    side = sideNames().fromCode(code);
    if (!code.isEmpty() && !side) {
        io.refuse(key, unknownName(code, sideNames().codes));
    }
}

void visitSide(JsonWriter& io, const char* key, const std::optional<Side>& side)
{
    io.text(key, side ? sideCode(*side) : QString());
}

void visitNatures(JsonReader& io, std::vector<ActorNature>& natures)
{
    QStringList codes;
    io.texts("kinds", codes);
    for (const QString& code : codes) {
        if (const auto nature = natureNames().fromCode(code)) {
            natures.push_back(*nature);
        } else {
            io.refuse("kinds", unknownName(code, natureNames().codes));
        }
    }
}

void visitNatures(JsonWriter& io, const std::vector<ActorNature>& natures)
{
    QStringList codes;
    for (const ActorNature nature : natures) {
        codes << actorNatureCode(nature);
    }
    io.texts("kinds", codes);
}

void requireArea(JsonReader& io, const AreaRule& rule)
{
    if (!rule.area) {
        io.refuse("area", GuidelineFile::tr("a rule must name the area that it proposes."));
    }
}

void requireArea(JsonWriter& /*io*/, const AreaRule& /*rule*/) {}

template <class Io>
void visit(Io& /*io*/, Visited<Io, AreaGroup>& /*group*/)
{}

template <class Io>
void visit(Io& /*io*/, Visited<Io, MeasureGroup>& /*group*/)
{}

template <class Io>
void visit(Io& io, Visited<Io, Area>& area)
{
    io.text("meaning", area.meaning);
    io.requiredNumber("position", area.position, 0, 1);
    io.reference("group", area.group, "area_groups");
}

template <class Io>
void visit(Io& io, Visited<Io, Form>& form)
{
    io.texts("aliases", form.aliases);
    visitKind(io, form.kind);
    io.text("group", form.group);
    io.text("meaning", form.meaning);
    io.text("caution", form.caution);
    io.reference("leading_area", form.leadingArea, "areas");
}

template <class Io>
void visit(Io& io, Visited<Io, Principle>& principle)
{
    io.text("meaning", principle.meaning);
    io.texts("questions", principle.questions);
}

template <class Io>
void visit(Io& io, Visited<Io, ActorKind>& actor)
{
    io.text("meaning", actor.meaning);
    visitNatures(io, actor.natures);
    io.flag("is_city", actor.isCity);
}

template <class Io>
void visit(Io& io, Visited<Io, ActorList>& list)
{
    io.references("actors", list.actors, "actors");
    io.texts("items", list.items);
}

template <class Io>
void visit(Io& io, Visited<Io, Field>& field)
{
    io.text("meaning", field.meaning);
}

template <class Io>
void visit(Io& io, Visited<Io, GuidelineEntry>& entry)
{
    io.text("meaning", entry.meaning);
}

template <class Io>
void visit(Io& io, Visited<Io, AreaRule>& rule)
{
    io.references("forms", rule.forms, "forms");
    visitSide(io, "started_by", rule.involvement.startedBy);
    visitSide(io, "decided_by", rule.involvement.decidedBy);
    visitSide(io, "paid_by", rule.involvement.paidBy);
    visitSide(io, "answered_by", rule.involvement.answeredBy);
    io.reference("area", rule.area, "areas");
    requireArea(io, rule);
}

template <class Io>
void visit(Io& io, Visited<Io, ScaleStep>& step)
{
    io.text("meaning", step.meaning);
    io.flag("asks_reason", step.asksReason);
}

template <class Io>
void visit(Io& io, Visited<Io, Measure>& measure)
{
    io.reference("group", measure.group, "measure_groups");
    io.text("meaning", measure.meaning);
    io.texts("actions", measure.actions);
}

template <class Io>
void visit(Io& io, Visited<Io, Stage>& stage)
{
    io.texts("items", stage.items);
}

template <class Io>
void visit(Io& io, Visited<Io, YearlyFigure>& figure)
{
    io.text("meaning", figure.meaning);
    io.text("unit", figure.unit);
}

/// What refers to a list comes after it.
template <class Io>
void visit(Io& io, Visited<Io, Guideline>& guideline)
{
    io.requiredCode("id", guideline.code);
    io.text("edition", guideline.edition);
    io.requiredText("title", guideline.title);
    io.requiredText("city", guideline.city);
    visitEraChange(io, guideline.eraChangeYear);
    visitList(io, "area_groups", guideline.areaGroups);
    visitList(io, "areas", guideline.areas);
    visitList(io, "forms", guideline.forms);
    visitList(io, "area_rules", guideline.areaRules);
    visitList(io, "principles", guideline.principles);
    visitList(io, "actors", guideline.actors);
    visitList(io, "roles", guideline.roles);
    visitList(io, "activities", guideline.activities);
    visitList(io, "issues", guideline.issues);
    visitList(io, "fields", guideline.fields);
    visitList(io, "npo_fields", guideline.npoFields);
    visitList(io, "conditions", guideline.conditions);
    visitList(io, "requirements", guideline.requirements);
    visitList(io, "suitability", guideline.suitability);
    visitList(io, "evaluation_items", guideline.evaluationItems);
    visitList(io, "evaluation_scale", guideline.evaluationScale);
    visitList(io, "pillars", guideline.pillars);
    visitList(io, "measure_groups", guideline.measureGroups);
    visitList(io, "measures", guideline.measures);
    visitList(io, "stages", guideline.stages);
    visitList(io, "figures", guideline.figures);
    visitList(io, "chronology", guideline.chronology);
    visitList(io, "glossary", guideline.glossary);
}

/// `text` is known to be a code: JsonReader::ownCode() has looked at it.
template <class CodeType>
CodeType toCode(const QString& text)
{
    if constexpr (std::is_same_v<CodeType, QString>) {
        return text;
    } else {
        return *CodeType::parse(text);
    }
}

template <class CodeType>
QString codeText(const CodeType& code)
{
    if constexpr (std::is_same_v<CodeType, QString>) {
        return code;
    } else {
        return code.text();
    }
}

template <class Entry>
void visitList(JsonReader& io, const char* key, std::vector<Entry>& entries)
{
    io.objects(key, [&](JsonReader& object) {
        if (const auto code = object.ownCode()) {
            Entry entry{.code = toCode<decltype(Entry::code)>(*code)};
            object.requiredText("name", entry.name);
            visit(object, entry);
            entries.push_back(std::move(entry));
        }
    });
}

template <class Entry>
void visitList(JsonWriter& io, const char* key, const std::vector<Entry>& entries)
{
    QJsonArray list;
    for (const Entry& entry : entries) {
        JsonWriter object;
        object.requiredCode("code", codeText(entry.code));
        object.requiredText("name", entry.name);
        visit(object, entry);
        list << object.object();
    }
    io.objects(key, list);
}

/// The areas lie on a line from one side to the other, either way.
void checkDirection(JsonReader& io, const std::vector<Area>& areas)
{
    const double whole = areas.empty() ? 0 : areas.back().position - areas.front().position;
    for (std::size_t i = 1; i < areas.size(); ++i) {
        const double step = areas[i].position - areas[i - 1].position;
        if (step * whole < 0 || (whole == 0 && step != 0)) {
            io.refuseAt(QStringLiteral("areas[%1].position").arg(i),
                        GuidelineFile::tr("the areas must run from one side to the other, without "
                                          "turning back."));
        }
    }
}

/// The first version of the program nested the measures in their groups; its ledgers hold such
/// guidelines.
QJsonObject withFlatMeasures(QJsonObject root)
{
    const QString key = QStringLiteral("measures");
    QJsonArray groups;
    QJsonArray measures;
    for (const QJsonValue entry : root.value(key).toArray()) {
        QJsonObject group = entry.toObject();
        if (!group.contains(key)) {
            return root;
        }
        for (const QJsonValue nested : group.take(key).toArray()) {
            QJsonObject measure = nested.toObject();
            measure[QStringLiteral("group")] = group[QStringLiteral("code")];
            measures << measure;
        }
        groups << group;
    }
    if (!groups.isEmpty()) {
        root[QStringLiteral("measure_groups")] = groups;
        root[key] = measures;
    }
    return root;
}

} // namespace

Result<Guideline> readGuideline(const QByteArray& json)
{
    KYODO_TRY_ASSIGN(const QJsonObject root, parseJsonObject(json));
    JsonContext context;
    JsonReader reader(withFlatMeasures(root), context);
    Guideline guideline;
    visit(reader, guideline);
    reader.finish();
    checkDirection(reader, guideline.areas);
    if (context.error) {
        return tl::unexpected(*context.error);
    }
    return guideline;
}

QByteArray writeGuideline(const Guideline& guideline)
{
    JsonWriter writer;
    visit(writer, guideline);
    // QJsonObject sorts its keys. The order means nothing to readGuideline().
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Indented);
}

} // namespace kyodo
