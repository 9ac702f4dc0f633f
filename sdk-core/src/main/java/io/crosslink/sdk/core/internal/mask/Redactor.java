package io.crosslink.sdk.core.internal.mask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Replaces known secrets in a text, ignoring case and escapes. Of long secrets it finds every piece
 * of 16 characters or more, whatever white space it contains: a service may quote one line of a
 * key, or break its lines elsewhere.
 */
public final class Redactor {
  /** No secrets. */
  public static final Redactor NONE = builder().build();

  private static final int USUAL = 2; // a signature or token, and the header with it
  private static final int SHORTEST = 4; // less would redact half of the text
  private static final int PIECE = 16;
  private static final int MOST_ESCAPES = 3; // of escapes, and so on
  private static final int SAMPLE = 8;
  private static final int STEP = PIECE - SAMPLE + 1; // so that each piece holds a whole sample
  private static final int USUAL_ID = 64;
  private static final String MASK = "***";

  /**
   * How much is not shown of the end of a text that was cut, where a secret may have been cut, too:
   * more than the longest piece that is not found by itself, and what is left of a cut escape.
   */
  static final int MARGIN = 4 * PIECE;

  private final List<String> whole;
  private final List<String> inPieces;
  private final long[] ofPieces; // their ASCII characters, folded: a bit for each

  private Redactor(Builder builder) {
    whole = builder.whole;
    inPieces = builder.inPieces;
    ofPieces = builder.ofPieces;
  }

  /** {@return a builder of redactors} */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns whether the end of a secret is found as pieces of the secret. */
  public static boolean isFoundInPieces(String secret, int from) {
    return Folded.lengthOf(secret, from) >= PIECE;
  }

  boolean isEmpty() {
    return whole.isEmpty() && inPieces.isEmpty();
  }

  /**
   * Returns a text with {@code ***} in place of each secret. If one shows only after unescaping, or
   * may show in the text that was cut off, returns the unescaped text.
   *
   * @param text the text
   * @param isCut whether it is only the beginning of a text
   */
  String redact(String text, boolean isCut) {
    if (isEmpty()) {
      return text;
    }
    String shown = replace(text);
    String plain = shown;
    for (int i = 0; i < MOST_ESCAPES; i++) {
      String next = Unescaper.once(plain);
      if (next.equals(plain)) {
        break;
      }
      plain = replace(next);
      shown = isCut || !plain.equals(next) ? plain : shown;
    }
    if (!isCut) {
      return shown;
    }
    int mask = shown.lastIndexOf(MASK); // nothing is cut before it
    int end = Math.max(0, shown.length() - MARGIN);
    return shown.substring(0, mask < 0 ? end : Math.max(mask + MASK.length(), end));
  }

  private String replace(String text) {
    if (!mayHold(text)) {
      return text;
    }
    BitSet found = find(text);
    if (found.isEmpty()) {
      return text;
    }
    StringBuilder redacted = new StringBuilder(text.length());
    int done = 0;
    for (int from = found.nextSetBit(0); from >= 0; from = found.nextSetBit(done)) {
      redacted.append(text, done, from).append(MASK);
      done = found.nextClearBit(from);
    }
    return redacted.append(text, done, text.length()).toString();
  }

  private BitSet find(String text) {
    BitSet found = new BitSet();
    for (String secret : whole) {
      char first = Folded.fold(secret.charAt(0));
      int last = text.length() - secret.length();
      for (int i = 0; i <= last; i++) {
        if (Folded.fold(text.charAt(i)) == first
            && text.regionMatches(true, i, secret, 0, secret.length())) {
          found.set(i, i + secret.length());
          i += secret.length() - 1;
        }
      }
    }
    if (!inPieces.isEmpty()) {
      findPieces(Folded.of(text), found);
    }
    return found;
  }

  /**
   * Returns false for most messages: they are too short, or no row of characters is in a secret.
   */
  private boolean mayHold(String text) {
    for (String secret : whole) {
      if (secret.length() <= text.length()) {
        return true;
      }
    }
    int row = 0;
    for (int i = 0; i < text.length() && !inPieces.isEmpty(); i++) {
      char c = text.charAt(i);
      if (Folded.isCounted(c)) {
        row = c >= 128 || isSet(ofPieces, Folded.fold(c)) ? row + 1 : 0;
        if (row == PIECE || c == '\\') { // what follows may not count
          return !isShortWord(text) || holdsSample(text);
        }
      }
    }
    return false;
  }

