package io.crosslink.sdk.core.internal;

import java.util.regex.Pattern;

/** The beginning of a text that is shown to people: short, on one line, secrets masked. */
final class Excerpt {
  private static final int LONGEST = 300;
  private static final int CONSIDERED = 4096;
  private static final String SECRET_NAME =
      "psk|pre_?shared|passw|pwd|secret|token|private_?key|access_?key|credential|authorization"
          + "|signature";
  // Possessive throughout: a group that backtracks needs stack for every character.
  private static final Pattern JSON_SECRET =
      Pattern.compile(
          "(\"[^\"]*(?:"
              + SECRET_NAME
              + ")[^\"]*+\"\\s*+:\\s*+)(?:\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"?|[^,}\\]\\s]++)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern CREDENTIAL =
      Pattern.compile(
          "(Bearer\\s+|Signature=|X-Auth-Token:?\\s*+|X-Security-Token:?\\s*+|(?:"
              + SECRET_NAME
              + ")\\w*=)(?:\"[^\"]*+\"?|[^\\s,;&\"<]++)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern USER_INFO = Pattern.compile("//[^/@\\s]*+@");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

  private Excerpt() {}

  static String of(String text) {
    String shown = text.length() > CONSIDERED ? text.substring(0, CONSIDERED) : text;
    shown = JSON_SECRET.matcher(shown).replaceAll("$1\"***\"");
    shown = CREDENTIAL.matcher(shown).replaceAll("$1***");
    shown = USER_INFO.matcher(shown).replaceAll("//***@");
    shown = BLANKS.matcher(shown).replaceAll(" ").strip();
    return shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
  }
}
