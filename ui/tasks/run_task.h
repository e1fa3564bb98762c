#pragma once
#include "core/base/error.h"
#include "core/base/task_control.h"
#include <QPromise>
#include <QtConcurrentRun>
#include <exception>
#include <variant>

namespace gentolk {

// What long work comes back with: its result, or why there is none.
template<typename T> using Outcome = std::variant<T, Error>;

// Progress and the question "shall I stop?" of work that runs beside the window. Progress is told in thousandths.
template<typename T>
class PromiseControl final : public TaskControl
{
public:
    explicit PromiseControl(QPromise<Outcome<T>>& promise) : m_promise(promise) { m_promise.setProgressRange(0, 0); }
    void report(std::int64_t done, std::int64_t total) override
    {
        if (total <= 0)
            return;
        m_promise.setProgressRange(0, 1000);
        m_promise.setProgressValue(int(1000.0 * double(done) / double(total)));
    }
    bool stopRequested() const override { return m_promise.isCanceled(); }

private:
    QPromise<Outcome<T>>& m_promise;
};

// The one border between threads: values go in, values come out, what is thrown comes out as an Error.
template<typename Work> auto runTask(Work work)
{
    using T = std::invoke_result_t<Work, TaskControl&>;
    return QtConcurrent::run([work = std::move(work)](QPromise<Outcome<T>>& promise) {
        PromiseControl<T> control(promise);
        try {
            promise.addResult(Outcome<T>(work(control)));
        } catch (const Error& error) {
            promise.addResult(Outcome<T>(error));
        } catch (const std::exception& error) {
            promise.addResult(Outcome<T>(Error(Error::Code::StorageFailed, {}, QString::fromUtf8(error.what()))));
        }
    });
}

} // namespace gentolk
