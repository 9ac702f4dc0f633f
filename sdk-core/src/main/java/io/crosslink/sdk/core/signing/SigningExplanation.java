package io.crosslink.sdk.core.signing;

/**
 * How a request is signed, for comparing with what the service computed. Contains no secret: values
 * of headers that hold one, or that the SDK does not know, are shown as {@code ***}. Where such a
 * header is signed, {@code canonicalRequest} does not hash to the hash in {@code stringToSign}.
 *
 * @param algorithm the algorithm's name, such as {@code SDK-HMAC-SHA256}; {@code Bearer}, or the
 *     header's name, if a token is sent instead of a signature; {@code none} if the request brings
 *     its own {@code Authorization}, which is left as it is, or needs no credentials
 * @param canonicalRequest the canonical request, line by line as it is hashed; empty if nothing is
 *     signed
 * @param stringToSign the string that was signed; empty if nothing is signed
 * @param signedHeaders the names of the signed headers, separated by semicolons; empty if nothing
 *     is signed
 */
public record SigningExplanation(
    String algorithm, String canonicalRequest, String stringToSign, String signedHeaders) {

  /** {@return the explanation laid out for reading} */
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
}
