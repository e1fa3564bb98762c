#pragma once
#include <QDateTime>

namespace gentolk {

// The program's only source of "now", so that tests can hold time still. Always UTC; shown in local time by ui.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime at) : m_at(std::move(at)) {}
    QDateTime now() const override { return m_at; }

private:
    QDateTime m_at;
};

} // namespace gentolk
