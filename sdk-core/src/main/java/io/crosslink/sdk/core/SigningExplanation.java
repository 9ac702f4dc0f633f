package io.crosslink.sdk.core;

import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a request is signed, for comparison with what the service computed. Immutable. Contains no
 * secrets: the values of secret and of unknown headers are masked as {@code ***}. If such a header
 * is signed, the hash of {@code canonicalRequest} differs from the one in {@code stringToSign}.
 *
 * @see RequestOptions.Builder#signingListener
 */
public final class SigningExplanation {
  private final String algorithm;
  private final String canonicalRequest;
  private final String stringToSign;
  private final String signedHeaders;

  private SigningExplanation(Builder builder) {
    algorithm = builder.algorithm;
    canonicalRequest = builder.canonicalRequest;
    stringToSign = builder.stringToSign;
    signedHeaders = builder.signedHeaders;
  }

  /** {@return a builder; by default, it describes an unsigned request} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the name of the algorithm.
   *
   * @return the name, such as {@code SDK-HMAC-SHA256}; {@code Bearer} or the name of the header if
   *     a token is sent instead of a signature; {@code none} if the request has an {@code
   *     Authorization} header of its own, which is not changed, or needs no credentials
   */
  public String algorithm() {
    return algorithm;
  }

  /** {@return the canonical request, line by line as it is hashed; empty if nothing is signed} */
  public String canonicalRequest() {
    return canonicalRequest;
  }

  /** {@return the string that was signed; empty if nothing is signed} */
  public String stringToSign() {
    return stringToSign;
  }

  /**
   * {@return the names of the signed headers, separated by semicolons; empty if nothing is signed}
   */
  public String signedHeaders() {
    return signedHeaders;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SigningExplanation that
        && algorithm.equals(that.algorithm)
        && canonicalRequest.equals(that.canonicalRequest)
        && stringToSign.equals(that.stringToSign)
        && signedHeaders.equals(that.signedHeaders);
  }

  @Override
  public int hashCode() {
    return Objects.hash(algorithm, canonicalRequest, stringToSign, signedHeaders);
  }

  /** {@return the explanation, formatted for reading} */
  @Override
  public String toString() {
    return "Algorithm: "
        + algorithm
        + "\nSigned headers: "
        + signedHeaders
        + "\n--- canonical request ---\n"
        + canonicalRequest
        + "\n--- string to sign ---\n"
        + stringToSign
        + "\n---";
  }

  /** Builds a {@link SigningExplanation}. */
  public static final class Builder {
    private String algorithm = "none";
    private String canonicalRequest = "";
    private String stringToSign = "";
    private String signedHeaders = "";

    private Builder() {}

    /**
     * Sets the name of the algorithm. Default: {@code none}.
     *
     * @param name the name
     * @return this builder
     * @throws IllegalArgumentException if the name is null
     */
    public Builder algorithm(String name) {
      algorithm = Arguments.notNull("algorithm", name);
      return this;
    }

    /**
     * Sets the canonical request. Default: empty.
     *
     * @param text the canonical request, without secrets
     * @return this builder
     * @throws IllegalArgumentException if the text is null
     */
    public Builder canonicalRequest(String text) {
      canonicalRequest = Arguments.notNull("canonicalRequest", text);
      return this;
    }

    /**
     * Sets the string that was signed. Default: empty.
     *
     * @param text the string to sign
     * @return this builder
     * @throws IllegalArgumentException if the text is null
     */
    public Builder stringToSign(String text) {
      stringToSign = Arguments.notNull("stringToSign", text);
      return this;
    }

    /**
     * Sets the names of the signed headers. Default: empty.
     *
     * @param names the names, separated by semicolons
     * @return this builder
     * @throws IllegalArgumentException if the names are null
     */
    public Builder signedHeaders(String names) {
      signedHeaders = Arguments.notNull("signedHeaders", names);
      return this;
    }

    /** {@return the explanation} */
    public SigningExplanation build() {
      return new SigningExplanation(this);
    }
  }
}
