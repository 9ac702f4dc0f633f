package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.ResponseFormatException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What generated clients need besides calls. */
class CallExecutorTest {
  private static final CallInfo CALL =
      CallInfo.builder().id(7).provider("Acme").service("Things").operation("listThings").build();

  private final FakeTime time = new FakeTime();
  private final Things things = Things.at("http://127.0.0.1:1").time(time).build();
  private final CallExecutor caller = things.caller();

  /** A page of a listing: whether it has a list, and what it reports besides. */
  private record Page(boolean hasList, @Nullable Object reported) {}

  private Page listed(Page page) {
    ApiResponse<Page> response =
        ApiResponse.builder(page).statusCode(200).requestId("r-1").attempts(2).call(CALL).build();
    return caller.listed("listThings", response, Page::hasList, Page::reported);
  }

  @Test
  void aPageWithAListIsOne() {
    Page page = new Page(true, 7);

    assertThat(listed(page)).isSameAs(page);
  }

  @Test
  void aPageWithoutAListIsOneIfThereIsNothing() {
    for (Object reported : new Object[] {0, 0L, ""}) {
      assertThatCode(() -> listed(new Page(false, reported))).doesNotThrowAnyException();
    }
    assertThatCode(() -> listed(new Page(false, null))).doesNotThrowAnyException();
  }

  @Test
  void aPageWithoutAListIsNoneIfThereIsMore() {
    for (Object reported : new Object[] {1, 1L << 32, "marker"}) {
      ResponseFormatException problem =
          catchThrowableOfType(
              ResponseFormatException.class, () -> listed(new Page(false, reported)));

      assertThat(problem).hasMessageContaining("a page without a list, although");
      assertThat(problem.requestId()).isEqualTo("r-1");
      assertThat(problem.attempts()).isEqualTo(2);
      assertThat(problem)
          .hasMessageContaining(
              "(operation listThings, status 200, request id r-1, after 2 attempts)");
    }
  }

  @Test
  void aResponseThatMakesNoSenseNamesTheCall() {
    ApiResponse<String> made = ApiResponse.builder("any").build(); // of a test, without a call

    assertThat(caller.ambiguous("showThing", made, "two things"))
        .hasMessageContainingAll("two things", "operation showThing at 127.0.0.1:1");
    assertThat(caller.ambiguous("showThing", "two things"))
        .hasMessageContainingAll("two things", "operation showThing at 127.0.0.1:1");
  }

  @Test
  void onlyAPartnersCloudLacksMethods() {
    assertThatCode(() -> caller.requireOffered("remove", "use delete")).doesNotThrowAnyException();
    Things west = Things.at("http://127.0.0.1:1").partner("Acme West").build();

    assertThatThrownBy(() -> west.caller().requireOffered("remove", "use delete"))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("Acme West does not offer remove: use delete");
  }

  @Test
  void waitsAreReportedIfSomebodyListens() {
    RequestOptions options = RequestOptions.builder().parent(CALL).build();
    assertThat(caller.waiting("Things.remove", "thing", "t-1", options)).isNull();
    List<CallEvent> events = new ArrayList<>();
    Things heard = Things.at("http://127.0.0.1:1").listener(events::add).build();

    WaitEvents wait = heard.caller().waiting("Things.remove", "thing", "t-1", options);

    assertThat(wait).isNotNull();
    assertThat(wait.info().operation()).isEqualTo("Things.remove");
    assertThat(wait.info().parent()).isSameAs(CALL);
    assertThat(events).singleElement().isInstanceOf(CallEvent.WaitStarted.class);
  }

  @Test
  void timeIsThatOfTheClient() {
    assertThat(caller.time()).isSameAs(time);
    assertThat(caller.withDefaults(RequestOptions.none()).time()).isSameAs(time);
  }

  @Test
  void aClientIsClosedOnceAndNotByThoseDerivedFromIt() {
    List<String> closed = new ArrayList<>();
    caller.onClose(() -> closed.add("client"));
    CallExecutor derived = caller.withDefaults(RequestOptions.none());
    derived.onClose(() -> closed.add("derived"));

    derived.close();
    assertThat(closed).isEmpty();
    caller.close();
    caller.close();

    assertThat(closed).containsExactly("client");
    assertThatThrownBy(() -> derived.call(things.show("t-1")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("This client is closed");
  }
}
