#include "shell/window.h"

#include "app/models/models.h"
#include "app/update.h"
#include "shell/painter.h"
#include "shell/window_options.h"
#include "shell/worker.h"

#include <GLFW/glfw3.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <chrono>
#include <memory>

namespace shell {
namespace {

constexpr int frames_after_input = 3;  // hovering and focus settle over some frames
constexpr double caret_seconds = 0.5;
constexpr double longest_sleep = 600;
constexpr int width_at_start = 1200;
constexpr int height_at_start = 780;

// What GLFW's callbacks reach through the window's user pointer.
struct Input {
  int frames = frames_after_input;
  std::vector<std::string> dropped;
};

Input& input_of(GLFWwindow* window) { return *static_cast<Input*>(glfwGetWindowUserPointer(window)); }

void wake(GLFWwindow* window) { input_of(window).frames = frames_after_input; }

// Installed before ImGui's own, which calls them in turn.
void install_callbacks(GLFWwindow* window) {
  glfwSetKeyCallback(window, [](GLFWwindow* w, int, int, int, int) { wake(w); });
  glfwSetCharCallback(window, [](GLFWwindow* w, unsigned) { wake(w); });
  glfwSetMouseButtonCallback(window, [](GLFWwindow* w, int, int, int) { wake(w); });
  glfwSetCursorPosCallback(window, [](GLFWwindow* w, double, double) { wake(w); });
  glfwSetCursorEnterCallback(window, [](GLFWwindow* w, int) { wake(w); });
  glfwSetScrollCallback(window, [](GLFWwindow* w, double, double) { wake(w); });
  glfwSetWindowFocusCallback(window, [](GLFWwindow* w, int) { wake(w); });
  glfwSetWindowRefreshCallback(window, [](GLFWwindow* w) { wake(w); });
  glfwSetFramebufferSizeCallback(window, [](GLFWwindow* w, int, int) { wake(w); });
  glfwSetWindowContentScaleCallback(window, [](GLFWwindow* w, float, float) { wake(w); });
  glfwSetDropCallback(window, [](GLFWwindow* w, int count, const char** paths) {
    input_of(w).dropped.assign(paths, paths + count);
    wake(w);
  });
}

struct CloseWindow {
  void operator()(GLFWwindow* window) const { glfwDestroyWindow(window); }
};
using WindowPointer = std::unique_ptr<GLFWwindow, CloseWindow>;

struct Library {
  Library() : ready(glfwInit() == GLFW_TRUE) {}
  ~Library() {
    if (ready) glfwTerminate();
  }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
  bool ready;
};

WindowPointer open_window(const std::string& title) {
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 0);
  glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
  glfwWindowHintString(GLFW_X11_CLASS_NAME, "porchlight");
  glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "porchlight");
  WindowPointer window(glfwCreateWindow(width_at_start, height_at_start, title.c_str(), nullptr, nullptr));
  if (!window) return window;
  glfwSetWindowSizeLimits(window.get(), 800, 560, GLFW_DONT_CARE, GLFW_DONT_CARE);
  glfwMakeContextCurrent(window.get());
  glfwSwapInterval(1);
  return window;
}

// The program while its window is open.
class Running {
 public:
  Running(GLFWwindow* window, Wiring& wiring, std::unique_ptr<HouseholdJobs> jobs)
      : window_(window),
        wiring_(wiring),
        notice_(jobs->notice()),
        worker_(std::move(jobs), [] { glfwPostEmptyEvent(); }),
        painter_(window) {
    glfwSetWindowUserPointer(window, &input_);
    state_.texts = wiring.texts();
    state_.knowledge = wiring.knowledge();
    state_.ids = core::IdMaker(Wiring::seed());
    take(app::HouseholdOpened{notice_});
    worker_.add(app::ReadHousehold{});
  }

  /// As soon as the household is read.
  void become(const core::MemberId& member) { becoming_ = member; }
  void check_file(const std::string& path) { take(app::Action{app::CheckFile{path}}); }

  void run() {
    while (glfwWindowShouldClose(window_) == GLFW_FALSE) {
      wait();
      take_events();
      if (input_.frames <= 0) continue;
      --input_.frames;
      painter_.draw(state_, drafts_, [this](ui::Actions actions) {
        for (app::Action& action : actions) take(std::move(action));
      });
      show_title();
    }
  }

 private:
  void take(const app::Input& input) {
    for (app::Job& job : app::update(state_, input, wiring_.now())) {
      if (const auto* copy = std::get_if<app::CopyToClipboard>(&job)) {
        glfwSetClipboardString(window_, copy->text.c_str());
      } else {
        worker_.add(std::move(job));
      }
    }
    input_.frames = frames_after_input;
  }

  void take_events() {
    for (app::Event& event : worker_.take_events()) take(std::move(event));
    for (const std::string& path : std::exchange(input_.dropped, {})) check_file(path);
    if (state_.loaded && !becoming_.empty()) take(app::Action{app::Become{std::exchange(becoming_, {})}});
    if (wiring_.now().instant >= app::next_tick(state_) && state_.loaded) take(app::Event{app::Tick{}});
  }

  void show_title() {
    std::string title = app::make_frame_model(state_).window_title;
    if (title == title_) return;
    title_ = std::move(title);
    glfwSetWindowTitle(window_, title_.c_str());
  }

  void wait() {
    if (input_.frames > 0) return glfwPollEvents();
    const bool typing = painter_.is_typing();
    const std::chrono::duration<double> until = app::next_tick(state_) - wiring_.now().instant;
    const double sleep = state_.loaded ? std::clamp(until.count(), 0.05, longest_sleep) : longest_sleep;
    glfwWaitEventsTimeout(typing ? std::min(caret_seconds, sleep) : sleep);
    if (typing) input_.frames = std::max(input_.frames, 1);  // the caret blinks
  }

  GLFWwindow* window_;
  Wiring& wiring_;
  ports::OpeningNotice notice_;
  Input input_;
  app::State state_;
  core::MemberId becoming_;
  std::string title_;  ///< as it was last given to the desktop
  ui::Drafts drafts_;
  Worker worker_;
  Painter painter_;
};

int refuse(const std::string& sentence, int status) {
  std::fprintf(stderr, "%s\n", sentence.c_str());
  return status;
}

}  // namespace

int run_window(const std::vector<std::string>& arguments, Wiring& wiring) {
  const auto options = read_window_options(arguments);
  if (!options) return refuse(wiring.texts().say("window.wrong_usage"), 2);
  spdlog::set_level(spdlog::level::warn);
  glfwSetErrorCallback([](int number, const char* what) { spdlog::debug("GLFW {}: {}", number, what); });
  const Library library;
  if (!library.ready) return refuse(wiring.texts().say("window.no_display"), 1);
  const WindowPointer window = open_window(wiring.texts().say("program.name"));
  if (!window) return refuse(wiring.texts().say("window.no_opengl"), 1);
  auto jobs = options->demo ? wiring.open_demo() : wiring.open_household(options->household, cli::Opening::make);
  if (!jobs) return refuse(jobs.error().what, 1);
  install_callbacks(window.get());
  Running running(window.get(), wiring, std::move(jobs.value()));
  if (options->demo) running.become(wiring.demo_member());
  if (!options->message.empty()) running.check_file(options->message);
  running.run();
  return 0;
}

}  // namespace shell
