package io.crosslink.sdk.core.internal.mask;

import java.util.stream.Stream;

/** Long texts of kinds for which careless code takes hours. */
public final class HostileTexts {
  private HostileTexts() {}

  /** {@return the units that such texts repeat} */
  public static Stream<String> units() {
    return Stream.of(
        "\\",
        "\"",
        "\\\"",
        "\\u",
        "\\u005c",
        "\\\\u005c",
        "%",
        "%2",
        "%25",
        "%5C",
        "&",
        "&#",
        "&#x5c;",
        "&amp;",
        "\"psk\":",
        "\"psk\":\"",
        "\"psk\" : [",
        "\"psk\":{\"",
        "psk",
        "psk=",
        "X-",
        "X-token-",
        "Bearer ",
        "Authorization: ",
        "Authorization: Basic ",
        "-----BEGIN",
        "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN x ",
        "//",
        "//a:",
        "[",
        "{",
        " ",
        "\t\r\n",
        "\u0000",
        "\u202e",
        "\ud800",
        "\udc00\ud800",
        "\ud83d\ude00",
        "a\u0301",
        "I\u0130\u0131",
        "s3cret-of-the-request",
        "s3cret-of-the-reques",
        "aaaaaaaa");
  }
}
