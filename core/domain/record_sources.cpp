#include "core/domain/record_sources.h"

#include "core/domain/edition.h"

#include <algorithm>
#include <deque>
#include <mutex>

namespace kyodo {
namespace {

using Records = std::vector<ProjectRecord>;

class CachedRecords final : public RecordSource
{
public:
    CachedRecords(SharedRecords source, qsizetype most)
        : m_source(std::move(source))
        , m_mostBlocks(size() > most ? BlocksOfAWalk : blockCount(size()))
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
    struct Block
    {
        qsizetype index = 0;
        Records records;
    };

    static constexpr qsizetype BlockSize = 512;
    /// Pages end anywhere: one that runs over the end of a block needs the next as well.
    static constexpr std::size_t BlocksOfAWalk = 2;

    [[nodiscard]] static std::size_t blockCount(qsizetype records)
    {
        return static_cast<std::size_t>((records + BlockSize - 1) / BlockSize);
    }

    /// The block that holds `row`, taken out of those that are kept, or read.
    [[nodiscard]] Result<Block> takeBlock(qsizetype row) const
    {
        const qsizetype index = row / BlockSize;
        const auto kept =
            std::find_if(m_blocks.begin(), m_blocks.end(),
                         [index](const Block& block) { return block.index == index; });
        if (kept != m_blocks.end()) {
            Block block = std::move(*kept);
            m_blocks.erase(kept);
            return block;
        }
        KYODO_TRY_ASSIGN(Records read, m_source->records(index * BlockSize, BlockSize));
        return Block{index, std::move(read)};
    }

    /// Keeps it as the one that was asked for last, in place of the one longest not asked for.
    [[nodiscard]] Result<const Records*> blockOf(qsizetype row) const
    {
        KYODO_TRY_ASSIGN(Block block, takeBlock(row));
        if (m_blocks.size() == m_mostBlocks) {
            m_blocks.pop_back();
        }
        m_blocks.push_front(std::move(block));
        return &m_blocks.front().records;
    }

    SharedRecords m_source;
    std::size_t m_mostBlocks;
    mutable std::mutex m_mutex;
    mutable std::deque<Block> m_blocks; ///< the one asked for last first
};

class PublicRecords final : public RecordSource
{
public:
    PublicRecords(SharedRecords source, std::shared_ptr<const Guideline> guideline,
                  std::shared_ptr<const Persons> persons)
        : m_source(std::move(source))
        , m_guideline(std::move(guideline))
        , m_persons(std::move(persons))
    {}

    [[nodiscard]] qsizetype size() const override { return m_source->size(); }

    [[nodiscard]] Result<Records> records(qsizetype first, qsizetype count) const override
    {
        KYODO_TRY_ASSIGN(Records block, m_source->records(first, count));
        for (ProjectRecord& record : block) {
            record = publicRecord(record, *m_guideline, *m_persons);
        }
        return block;
    }

private:
    SharedRecords m_source;
    std::shared_ptr<const Guideline> m_guideline;
    std::shared_ptr<const Persons> m_persons;
};

class RecordsOfRuns final : public RecordSource
{
public:
    RecordsOfRuns(SharedRecords source, std::vector<RecordRun> runs)
        : m_source(std::move(source))
        , m_runs(std::move(runs))
    {
        m_ends.reserve(m_runs.size());
        for (const RecordRun& run : m_runs) {
            m_ends.push_back(size() + run.count);
        }
    }

    [[nodiscard]] qsizetype size() const override { return m_ends.empty() ? 0 : m_ends.back(); }

    [[nodiscard]] Result<Records> records(qsizetype first, qsizetype count) const override
    {
        Records asked;
        const qsizetype end = std::min(first + count, size());
        auto run = std::upper_bound(m_ends.begin(), m_ends.end(), first) - m_ends.begin();
        for (qsizetype at = std::max<qsizetype>(first, 0); at < end; ++run) {
            const auto index = static_cast<std::size_t>(run);
            const qsizetype into = m_runs[index].count - (m_ends[index] - at);
            const qsizetype taken = std::min(end, m_ends[index]) - at;
            KYODO_TRY_ASSIGN(Records block, m_source->records(m_runs[index].first + into, taken));
            std::move(block.begin(), block.end(), std::back_inserter(asked));
            at += taken;
        }
        return asked;
    }

private:
    SharedRecords m_source;
    std::vector<RecordRun> m_runs;
    std::vector<qsizetype> m_ends; ///< of each run, counted among the records of all of them
};

} // namespace

SharedRecords cachedRecords(SharedRecords source, qsizetype most)
{
    return std::make_shared<CachedRecords>(std::move(source), most);
}

SharedRecords publicRecords(SharedRecords source, std::shared_ptr<const Guideline> guideline,
                            std::shared_ptr<const Persons> persons)
{
    return std::make_shared<PublicRecords>(std::move(source), std::move(guideline),
                                           std::move(persons));
}

SharedRecords recordsOf(SharedRecords source, std::vector<RecordRun> runs)
{
    return std::make_shared<RecordsOfRuns>(std::move(source), std::move(runs));
}

} // namespace kyodo
