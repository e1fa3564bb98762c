#pragma once
#include "ui/tasks/run_task.h"
#include <QFutureWatcher>
#include <QPointer>
#include <functional>

namespace gentolk {

// Only the newest request delivers, on the thread of its context. An older one is asked to stop and its answer dropped.
template<typename T>
class LatestTask
{
public:
    using Progress = std::function<void(int perMille)>; // -1: unknown

    LatestTask() = default;
    ~LatestTask() { stop(); }
    LatestTask(const LatestTask&) = delete;
    LatestTask& operator=(const LatestTask&) = delete;

    // `work` gets a TaskControl& and returns T; `deliver` gets the Outcome<T>. Neither may outlive the context.
    template<typename Work, typename Deliver>
    void start(QObject* context, Work work, Deliver deliver, Progress progress = {})
    {
        stop();
        auto* watcher = new QFutureWatcher<Outcome<T>>(context);
        m_watcher = watcher;
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [this, watcher, deliver] { finish(watcher, deliver); });
        if (progress)
            QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, context, progress);
        watcher->setFuture(runTask(std::move(work)));
    }
    void stop()
    {
        if (m_watcher)
            m_watcher->cancel();
        m_watcher = nullptr;
    }
    bool isRunning() const { return m_watcher != nullptr; }

private:
    template<typename Deliver> void finish(QFutureWatcher<Outcome<T>>* watcher, const Deliver& deliver)
    {
        watcher->deleteLater();
        if (watcher->isCanceled() || m_watcher != watcher)
            return;
        m_watcher = nullptr;
        if (watcher->future().resultCount() > 0)
            deliver(watcher->result());
    }
    QPointer<QFutureWatcher<Outcome<T>>> m_watcher;
};

} // namespace gentolk
