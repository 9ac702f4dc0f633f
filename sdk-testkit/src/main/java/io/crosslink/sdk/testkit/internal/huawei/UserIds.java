package io.crosslink.sdk.testkit.internal.huawei;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.testkit.internal.Refusal;
import java.util.ArrayList;
import java.util.List;

/** A body that names the users to work on: {@code {"users": [{"id": …}, …]}}. */
final class UserIds {
  private UserIds() {}

  /** Returns the ids, all of them of users that exist. */
  static List<String> in(Call call, UserDirectory directory) {
    List<String> ids = new ArrayList<>();
    for (JsonNode user : list(call)) {
      String id = user.path("id").asText();
      directory.account(id); // refuses an unknown one before anything is changed
      ids.add(id);
    }
    return ids;
  }

  /** Returns the list of users, which must not be empty. */
  static JsonNode list(Call call) {
    JsonNode users = call.plainBody("users").path("users");
    if (users.isEmpty()) {
      throw new Refusal(400, VpnErrorCodes.USER_LIST_EMPTY, "User list is empty");
    }
    return users;
  }
}
