#include "shell/worker.h"

#include <chrono>
#include <optional>

namespace shell {
namespace {

constexpr std::chrono::milliseconds between_looks{500};

}  // namespace

Worker::Worker(std::unique_ptr<HouseholdJobs> jobs, std::function<void()> wake)
    : jobs_(std::move(jobs)), wake_(std::move(wake)), thread_([this] { work(); }) {}

Worker::~Worker() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  more_.notify_one();
  thread_.join();
}

void Worker::add(app::Job job) {
  {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(std::move(job));
  }
  more_.notify_one();
}

std::vector<app::Event> Worker::take_events() {
  const std::lock_guard lock(mutex_);
  return std::exchange(events_, {});
}

void Worker::post(app::Event event) {
  {
    const std::lock_guard lock(mutex_);
    events_.push_back(std::move(event));
  }
  wake_();
}

void Worker::work() {
  for (;;) {
    std::optional<app::Job> job;
    {
      std::unique_lock lock(mutex_);
      more_.wait_for(lock, between_looks, [this] { return stopping_ || !waiting_.empty(); });
      if (!waiting_.empty()) {
        job = std::move(waiting_.front());
        waiting_.pop_front();
      } else if (stopping_) {
        return;
      }
    }
    if (!job) {
      if (jobs_->changed_elsewhere()) post(app::ChangedElsewhere{});
    } else if (auto event = jobs_->run(*job)) {
      post(std::move(*event));
    }
  }
}

}  // namespace shell
