package io.crosslink.sdk.core.internal.mask;

import java.util.regex.Pattern;

/** The beginning of a text as shown to users: short, on one line, secrets masked. */
public final class Excerpt {
  private static final int LONGEST = 300;
  private static final int CONSIDERED = 4096;
  // Possessive quantifiers only: a group that backtracks needs stack for every character.
  private static final String STRING = "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"?+";
  private static final String STRING_IN_STRING = "\\\\++\"[^\"]*+\"?+";
  private static final String LIST = "\\[(?:[^\\]\"]++|" + STRING + ")*+\\]?+";
  private static final String OBJECT = "\\{(?:[^}\"]++|" + STRING + ")*+\\}?+";
  private static final Pattern JSON_SECRET =
      Pattern.compile(
          "(\"[^\"]*(?:"
              + SecretNames.PATTERN
              + ")[^\"]*+\"\\s*+:\\s*+)(?:"
              + String.join("|", STRING, STRING_IN_STRING, LIST, OBJECT)
              + "|[^,}\\]\\s]++)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final String HEADER = "\\bX-[\\w-]*(?:" + SecretNames.PATTERN + ")[\\w-]*:?\\s*+";
  private static final Pattern CREDENTIAL =
      Pattern.compile(
          "((?:"
              + HEADER
              + ")?Bearer\\s+|Authorization:?\\s*+Basic\\s+|"
              + HEADER
              + "|(?:"
              + SecretNames.PATTERN
              + ")\\w*=)(?:\"[^\"]*+\"?|[^\\s,;&\"<]++)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern USER_INFO = Pattern.compile("//[^/@\\s]*+@");
  private static final Pattern TELLTALE = // without one of these, no secret is recognised
      Pattern.compile(SecretNames.PATTERN + "|Bearer|//", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANKS =
      Pattern.compile("[\\p{Z}\\p{C}]{2,}|[\\p{Z}\\p{C}&&[^ ]]"); // but for single spaces
  private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{C}]");

  private Excerpt() {}

  /** Returns the excerpt of a text. */
  public static String of(String text) {
    if (isWord(text) && text.length() <= LONGEST) {
      return text;
    }
    String shown = text.length() > CONSIDERED ? text.substring(0, CONSIDERED) : text;
    shown = shown.replace("&quot;", "\""); // in pages
    shown = TELLTALE.matcher(shown).find() ? masked(shown) : shown;
    shown = BLANKS.matcher(shown).replaceAll(" ").strip();
    if (shown.length() <= LONGEST) {
      return shown;
    }
    boolean splits = Character.isHighSurrogate(shown.charAt(LONGEST - 1));
    return shown.substring(0, splits ? LONGEST - 1 : LONGEST) + "…";
  }

  private static String masked(String text) {
    String masked = JSON_SECRET.matcher(text).replaceAll("$1\"***\"");
    masked = CREDENTIAL.matcher(masked).replaceAll("$1***");
    return USER_INFO.matcher(masked).replaceAll("//***@");
  }

  /** Returns whether an excerpt would be empty. */
  public static boolean isEmpty(String text) {
    return !isWord(text)
        && !VISIBLE.matcher(text).region(0, Math.min(text.length(), CONSIDERED)).find();
  }

  /** Returns whether a text is like most codes and ids, which need no masking. */
  private static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (!plain && c != '.' && c != '_' && c != '-') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
