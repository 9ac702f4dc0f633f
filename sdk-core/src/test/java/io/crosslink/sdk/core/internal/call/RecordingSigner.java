package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.SigningExplanation;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Request;

/** Signs with a secret, the time and the number of the signature, and remembers what it signed. */
public class RecordingSigner implements RequestSigner {
  public static final String SECRET = "top-secret-key";

  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final List<Instant> times = new CopyOnWriteArrayList<>();

  @Override
  public boolean sign(Request request, Instant now, Request.Builder next) {
    requests.add(request);
    times.add(now);
    String signature = SECRET + " " + requests.size() + " " + now;
    next.header("Authorization", signature);
    return true;
  }

  @Override
  public boolean usesClock(Request request) {
    return true;
  }

  @Override
  public SigningExplanation explain(Request request, Instant now) {
    return SigningExplanation.builder()
        .algorithm("TEST")
        .canonicalRequest(request.method() + " " + now)
        .stringToSign("to sign")
        .signedHeaders("host")
        .build();
  }

  public List<Request> requests() {
    return requests;
  }

  public List<Instant> times() {
    return times;
  }
}
