#include "app/program.h"

TEST_CASE("Members are added, changed and removed, each with an undo", "[app][family]") {
  table::Program program;
  core::Member nina = home::member({}, " Nina ");
  program.act(app::SaveMember{{}, nina});
  REQUIRE(program.state.household.members.size() == 5);
  const core::Member added = program.state.household.members.back();
  CHECK(added.name == "Nina");
  CHECK(added.colour != 0);
  core::Member changed = added;
  changed.name = "Nina K";
  program.act(app::SaveMember{added, changed});
  CHECK(program.state.household.members.back().name == "Nina K");
  program.act(app::RemoveMember{added.id});
  CHECK(program.state.household.members.size() == 4);
  CHECK(program.kinds() == "member_added member_changed member_removed");
  for (int i = 0; i < 3; ++i) program.act(app::Undo{});
  CHECK(program.state.household.members.size() == 4);
  CHECK(core::find_member_by_name(program.state.household, "Nina") == nullptr);
}

TEST_CASE("A name is needed, and each name once", "[app][family]") {
  table::Program program;
  for (const std::string& name : {std::string("  "), std::string("TOM"), std::string(101, 'x')}) {
    program.act(app::SaveMember{{}, home::member({}, name.c_str())});
    CHECK(program.state.household.members.size() == 4);
    REQUIRE(program.state.notice);
    CHECK(program.state.notice->is_error);
  }
}

TEST_CASE("Whoever is removed is no longer the one who uses the program", "[app][family]") {
  table::Program program;
  program.act(app::RemoveMember{home::tom});
  CHECK(program.state.me.empty());
  CHECK_FALSE(app::make_frame_model(program.state).me);
  program.act(app::Become{{"nobody here"}});
  CHECK(program.state.me.empty());
}

TEST_CASE("A setting is changed, refused, undone", "[app][family]") {
  table::Program program;
  program.act(app::ChangeSetting{"text_size", "150"});
  CHECK(app::make_frame_model(program.state).text_size == 150);
  program.act(app::ChangeSetting{"text_size", "150"});
  program.act(app::ChangeSetting{"text_size", "1500"});
  CHECK(program.notice() == "“1500” does not fit here.");
  program.act(app::ChangeSetting{"no such setting", "1"});
  program.act(app::Undo{});
  CHECK(app::make_frame_model(program.state).text_size == 100);
  CHECK(program.kinds() == "setting_changed undone");
}

TEST_CASE("The first member of a house is the one who sits here", "[app][family]") {
  table::Program program{core::Household{}};
  program.act(app::SaveMember{{}, home::member({}, "Nina")});
  REQUIRE(program.state.household.members.size() == 1);
  CHECK(program.state.me == program.state.household.members.front().id);
  program.act(app::SaveMember{{}, home::member({}, "Tom")});
  CHECK(program.state.me == program.state.household.members.front().id);
}
