#include "shell/painter.h"

#include "platform/fonts.h"
#include "ui/window_content.h"

#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string_view>

namespace shell {
namespace {

constexpr int most_frames_for_input = 512;
constexpr float frame_of_input = 1.0F / 1000;

// Desktops say so in different ways; this one needs no question on the bus, which takes a tenth of a second.
bool system_is_dark() {
  const char* theme = std::getenv("GTK_THEME");
  return theme != nullptr && std::string_view(theme).find("dark") != std::string_view::npos;
}

// ImGui takes a key and the release of its Ctrl in one frame where both wait, and Ctrl+4 would be a 4. What follows the key waits for the
// next frame.
void begin_frame() {
  ImVector<ImGuiInputEvent>& queue = ImGui::GetCurrentContext()->InputEventsQueue;
  ImVector<ImGuiInputEvent> later;
  bool key_went_down = false;
  for (int i = 0; i < queue.Size && later.empty(); ++i) {
    if (queue[i].Type != ImGuiInputEventType_Key) continue;
    const bool is_modifier = (queue[i].Key.Key & ImGuiMod_Mask_) != 0;
    if (is_modifier && !queue[i].Key.Down && key_went_down) {
      for (int k = i; k < queue.Size; ++k) later.push_back(queue[k]);
      queue.resize(i);
    } else {
      key_went_down = key_went_down || (queue[i].Key.Down && !is_modifier);
    }
  }
  ImGui::NewFrame();
  for (const ImGuiInputEvent& event : later) queue.push_back(event);
}

bool input_waits() { return ImGui::GetCurrentContext()->InputEventsQueue.Size > 0; }

}  // namespace

Painter::Painter(GLFWwindow* window) : window_(window) {
  IMGUI_CHECKVERSION();
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  ImGui_ImplGlfw_InitForOpenGL(window, true);
  ImGui_ImplOpenGL3_Init("#version 130");
  look_.missing = &missing_;
  look_.unit = 0;
}

Painter::~Painter() {
  ImGui_ImplOpenGL3_Shutdown();
  ImGui_ImplGlfw_Shutdown();
  ImGui::DestroyContext();
}

bool Painter::is_typing() const { return ImGui::GetIO().WantTextInput; }

void Painter::make_fonts() {
  const std::set<char32_t> wanted(beyond_.begin(), beyond_.end());
  look_.fonts = ui::load_fonts(*ImGui::GetIO().Fonts, look_.unit, platform::font_files_for(wanted), beyond_);
  ImGui_ImplOpenGL3_DestroyFontsTexture();
  ImGui_ImplOpenGL3_CreateFontsTexture();
}

void Painter::follow_settings(const app::State& state) {
  float scale = 1;
  float ignored = 1;
  glfwGetWindowContentScale(window_, &scale, &ignored);
  const core::Settings& settings = state.household.settings;
  const float unit = std::clamp(scale, 1.0F, 3.0F) * static_cast<float>(settings.text_size) / 100;
  const bool dark =
      settings.theme == core::Theme::dark || (settings.theme == core::Theme::follow_system && system_is_dark());
  const std::size_t known = beyond_.size();
  beyond_.insert(missing_.begin(), missing_.end());
  missing_.clear();
  const bool other_unit = std::abs(unit - look_.unit) > 0.01F;
  if (!other_unit && dark == dark_ && known == beyond_.size()) return;
  dark_ = dark;
  look_.unit = unit;
  look_.colours = ui::palette_of(dark);
  if (other_unit || known != beyond_.size()) make_fonts();
  ui::apply_style(look_);
}

void Painter::draw(const app::State& state, ui::Drafts& drafts, const std::function<void(ui::Actions)>& take) {
  follow_settings(state);
  ImGui_ImplOpenGL3_NewFrame();
  ImGui_ImplGlfw_NewFrame();
  for (int frame = 0; frame == 0 || (input_waits() && frame < most_frames_for_input); ++frame) {
    if (frame > 0) ImGui::GetIO().DeltaTime = frame_of_input;
    begin_frame();
    ui::Actions actions = ui::draw_window(state, drafts, look_);
    ImGui::Render();
    take(std::move(actions));
  }
  int width = 0;
  int height = 0;
  glfwGetFramebufferSize(window_, &width, &height);
  glViewport(0, 0, width, height);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  glfwSwapBuffers(window_);
}

}  // namespace shell
