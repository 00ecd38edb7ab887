#pragma once
// The window's second thread: does the jobs, and looks twice a second whether somebody else has changed the household.

#include "app/event.h"
#include "app/job.h"
#include "shell/household_jobs.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace shell {

class Worker {
 public:
  /// `wake` is called from the worker's thread whenever there are new events to take.
  Worker(std::unique_ptr<HouseholdJobs> jobs, std::function<void()> wake);
  /// Finishes the jobs that wait: what was confirmed is kept.
  ~Worker();
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  void add(app::Job job);
  /// All events since the last call, in their order.
  [[nodiscard]] std::vector<app::Event> take_events();

 private:
  void work();
  void post(app::Event event);

  std::unique_ptr<HouseholdJobs> jobs_;
  std::function<void()> wake_;
  std::mutex mutex_;
  std::condition_variable more_;
  std::deque<app::Job> waiting_;
  std::vector<app::Event> events_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace shell
