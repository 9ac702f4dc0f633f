package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What an attempt knows of its request. */
class AttemptTest {
  private static final HttpUrl ENDPOINT = HttpUrl.get("https://one.example.com/v5/things?marker=m");
  private static final CallInfo INFO =
      CallInfo.builder()
          .id(7)
          .provider("Acme")
          .service("Things")
          .operation("showThing")
          .host("one.example.com")
          .build();

  private final Attempt attempt = new Attempt(1, RequestOptions.none());

  private static Request to(String url) {
    return new Request.Builder().url(url).build();
  }

  private void bind() {
    attempt.bind(INFO, ENDPOINT, null);
  }

  /** It is shared by the whole JVM. */
  @Test
  void theAttemptOfForeignRequestsCannotBeWrittenTo() {
    Request request = to("https://any.example.com/");
    Request.Builder builder = request.newBuilder();
    List<ThrowingCallable> writes =
        List.of(
            () -> Attempt.NONE.bind(INFO, ENDPOINT, null),
            () -> Attempt.NONE.inProject("p-1"),
            () -> Attempt.NONE.started(new OkHttpClient().newCall(request)),
            () -> Attempt.NONE.reached(ApiTimeoutException.Limit.TOTAL),
            () -> Attempt.NONE.completed(request, builder),
            () -> Attempt.NONE.builderFor(request),
            () -> Attempt.NONE.prepared(request),
            () -> Attempt.NONE.signed(request, request, Instant.EPOCH),
            () -> Attempt.NONE.markSent(),
            () -> Attempt.NONE.received(200, Headers.of()),
            () -> Attempt.NONE.lostBody());
    for (ThrowingCallable write : writes) {
      assertThatIllegalStateException()
          .isThrownBy(write)
          .withMessage("The request was not made by a generated client");
    }
    assertThat(Attempt.of(request)).isSameAs(Attempt.NONE);
    assertThat(Attempt.NONE.call()).isNull();
    assertThat(Attempt.NONE.reached()).isNull();
    assertThat(Attempt.NONE.hasLostBody()).isFalse();
  }

  @Test
  void theProjectIsThatOfTheRequest() {
    attempt.inProject("p-1"); // the call is not known yet
    assertThat(attempt.call()).isNull();

    bind();
    attempt.inProject("p-1");
    CallInfo first = attempt.call();
    assertThat(first).extracting(CallInfo::project).isEqualTo("p-1");
    attempt.inProject("p-1");
    assertThat(attempt.call()).isSameAs(first);
    attempt.inProject("p-2");
    assertThat(attempt.call()).extracting(CallInfo::project).isEqualTo("p-2");
  }

  @Test
  void theHostIsWhereTheRequestGoes() {
    Request unknown = to("https://one.example.com/");
    attempt.prepared(unknown);
    assertThat(attempt.call()).isNull();

    bind();
    attempt.completed(unknown, unknown.newBuilder());
    assertThat(attempt.call()).isSameAs(INFO);
    Request elsewhere = to("https://two.example.com/");
    attempt.completed(elsewhere, elsewhere.newBuilder());
    assertThat(attempt.call()).extracting(CallInfo::host).isEqualTo("two.example.com");
    attempt.prepared(to("https://two.example.com:8443/"));
    assertThat(attempt.call()).extracting(CallInfo::host).isEqualTo("two.example.com:8443");
    attempt.signed(elsewhere, unknown, Instant.EPOCH);
    assertThat(attempt.call()).hasToString(INFO.toString());
  }

  @Test
  void thePlaceHasNoQuery() {
    assertThat(attempt.place()).isEmpty();
    bind();
    assertThat(attempt.place()).isEqualTo("https://one.example.com/v5/things");
    attempt.prepared(to("https://me:secret@two.example.com/x?y=z#f"));
    assertThat(attempt.place()).isEqualTo("https://two.example.com/x");
  }

  @Test
  void theBuilderIsUsedOnceAndOnlyForItsRequest() {
    Request.Builder builder = new Request.Builder().url(ENDPOINT);
    Request complete = builder.build();
    Request other = to("https://two.example.com/");

    attempt.completed(complete, builder);
    assertThat(attempt.builderFor(other)).isNotSameAs(builder);
    assertThat(attempt.builderFor(complete)).as("too late").isNotSameAs(builder);
    attempt.completed(complete, builder);
    assertThat(attempt.builderFor(complete)).isSameAs(builder);
    assertThat(attempt.builderFor(complete).build().url()).isEqualTo(ENDPOINT);
  }

  @Test
  void aBodyIsLostOnceThatIsSaid() {
    assertThat(attempt.hasLostBody()).isFalse();
    attempt.lostBody();
    assertThat(attempt.hasLostBody()).isTrue();
  }

  @Test
  void anExchangeThatBeginsAgainWasResent() {
    attempt.markSent();
    assertThat(attempt.wasSent()).isTrue();
    assertThat(attempt.wasResent()).isFalse();
    attempt.markSent();
    assertThat(attempt.wasResent()).isTrue();
    attempt.markUnsent();
    assertThat(attempt.wasSent()).isTrue();
    assertThat(attempt.wasResent()).isFalse();
  }

  @Test
  void whatItWaitsForIsNamed() throws Exception {
    CompletableFuture<String> work = new CompletableFuture<>();
    assertThat(attempt.waiting()).isNull();
    CompletableFuture<String> waiting =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return attempt.await("token", work);
              } catch (Exception e) {
                throw new AssertionError(e);
              }
            });
    while (attempt.waiting() == null) {
      Thread.onSpinWait();
    }

    assertThat(attempt.waiting()).hasMessage("The attempt ended while it waited for the token");
    work.complete("t");
    assertThat(Mode.get(waiting)).isEqualTo("t");
    assertThat(attempt.waiting()).isNull();
  }

  /** Longer than between two looks at whether the call was cancelled. */
  @Test
  void aCallThatIsNotCancelledWaits() throws Exception {
    for (Attempt each :
        List.of(attempt, Attempts.sentBy(new OkHttpClient().newCall(to("https://a/"))))) {
      CompletableFuture<String> work =
          CompletableFuture.supplyAsync(
              () -> "token", CompletableFuture.delayedExecutor(120, TimeUnit.MILLISECONDS));

      assertThat(each.await("token", work)).isEqualTo("token");
      assertThat(each.waiting()).isNull();
    }
  }
}
