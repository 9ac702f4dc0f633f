package io.crosslink.sdk.testkit.internal.huawei.vpn;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import java.util.ArrayList;
import java.util.List;

/** Reads bodies that list users by id: {@code {"users": [{"id": …}, …]}}. */
final class UserIds {
  private UserIds() {}

  /** Returns the ids; all users exist. */
  static List<String> in(Call call, UserDirectory directory) {
    List<String> ids = new ArrayList<>();
    for (JsonNode user : list(call)) {
      String id = user.path("id").asText();
      directory.account(id); // throws if unknown, before anything is changed
      ids.add(id);
    }
    return ids;
  }

  /** Returns the list of users, which must not be empty. */
  static JsonNode list(Call call) {
    JsonNode users = call.plainBody("users").path("users");
    if (users.isEmpty()) {
      throw new ErrorResponseException(400, VpnErrorCodes.USER_LIST_EMPTY, "User list is empty");
    }
    return users;
  }
}
