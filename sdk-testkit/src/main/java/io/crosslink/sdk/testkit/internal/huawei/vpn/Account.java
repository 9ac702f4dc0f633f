package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.model.VpnUser;
import java.util.List;
import java.util.stream.Stream;

/** A user and its recent passwords; not a record, so that it does not print them. */
final class Account {
  private static final int RECENT = 5;

  private final VpnUser user;
  private final List<String> passwords; // the newest first

  private Account(VpnUser user, List<String> passwords) {
    this.user = user;
    this.passwords = passwords;
  }

  static Account of(VpnUser user, String password) {
    return new Account(user, List.of(password));
  }

  VpnUser user() {
    return user;
  }

  boolean hasPassword(String password) {
    return passwords.get(0).equals(password);
  }

  /** Returns whether this is one of the recent passwords, which must not be reused. */
  boolean isRecentPassword(String password) {
    return passwords.contains(password);
  }

  Account with(VpnUser changed) {
    return new Account(changed, passwords);
  }

  Account withPassword(String password) {
    return new Account(
        user, Stream.concat(Stream.of(password), passwords.stream()).limit(RECENT).toList());
  }
}
