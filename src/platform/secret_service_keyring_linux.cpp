#include "platform/secret_service_keyring_linux.h"

#include <libsecret/secret.h>
#include <sodium.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <system_error>
#include <thread>

namespace platform {

namespace {

using ports::Key;

struct Unref {
  void operator()(gpointer object) const { g_object_unref(object); }
};
template <class Object>
using Owned = std::unique_ptr<Object, Unref>;

using HexKey = std::array<char, 2 * sizeof(Key) + 1>;

const SecretSchema* schema() {
  static const SecretSchema one = [] {
    SecretSchema made{};
    made.name = "org.porchlight.Key";
    made.attributes[0] = {"key", SECRET_SCHEMA_ATTRIBUTE_STRING};
    return made;
  }();
  return &one;
}

/// Does `work` in a thread of its own. Where it takes too long it is left behind and `otherwise` given back: D-Bus has waits that
/// cannot be cancelled.
template <class Value>
Value within(std::chrono::milliseconds patience, Value otherwise, std::function<Value(GCancellable*)> work) {
  const std::shared_ptr<GCancellable> cancellable(g_cancellable_new(), g_object_unref);
  std::packaged_task<Value()> task([cancellable, work = std::move(work)] { return work(cancellable.get()); });
  std::future<Value> result = task.get_future();
  try {
    std::thread(std::move(task)).detach();
  } catch (const std::system_error&) {
    return otherwise;
  }
  if (result.wait_for(patience) == std::future_status::ready) return result.get();
  g_cancellable_cancel(cancellable.get());
  return otherwise;
}

/// Null: no keyring. The bus going away must not end the program, as GLib has it by default.
Owned<SecretService> service(GCancellable* cancellable) {
  const Owned<GDBusConnection> bus(g_bus_get_sync(G_BUS_TYPE_SESSION, cancellable, nullptr));
  if (!bus) return nullptr;
  g_dbus_connection_set_exit_on_close(bus.get(), FALSE);
  return Owned<SecretService>(secret_service_get_sync(SECRET_SERVICE_OPEN_SESSION, cancellable, nullptr));
}

KeyringAnswer state_of_default_collection(SecretService* service, GCancellable* cancellable) {
  const Owned<SecretCollection> collection(secret_collection_for_alias_sync(
      service, SECRET_COLLECTION_DEFAULT, SECRET_COLLECTION_NONE, cancellable, nullptr));
  if (!collection) return KeyringAnswer::unavailable;
  return secret_collection_get_locked(collection.get()) != FALSE ? KeyringAnswer::locked : KeyringAnswer::none;
}

KeyringLook key_in(SecretItem* item) {
  if (secret_item_get_locked(item) != FALSE) return {KeyringAnswer::locked, {}};
  SecretValue* value = secret_item_get_secret(item);
  if (value == nullptr) return {KeyringAnswer::locked, {}};
  gsize length = 0;
  const gchar* text = secret_value_get(value, &length);
  KeyringLook look{KeyringAnswer::found, {}};
  std::size_t size = 0;
  const bool whole = sodium_hex2bin(reinterpret_cast<unsigned char*>(look.key.data()), look.key.size(), text, length,
                                    nullptr, &size, nullptr) == 0 &&
                     size == look.key.size();
  secret_value_unref(value);
  return whole ? look : KeyringLook{KeyringAnswer::unavailable, {}};
}

KeyringLook search(const std::string& name, GCancellable* cancellable) {
  const auto keyring = service(cancellable);
  if (!keyring) return {};
  const std::unique_ptr<GHashTable, decltype(&g_hash_table_unref)> attributes(
      secret_attributes_build(schema(), "key", name.c_str(), nullptr), g_hash_table_unref);
  GError* problem = nullptr;
  // Without SECRET_SEARCH_UNLOCK nobody is asked for a password.
  GList* items = secret_service_search_sync(keyring.get(), schema(), attributes.get(), SECRET_SEARCH_LOAD_SECRETS,
                                            cancellable, &problem);
  if (problem != nullptr) {
    g_error_free(problem);
    return {};
  }
  if (items == nullptr) return {state_of_default_collection(keyring.get(), cancellable), {}};
  const KeyringLook look = key_in(SECRET_ITEM(items->data));
  g_list_free_full(items, g_object_unref);
  return look;
}

bool store(const std::string& name, const HexKey& text, GCancellable* cancellable) {
  if (!service(cancellable)) return false;
  return secret_password_store_sync(schema(), SECRET_COLLECTION_DEFAULT, "Porchlight", text.data(), cancellable,
                                    nullptr, "key", name.c_str(), nullptr) != FALSE;
}

}  // namespace

bool SecretServiceKeyring::session_has_bus() {
  const char* address = std::getenv("DBUS_SESSION_BUS_ADDRESS");
  if (address != nullptr && *address != '\0') return true;
  const char* runtime = std::getenv("XDG_RUNTIME_DIR");
  std::error_code ignored;
  return runtime != nullptr && *runtime != '\0' && std::filesystem::exists(std::string(runtime) + "/bus", ignored);
}

KeyringLook SecretServiceKeyring::look_for(const std::string& name) {
  if (!session_has_bus()) return {};
  return within<KeyringLook>(patience_, {}, [name](GCancellable* cancellable) { return search(name, cancellable); });
}

bool SecretServiceKeyring::keep(const std::string& name, const Key& key) {
  if (!session_has_bus()) return false;
  HexKey text{};
  sodium_bin2hex(text.data(), text.size(), reinterpret_cast<const unsigned char*>(key.data()), key.size());
  return within<bool>(patience_, false,
                      [name, text](GCancellable* cancellable) { return store(name, text, cancellable); });
}

}  // namespace platform
