#include "core/publishing/guideline_file.h"

#include "core/domain/guideline/guideline_json.h"
#include "core/report/output/report_file.h"
#include "core/storage/ledger_guard.h"

namespace kyodo {

Status writeGuidelineFile(const Guideline& guideline, const QString& path)
{
    KYODO_TRY(refuseLedgerPlace(path));
    return writeFile(path, [&](QIODevice& file) -> Status {
        TextWriter text(file);
        text.writeBytes(writeGuideline(guideline));
        return text.status();
    });
}

} // namespace kyodo
