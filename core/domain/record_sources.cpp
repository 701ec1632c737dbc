#include "core/domain/record_sources.h"

#include "core/domain/edition.h"

#include <algorithm>
#include <mutex>
#include <numeric>

namespace kyodo {
namespace {

using Records = std::vector<ProjectRecord>;

class CachedRecords final : public RecordSource
{
public:
    explicit CachedRecords(SharedRecords source)
        : m_source(std::move(source))
        , m_blocks(static_cast<std::size_t>((size() + BlockSize - 1) / BlockSize))
    {}

    [[nodiscard]] qsizetype size() const override { return m_source->size(); }

    [[nodiscard]] Result<Records> records(qsizetype first, qsizetype count) const override
    {
        const qsizetype begin = std::clamp<qsizetype>(first, 0, size());
        const qsizetype end = std::clamp<qsizetype>(first + count, begin, size());
        Records asked;
        asked.reserve(static_cast<std::size_t>(end - begin));
        const std::scoped_lock lock(m_mutex);
        for (qsizetype at = begin; at < end;) {
            KYODO_TRY_ASSIGN(const Records* block, blockOf(at));
            const qsizetype blockStart = at - at % BlockSize;
            const qsizetype to = std::min(end, blockStart + std::ssize(*block));
            if (to <= at) {
                break; // the source has fewer than it said
            }
            asked.insert(asked.end(), block->begin() + (at - blockStart),
                         block->begin() + (to - blockStart));
            at = to;
        }
        return asked;
    }

private:
    static constexpr qsizetype BlockSize = 512;

    [[nodiscard]] Result<const Records*> blockOf(qsizetype row) const
    {
        std::optional<Records>& block = m_blocks[static_cast<std::size_t>(row / BlockSize)];
        if (!block) {
            KYODO_TRY_ASSIGN(block, m_source->records(row - row % BlockSize, BlockSize));
        }
        return &*block;
    }

    SharedRecords m_source;
    mutable std::mutex m_mutex;
    mutable std::vector<std::optional<Records>> m_blocks;
};

class PublicRecords final : public RecordSource
{
public:
    PublicRecords(SharedRecords source, std::shared_ptr<const Guideline> guideline)
        : m_source(std::move(source))
        , m_guideline(std::move(guideline))
    {}

    [[nodiscard]] qsizetype size() const override { return m_source->size(); }

    [[nodiscard]] Result<Records> records(qsizetype first, qsizetype count) const override
    {
        KYODO_TRY_ASSIGN(Records block, m_source->records(first, count));
        for (ProjectRecord& record : block) {
            record = publicRecord(record, *m_guideline);
        }
        return block;
    }

private:
    SharedRecords m_source;
    std::shared_ptr<const Guideline> m_guideline;
};

class RecordsOfRuns final : public RecordSource
{
public:
    RecordsOfRuns(SharedRecords source, std::vector<RecordRun> runs)
        : m_source(std::move(source))
        , m_runs(std::move(runs))
        , m_size(
              std::accumulate(m_runs.begin(), m_runs.end(), qsizetype(0),
                              [](qsizetype sum, const RecordRun& run) { return sum + run.count; }))
    {}

    [[nodiscard]] qsizetype size() const override { return m_size; }

    [[nodiscard]] Result<Records> records(qsizetype first, qsizetype count) const override
    {
        Records asked;
        qsizetype runStart = 0; // counted among the records of all runs
        for (const RecordRun& run : m_runs) {
            const qsizetype begin = std::max(first, runStart) - runStart;
            const qsizetype end = std::min(first + count, runStart + run.count) - runStart;
            if (begin < end) {
                KYODO_TRY_ASSIGN(Records block, m_source->records(run.first + begin, end - begin));
                std::move(block.begin(), block.end(), std::back_inserter(asked));
            }
            runStart += run.count;
        }
        return asked;
    }

private:
    SharedRecords m_source;
    std::vector<RecordRun> m_runs;
    qsizetype m_size;
};

} // namespace

SharedRecords cachedRecords(SharedRecords source, qsizetype most)
{
    if (source->size() > most) {
        return source;
    }
    return std::make_shared<CachedRecords>(std::move(source));
}

SharedRecords publicRecords(SharedRecords source, std::shared_ptr<const Guideline> guideline)
{
    return std::make_shared<PublicRecords>(std::move(source), std::move(guideline));
}

SharedRecords recordsOf(SharedRecords source, std::vector<RecordRun> runs)
{
    return std::make_shared<RecordsOfRuns>(std::move(source), std::move(runs));
}

} // namespace kyodo