  /** Returns whether a text is like most ids, in which every character counts. */
  private static boolean isShortWord(String text) {
    return text.length() <= USUAL_ID && Excerpt.isWord(text);
  }

  /**
   * Looks for samples of a short text in each secret: as {@link #findPieces} does, but without an
   * index, which takes more memory than the rest of an error.
   */
  private boolean holdsSample(String word) {
    for (String secret : inPieces) {
      if (Folded.lengthOf(secret, 0) < secret.length()) { // not every character counts
        return true;
      }
      for (int sample = 0; sample <= word.length() - SAMPLE; sample += STEP) {
        for (int at = 0; at <= secret.length() - SAMPLE; at++) {
          if (secret.regionMatches(true, at, word, sample, SAMPLE)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Looks up each part of each secret in an index of samples of the text. */
  private void findPieces(Folded text, BitSet found) {
    int samples = text.length() < PIECE ? 0 : (text.length() - SAMPLE) / STEP + 1;
    if (samples == 0) {
      return;
    }
    int[] first = new int[Integer.highestOneBit(samples) * 4];
    int[] next = new int[samples];
    Arrays.fill(first, -1);
    for (int i = 0; i < samples; i++) {
      int slot = text.hash(i * STEP, SAMPLE) & (first.length - 1);
      next[i] = first[slot];
      first[slot] = i;
    }
    BitSet covered = new BitSet();
    for (String each : inPieces) {
      Folded secret = Folded.of(each);
      for (int at = 0; at <= secret.length() - SAMPLE; at++) {
        int slot = secret.hash(at, SAMPLE) & (first.length - 1);
        int before = -1;
        for (int i = first[slot]; i >= 0; i = next[i]) {
          int sample = i * STEP;
          if (covered.nextClearBit(sample) < sample + SAMPLE) {
            cover(covered, text, sample, secret, at);
            before = i;
          } else if (before < 0) { // found already, and never to be looked at again
            first[slot] = next[i];
          } else {
            next[before] = next[i];
          }
        }
      }
    }
    for (int from = covered.nextSetBit(0); from >= 0; ) {
      int to = covered.nextClearBit(from);
      found.set(text.position(from), text.position(to - 1) + 1);
      from = covered.nextSetBit(to);
    }
  }

  /** Covers what text and secret have in common around two places, if that is long enough. */
  private static void cover(BitSet covered, Folded text, int inText, Folded secret, int inSecret) {
    int before = 0;
    while (before < Math.min(inText, inSecret)
        && text.at(inText - before - 1) == secret.at(inSecret - before - 1)) {
      before++;
    }
    int most = Math.min(text.length() - inText, secret.length() - inSecret);
    int after = 0;
    while (after < most && text.at(inText + after) == secret.at(inSecret + after)) {
      after++;
    }
    if (after >= SAMPLE && before + after >= PIECE) {
      covered.set(inText - before, inText + after);
    }
  }

  private static boolean isSet(long[] characters, char ascii) {
    return (characters[ascii / Long.SIZE] & 1L << ascii) != 0;
  }

  /** Builds a {@link Redactor}. */
  public static final class Builder {
    private final List<String> whole = new ArrayList<>(USUAL);
    private final List<String> inPieces = new ArrayList<>(USUAL);
    private final long[] ofPieces = new long[128 / Long.SIZE];

    private Builder() {}

    /** Adds a secret, which may be quoted in pieces if it is long. */
    public Builder secret(String secret) {
      if (isFoundInPieces(secret, 0)) {
        addInPieces(secret);
      } else if (secret.length() >= SHORTEST) {
        text(secret);
      }
      return this;
    }

    private void addInPieces(String secret) {
      if (inPieces.contains(secret)) {
        return;
      }
      inPieces.add(secret);
      for (int i = 0; i < secret.length(); i++) {
        char c = Folded.fold(secret.charAt(i));
        if (c < 128) {
          ofPieces[c / Long.SIZE] |= 1L << c;
        }
      }
    }

    /** Adds a text that is replaced only as a whole, since parts of it are harmless. */
    public Builder text(String text) {
      if (!whole.contains(text)) {
        whole.add(text);
      }
      return this;
    }

    /** {@return the redactor} */
    public Redactor build() {
      return new Redactor(this);
    }
  }
}
