#pragma once

#include <QDateTime>

namespace kyodo {

/// Where the program learns the time; handed in, so that tests are repeatable.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that stands still, for tests and for repeatable sample ledgers.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now)
        : m_now(std::move(now))
    {}
    [[nodiscard]] QDateTime now() const override { return m_now; }

private:
    QDateTime m_now;
};

} // namespace kyodo
