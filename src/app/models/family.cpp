// Who lives here.
#include "app/models/models.h"
#include "app/models/palette.h"
#include "app/models/words.h"

namespace app {

FamilyModel make_family_model(const State& state) {
  const Words words(state);
  FamilyModel model;
  model.title = words.say("family.title");
  for (const core::Member& member : state.household.members) {
    FamilyModel::Row row;
    row.member = member;
    row.avatar = words.avatar(member.id);
    row.name = member.name;
    row.role = words.say(member.role == core::Role::adult ? "family.adult" : "family.child");
    row.is_me = member.id == state.me;
    row.i_am = words.say(row.is_me ? "family.this_is_you" : "family.i_am", {{"name", member.name}});
    row.edit = words.say("family.edit");
    row.remove = words.say("button.remove");
    model.members.push_back(std::move(row));
  }
  model.add_title = words.say("family.add");
  model.name_label = words.say("family.name");
  model.label_label = words.say("family.label_name");
  model.adult = words.say("family.adult");
  model.child = words.say("family.child");
  model.save = words.say("button.save");
  model.cancel = words.say("button.cancel");
  model.colour_label = words.say("family.colour");
  model.palette.assign(palette.begin(), palette.end());
  model.nobody = words.say("family.nobody");
  return model;
}

}  // namespace app
