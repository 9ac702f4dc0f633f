package io.crosslink.sdk.tests.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.MissingPropertyException;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.tests.codegen.RecordingServer.Sent;
import io.crosslink.sdk.tests.codegen.torture.Gadgets.DeleteGadgetParams;
import io.crosslink.sdk.tests.codegen.torture.Gadgets.FilterGadgetsParams;
import io.crosslink.sdk.tests.codegen.torture.Gadgets.ListGadgetsParams;
import io.crosslink.sdk.tests.codegen.torture.Gadgets.ListLeftoversParams;
import io.crosslink.sdk.tests.codegen.torture.Gadgets.ListNamesParams;
import io.crosslink.sdk.tests.codegen.torture.Gadgets.ListPartsParams;
import io.crosslink.sdk.tests.codegen.torture.Gadgets.ReplacePartParams;
import io.crosslink.sdk.tests.codegen.torture.TortureClient;
import io.crosslink.sdk.tests.codegen.torture.TortureErrorCodes;
import io.crosslink.sdk.tests.codegen.torture.model.CreateGadgetRequest;
import io.crosslink.sdk.tests.codegen.torture.model.CreateWidgetRequest;
import io.crosslink.sdk.tests.codegen.torture.model.DescribeWidgetsRequest;
import io.crosslink.sdk.tests.codegen.torture.model.DestroyWidgetRequest;
import io.crosslink.sdk.tests.codegen.torture.model.Everything;
import io.crosslink.sdk.tests.codegen.torture.model.Gadget;
import io.crosslink.sdk.tests.codegen.torture.model.NeedsOne;
import io.crosslink.sdk.tests.codegen.torture.model.NeedsThree;
import io.crosslink.sdk.tests.codegen.torture.model.Nothing;
import io.crosslink.sdk.tests.codegen.torture.model.ScanGadgetsRequest;
import io.crosslink.sdk.tests.codegen.torture.model.Speed;
import io.crosslink.sdk.tests.codegen.torture.model.UpdateGadgetRequest;
import io.crosslink.sdk.tests.codegen.torture.model.Widget;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What generated operations send, and what they make of the answers. */
@Timeout(30)
class OperationsTest {
  private static final WaitOptions EAGERLY =
      WaitOptions.defaults()
          .withPollInterval(Duration.ofMillis(1))
          .withTimeout(Duration.ofSeconds(20));

  private final RecordingServer server = new RecordingServer();
  private final TortureClient client = TortureClient.builder().endpoint(server.url()).build();

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @Test
  void withoutParametersOrContent() {
    server.answer(204, "");
    client.gadgets().ping();
    assertThat(server.next()).isEqualTo(new Sent("POST /v1/ping", "", ""));
  }

  @Test
  void pathValuesAreEncodedAndTheProjectIsSuppliedByTheClient() {
    server.answer(204, "");
    client
        .gadgets()
        .replacePart(
            "g 1?#%",
            "n+ä",
            Speed.of("c;d"),
            NeedsThree.builder().a("x").b(1).c("y").build(),
            ReplacePartParams.builder().dryRun(false).build());
    assertThat(server.next())
        .isEqualTo(
            new Sent(
                "PUT /v1/p-1/gadgets/g%201%3F%23%25/parts/n+%C3%A4/c;d?dry-run=false",
                "", "{\"a\":\"x\",\"b\":1,\"c\":[\"y\"]}"));
  }

  @Test
  void badPathValuesAreRefusedByAllForms() {
    for (String bad : new String[] {null, "", " ", "a/b", "..", "a\nb"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> client.gadgets().get(bad))
          .withMessageContaining("gadgetId");
      assertThatIllegalArgumentException().isThrownBy(() -> client.gadgets().getAsync(bad));
      assertThatIllegalArgumentException().isThrownBy(() -> client.gadgets().find(bad));
    }
    NeedsThree part = NeedsThree.builder().a("x").b(1).c("y").build();
    for (Speed bad : new Speed[] {null, Speed.of(""), Speed.of("../1G")}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> client.gadgets().replacePart("g-1", "n-1", bad, part))
          .withMessageContaining("propertyClass");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.gadgets().update("g-1", null))
        .withMessage("request must not be null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.gadgets().list(null))
        .withMessage("params must not be null");
    assertThat(server.requests()).isZero();
  }

  @Test
  void headerValuesAreArgumentsToo() {
    server.answer(204, "");
    client.gadgets().introduce("Ada", "first");
    assertThat(server.next()).isEqualTo(new Sent("PUT /v1/ping", "", ""));

    for (String bad : new String[] {null, "", " ", "a b", "a\r\nX-Injected: b", "ä"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> client.gadgets().introduce(bad, "first"))
          .withMessageStartingWith("xFirstName must ");
    }
    assertThat(server.requests()).isZero();
  }

  @Test
  void queryParametersOfEveryKind() {
    server.answer(200, "{}");
    OffsetDateTime moment = OffsetDateTime.parse("2026-01-31T09:30+01:00");
    client
        .gadgets()
        .list(
            ListGadgetsParams.builder()
                .startAfter("a&b=c +/ä")
                .limit(10)
                .sinceSerial(1L << 40)
                .minWeight(new BigDecimal("1E+3"))
                .ratio(0.5)
                .broken(true)
                .createdAfter(moment)
                .days(List.of(moment, moment.plusNanos(1_000_000)))
                .speed(Speed.EXPIRING_SOON)
                .speeds(List.of(Speed.GIGABIT_LOWER, Speed.of("new one")))
                .names(List.of("a", "b,c"))
                .serials(List.of(1L, 2L))
                .propertyClass("x")
                .builder("y")
                .none("z")
                .build());
    assertThat(server.next().line())
        .isEqualTo(
            "GET /v1/p-1/gadgets?start-after=a%26b%3Dc%20%2B%2F%C3%A4&limit=10"
                + "&since-serial=1099511627776&min_weight=1000&ratio=0.5&broken=true"
                + "&created.after=2026-01-31T08%3A30%3A00Z"
                + "&days=2026-01-31T08%3A30%3A00Z&days=2026-01-31T08%3A30%3A00.001Z"
                + "&speed=expiring%20soon&speeds=1g&speeds=new%20one&names=a&names=b%2Cc"
                + "&serials=1&serials=2&class=x&builder=y&none=z");
  }

  @Test
  void queryParametersThatAreNotSetAreNotSent() {
    server.answer(200, "{}").answer(204, "");
    client.gadgets().list(ListGadgetsParams.none());
    client.gadgets().delete("g-1", DeleteGadgetParams.builder().force(null).build());
    assertThat(server.next().line()).isEqualTo("GET /v1/p-1/gadgets");
    assertThat(server.next()).isEqualTo(new Sent("DELETE /v1/p-1/gadgets/g-1", "", ""));
  }

  @Test
  void queryParametersMayBeLeftOutAltogether() {
    server.answer(200, "{}").answer(204, "").answer(200, "{}").answer(202, "{}");
    client.gadgets().list();
    client.gadgets().delete("g-1");
    client.gadgets().getAnyPart("7");
    client.gadgets().importGadget(CreateGadgetRequest.of("one", 1));
    assertThat(server.next().line()).isEqualTo("GET /v1/p-1/gadgets");
    assertThat(server.next().line()).isEqualTo("DELETE /v1/p-1/gadgets/g-1");
    assertThat(server.next().line()).isEqualTo("GET /v1/parts/7");
    assertThat(server.next())
        .isEqualTo(new Sent("POST /v1/p-1/gadgets/import", "", "{\"name\":\"one\",\"size\":1}"));
  }

  @Test
  void actionsTravelInAHeaderAndNotInThePath() {
    server.answer(200, "{\"requestId\":\"r-1\",\"response\":{\"widget_id\":\"w-1\"}}");
    ApiResponse<?> response =
        client.widgets().createWithResponse(CreateWidgetRequest.of("one"), RequestOptions.none());
    assertThat(server.next())
        .isEqualTo(new Sent("POST /api/v2/torture", "CreateWidget", "{\"name\":\"one\"}"));
    assertThat(response.value()).hasToString("CreateWidgetResponse{widget_id=w-1}");
    assertThat(response.requestId()).isEqualTo("r-1");
  }

  @Test
  void envelopesAreOnTheWireOnly() {
    server
        .answer(201, "{\"gadget\":{\"id\":\"g-1\"}}")
        .answer(200, "{\"gadget\":{\"id\":\"g-1\",\"name\":\"two\"}}")
        .answer(200, "{\"id\":\"g-1\",\"name\":\"three\"}");
    Gadget created = client.gadgets().create(CreateGadgetRequest.of("one", 1));
    Gadget updated =
        client
            .gadgets()
            .update("g-1", UpdateGadgetRequest.builder().name("two").clearNote().build());
    Gadget renamed = client.gadgets().rename("g-1", NeedsOne.of("three"));
    assertThat(created).isEqualTo(Gadget.builder().id("g-1").build());
    assertThat(updated.getName()).isEqualTo("two");
    assertThat(renamed.getName()).isEqualTo("three");
    assertThat(server.next().body()).isEqualTo("{\"gadget\":{\"name\":\"one\",\"size\":1}}");
    assertThat(server.next().body()).isEqualTo("{\"gadget\":{\"name\":\"two\",\"note\":null}}");
    assertThat(server.next())
        .isEqualTo(new Sent("PATCH /v1/p-1/gadgets/g-1", "", "{\"name\":\"three\"}"));
  }

  @Test
  void anAnswerMayHoldNoProperties() {
    server.answer(200, "{\"requestId\":\"r-1\",\"response\":{}}").answer(200, "{}");
    assertThat(client.widgets().destroy(DestroyWidgetRequest.of("w-1")))
        .isEqualTo(Nothing.builder().build());
    assertThat(client.gadgets().getStatus()).isEqualTo(Everything.builder().build());
  }

  @Test
  void markersAreFollowedBelowAParentToo() {
    server
        .answer(200, "{\"gadgets\":[{\"id\":\"a\"}],\"page_info\":{\"next_marker\":\"m 2\"}}")
        .answer(200, "{\"gadgets\":[{\"id\":\"b\"}],\"page_info\":{}}")
        .answer(200, "{\"parts\":[{\"text\":\"a\"}],\"page_info\":{\"next_marker\":\"m2\"}}")
        .answer(200, "{\"parts\":[{\"text\":\"b\"}]}");
    assertThat(client.gadgets().listAll()).extracting(Gadget::getId).containsExactly("a", "b");
    assertThat(client.gadgets().listAllParts("g-1", ListPartsParams.none()))
        .extracting(Everything::getText)
        .containsExactly("a", "b");
    assertThat(server.next().line()).isEqualTo("GET /v1/p-1/gadgets?limit=50");
    assertThat(server.next().line()).isEqualTo("GET /v1/p-1/gadgets?start-after=m%202&limit=50");
    assertThat(server.next().line()).isEqualTo("GET /v1/p-1/gadgets/g-1/parts?limit=50");
    assertThat(server.next().line()).isEqualTo("GET /v1/p-1/gadgets/g-1/parts?marker=m2&limit=50");
  }

  @Test
  void theLastIdLeadsToTheNextPage() {
    String cut =
        IntStream.range(0, 60)
            .mapToObj("{\"id\":\"g-%d\"}"::formatted)
            .collect(Collectors.joining(",", "{\"gadgets\":[", "]}"));
    server
        .answer(200, "{\"gadgets\":[{\"id\":\"a\"},{\"id\":\"b c\"}]}")
        .answer(200, "{\"gadgets\":[{\"id\":\"d\"}]}")
        .answer(200, cut)
        .answer(200, "{\"gadgets\":[]}")
        .answer(200, "{\"gadgets\":[{\"id\":\"a\"},{}]}");
    assertThat(client.gadgets().listAllLeftovers())
        .extracting(Gadget::getId)
        .containsExactly("a", "b c", "d");
    assertThat(
            client
                .gadgets()
                .listAllLeftovers(
                    ListLeftoversParams.builder().afterId("x").pageLimit(200).build()))
        .as("shorter than asked for, as the service may have cut it")
        .hasSize(60);
    assertThatThrownBy(() -> client.gadgets().listAllLeftovers().toList())
        .isInstanceOf(MissingPropertyException.class);
    assertThat(server.next().line()).isEqualTo("GET /v1/p-1/leftovers?page-limit=2");
    assertThat(server.next().line()).isEqualTo("GET /v1/p-1/leftovers?after-id=b%20c&page-limit=2");
    assertThat(server.next().line()).isEqualTo("GET /v1/p-1/leftovers?after-id=x&page-limit=200");
    assertThat(server.next().line())
        .isEqualTo("GET /v1/p-1/leftovers?after-id=g-59&page-limit=200");
  }

  @Test
  void pagesAreCountedBelowAParentToo() {
    server
        .answer(200, "{\"response\":{\"total_count\":\"2\",\"data_set\":[{\"widget_id\":\"a\"}]}}")
        .answer(200, "{\"response\":{\"total_count\":2,\"data_set\":[{\"widget_id\":\"b\"}]}}")
        .answer(200, "{\"parts\":[{\"text\":\"a\"}],\"total\":1}");
    DescribeWidgetsRequest request = DescribeWidgetsRequest.builder().pageSize(1).build();
    assertThat(client.widgets().listAll(request))
        .extracting(Widget::getWidgetId)
        .containsExactly("a", "b");
    assertThat(client.gadgets().searchAllParts("g-1", request.toBuilder().pageNum(3).build()))
        .hasSize(1);
    assertThat(server.next().body()).isEqualTo("{\"page_num\":1,\"page_size\":1}");
    assertThat(server.next().body()).isEqualTo("{\"page_num\":2,\"page_size\":1}");
    assertThat(server.next().body()).isEqualTo("{\"page_num\":3,\"page_size\":1}");
  }

  @Test
  void listingsWithoutPagesAreOneCall() {
    server
        .answer(200, "{\"names\":[\"a\",\"b\"]}")
        .answer(200, "{\"names\":[]}")
        .answer(200, "{\"serials\":[4294967296]}")
        .answer(200, "{\"parts\":[{\"text\":\"a\"}],\"total\":2}")
        .answer(200, "{\"response\":{\"total_count\":9,\"data_set\":[{\"widget_id\":\"a\"}]}}");
    ListNamesParams nicknames = ListNamesParams.builder().propertyClass("nick").build();
    assertThat(client.gadgets().listAllNames("g-1")).containsExactly("a", "b");
    assertThat(client.gadgets().listAllNames("g-1", nicknames)).isEmpty();
    assertThat(client.gadgets().listAllSerials()).containsExactly(4294967296L);
    assertThat(client.gadgets().matchAllNames("g-1", NeedsOne.of("one"))).hasSize(1);
    assertThat(client.widgets().listAllSpares()).hasSize(1);
    assertThat(server.next().line()).isEqualTo("GET /v1/p-1/gadgets/g-1/names");
    assertThat(server.next().line()).isEqualTo("GET /v1/p-1/gadgets/g-1/names?class=nick");
    assertThat(server.next().line()).isEqualTo("GET /v1/serials");
    assertThat(server.next().line()).isEqualTo("POST /v1/p-1/gadgets/g-1/names");
    assertThat(server.next().body()).isEqualTo("{}");
  }

  @Test
  void listingsAreReadWithoutHoldingAThreadToo() throws Exception {
    server
        .answer(200, "{\"gadgets\":[{\"id\":\"a\"}],\"page_info\":{\"next_marker\":\"m\"}}")
        .answer(200, "{\"gadgets\":[{\"id\":\"b\"}]}")
        .answer(200, "{\"parts\":[{\"text\":\"c\"}],\"total\":2}")
        .answer(200, "{\"parts\":[{\"text\":\"d\"}],\"total\":2}")
        .answer(200, "{\"parts\":[{\"text\":\"e\"}],\"total\":1}")
        .answer(200, "{\"names\":[\"f\"]}");
    List<String> seen = new ArrayList<>();
    client.gadgets().listAll().forEachAsync(each -> seen.add(each.getId())).get();
    client
        .gadgets()
        .filterAll(NeedsOne.of("one"))
        .forEachAsync(each -> seen.add(each.getText()))
        .get();
    client.gadgets().searchAllParts("g-1").forEachAsync(each -> seen.add(each.getText())).get();
    client.gadgets().listAllNames("g-1").forEachAsync(seen::add).get();
    assertThat(seen).containsExactly("a", "b", "c", "d", "e", "f");
    assertThat(server.next().line()).isEqualTo("GET /v1/p-1/gadgets?limit=50");
    assertThat(server.next().line()).isEqualTo("GET /v1/p-1/gadgets?start-after=m&limit=50");
    assertThat(client.gadgets().listAllParts("g-1")).hasToString("Paginator[listParts]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.gadgets().listAllParts("a/b"))
        .withMessageContaining("gadgetId");
  }

  @Test
  void itemsAreSkippedBesideABody() {
    server
        .answer(200, "{\"parts\":[{\"text\":\"a\"}],\"total\":2}")
        .answer(200, "{\"parts\":[{\"text\":\"b\"}],\"total\":2}")
        .answer(200, "{\"parts\":[{\"text\":\"c\"}],\"total\":8}");
    NeedsOne request = NeedsOne.of("one");
    assertThat(client.gadgets().filterAll(request))
        .extracting(Everything::getText)
        .containsExactly("a", "b");
    assertThat(
            client
                .gadgets()
                .filterAll(
                    request, FilterGadgetsParams.builder().skipCount(7).pageLimit(1).build()))
        .hasSize(1);
    String line = "POST /v1/p-1/gadgets/filter?page-limit=";
    String body = "{\"name\":\"one\"}";
    assertThat(server.next()).isEqualTo(new Sent(line + "50&skip-count=0", "", body));
    assertThat(server.next()).isEqualTo(new Sent(line + "50&skip-count=1", "", body));
    assertThat(server.next()).isEqualTo(new Sent(line + "1&skip-count=7", "", body));
  }

  @Test
  void itemsAreSkippedInABody() {
    server
        .answer(200, "{\"parts\":[{\"text\":\"a\"},{\"text\":\"b\"}],\"total\":3}")
        .answer(200, "{\"parts\":[{\"text\":\"c\"}],\"total\":3}")
        .answer(200, "{\"parts\":[{\"text\":\"d\"}],\"total\":8}");
    assertThat(client.gadgets().scanAll())
        .extracting(Everything::getText)
        .containsExactly("a", "b", "c");
    assertThat(
            client
                .gadgets()
                .scanAll(ScanGadgetsRequest.builder().skipCount(7).pageLimit(1).build()))
        .hasSize(1);
    String line = "POST /v1/p-1/gadgets/filter";
    assertThat(server.next()).isEqualTo(new Sent(line, "", scan(2, 0)));
    assertThat(server.next()).isEqualTo(new Sent(line, "", scan(2, 2)));
    assertThat(server.next()).isEqualTo(new Sent(line, "", scan(1, 7)));
  }

  private static String scan(int limit, int skip) {
    return "{\"do-it\":\"scan\",\"page-limit\":%d,\"skip-count\":%d}".formatted(limit, skip);
  }

  @Test
  void oneCanBeFoundPageByPage() {
    String first = "{\"gadgets\":[{\"id\":\"a\"}],\"page_info\":{\"next_marker\":\"m2\"}}";
    String second =
        "{\"gadgets\":[{\"id\":\"b\",\"name\":\"it\"}],\"page_info\":{\"next_marker\":\"m3\"}}";
    String last = "{\"gadgets\":[],\"page_info\":{}}";
    String itself = "{\"gadgets\":[{\"id\":\"d\"}],\"page_info\":{\"next_marker\":\"m2\"}}";
    for (int form = 0; form < 2; form++) {
      server.answer(200, first).answer(200, second);
      server.answer(200, first).answer(200, second).answer(200, last);
      server.answer(200, first).answer(200, itself);
      server.answer(200, first).answer(200, first);
      server.answer(200, first).answer(200, "{}");
    }

    for (Function<String, Optional<Gadget>> find :
        List.<Function<String, Optional<Gadget>>>of(
            client.gadgets()::findListed, id -> join(client.gadgets().findListedAsync(id)))) {
      assertThat(find.apply("b")).get().extracting(Gadget::getName).isEqualTo("it");
      assertThat(server.next().line()).isEqualTo("GET /v1/p-1/gadgets?limit=50");
      assertThat(server.next().line()).isEqualTo("GET /v1/p-1/gadgets?start-after=m2&limit=50");
      assertThat(find.apply("c")).as("after the last page").isEmpty();
      assertThat(find.apply("c")).as("after a page that leads to itself").isEmpty();
      for (int page = 0; page < 5; page++) {
        server.next();
      }
      assertThatExceptionOfType(ResponseFormatException.class)
          .as("a page that repeats another")
          .isThrownBy(() -> find.apply("c"))
          .withMessageContaining("repeats its pages");
      server.next();
      server.next();
      assertThatExceptionOfType(ResponseFormatException.class)
          .as("a page without a list")
          .isThrownBy(() -> find.apply("c"))
          .withMessageContaining("whether there is c");
      server.next();
      server.next();
      assertThatIllegalArgumentException().isThrownBy(() -> find.apply(" "));
    }
  }

  private static <T> T join(CompletableFuture<T> future) {
    try {
      return future.orTimeout(20, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException problem ? problem : e;
    }
  }

  @Test
  void oneCanBeFoundInAListing() {
    server
        .answer(200, "{\"response\":{\"total_count\":1,\"data_set\":[{\"widget_id\":\"w-1\"}]}}")
        .answer(200, "{\"response\":{\"total_count\":0,\"data_set\":[]}}")
        .answer(200, "{\"response\":{}}")
        .answer(200, "{\"response\":{\"total_count\":1,\"data_set\":[{\"widget_id\":\"w-1\"}]}}");
    assertThat(client.widgets().find("w-1")).get().extracting("widgetId").isEqualTo("w-1");
    assertThat(client.widgets().findAsync("w-1").join()).isEmpty();
    assertThatExceptionOfType(ResponseFormatException.class)
        .isThrownBy(() -> client.widgets().find("w-1"))
        .withMessageContaining("w-1");
    assertThat(client.widgets().findSpare("w-1")).isPresent();
    assertThat(server.next())
        .isEqualTo(
            new Sent("POST /api/v2/torture", "DescribeWidgets", "{\"widget_ids\":[\"w-1\"]}"));
    server.next();
    server.next();
    assertThat(server.next().action()).isEqualTo("DescribeSpares");
  }

  private static final String NOT_FOUND =
      "{\"code\":\"TORTURE.0002\",\"message\":\"m\",\"requestId\":\"r-1\"}";

  @Test
  void oneCanBeFoundByItsOwnPath() {
    server
        .answer(200, "{\"gadget\":{\"id\":\"g-1\"}}")
        .answer(404, NOT_FOUND)
        .answer(404, NOT_FOUND);
    assertThat(client.gadgets().find("g-1")).isPresent();
    assertThat(client.gadgets().find("g-1")).isEmpty();
    assertThat(client.gadgets().findAsync("g-1").join()).isEmpty();
  }

  @Test
  void waitersLookUntilTheStateIsThere() throws Exception {
    server
        .answer(200, "{\"response\":{\"total_count\":0,\"data_set\":[]}}")
        .answer(200, widget("MAKING"))
        .answer(200, widget("something new"))
        .answer(200, widget("READY"))
        .answer(200, widget("READY"))
        .answer(200, widget("expiring soon"))
        .answer(200, "{\"response\":{\"total_count\":0,\"data_set\":[]}}")
        .answer(200, "{\"response\":{\"total_count\":0,\"data_set\":[]}}")
        .answer(200, "{\"response\":{\"total_count\":0,\"data_set\":[]}}")
        .answer(200, "{\"response\":{\"total_count\":0,\"data_set\":[]}}");
    assertThat(client.widgets().waitUntilReady("w-1", EAGERLY).getStatus()).hasToString("READY");
    assertThat(
            client
                .widgets()
                .waitUntilReadyAsync("w-1", EAGERLY)
                .get(20, TimeUnit.SECONDS)
                .getWidgetId())
        .isEqualTo("w-1");
    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(() -> client.widgets().waitUntilReady("w-1", EAGERLY))
        .withMessageContaining("expiring soon");
    client.widgets().waitUntilGone("w-1", EAGERLY);
    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(() -> client.widgets().waitUntilStored("w-1", EAGERLY));
  }

  private static String widget(String status) {
    return "{\"response\":{\"total_count\":1,\"data_set\":[{\"widget_id\":\"w-1\",\"status\":\""
        + status
        + "\"}]}}";
  }

  @Test
  void whatIsFoundByItsPathMustHaveTheId() {
    server
        .answer(200, "{\"gadget\":{\"id\":\"g-2\"}}")
        .answer(200, "{\"gadget\":{\"id\":\"g-2\"}}");
    for (Supplier<?> find :
        List.<Supplier<?>>of(
            () -> client.gadgets().find("g-1"),
            () -> unwrapped(client.gadgets().findAsync("g-1")))) {
      assertThatExceptionOfType(ResponseFormatException.class)
          .isThrownBy(find::get)
          .withMessageContaining("a resource other than g-1 (operation showGadget");
    }
  }

  @Test
  void aListingWithATotalNeedsAList() {
    for (String noList : List.of("", ",\"data_set\":null", ",\"gadgets\":null,\"parts\":null")) {
      for (String total :
          List.of("\"total_count\":3,\"total\":3", "\"total_count\":0,\"total\":0")) {
        String page = "{" + total + noList + "}";
        String enveloped = "{\"response\":" + page + "}";
        List<Paginator<?, ?>> listings =
            List.of(
                client.widgets().listAll(),
                client.widgets().listAllSpares(),
                client.gadgets().listAll());
        for (Paginator<?, ?> listing : listings) {
          String body = listing.toString().contains("listGadgets") ? page : enveloped;
          server.answer(200, body).answer(200, body);
          for (Supplier<List<?>> read :
              List.<Supplier<List<?>>>of(listing::toList, () -> unwrapped(listing.toListAsync()))) {
            if (total.contains("0")) {
              assertThat(read.get()).isEmpty();
            } else {
              assertThatExceptionOfType(ResponseFormatException.class)
                  .isThrownBy(read::get)
                  .withMessageContaining("a page without a list, although the listing has items");
            }
          }
        }
      }
    }
  }

  @Test
  void aNextPageNeedsAListBeforeIt() {
    server
        .answer(200, "{\"page_info\":{\"next_marker\":\"m-1\"}}")
        .answer(200, "{\"page_info\":{}}");
    assertThatExceptionOfType(ResponseFormatException.class)
        .isThrownBy(() -> client.gadgets().listAll().toList());
    assertThat(client.gadgets().listAll().toList()).isEmpty();
  }

  @Test
  void aListingInACircleIsNotRead() {
    for (String id : List.of("w-1", "w-2", "w-3", "w-2", "w-1", "w-2", "w-3", "w-2")) {
      server.answer(200, "{\"response\":{\"data_set\":[{\"widget_id\":\"" + id + "\"}]}}");
    }
    for (Supplier<?> read :
        List.<Supplier<?>>of(
            () -> client.widgets().listAll().toList(),
            () -> unwrapped(client.widgets().listAll().toListAsync()))) {
      assertThatExceptionOfType(ResponseFormatException.class)
          .isThrownBy(read::get)
          .withMessageContaining("a listing that repeats its pages and does not end")
          .withMessageContaining("operation describeWidgets");
    }
  }

  private static <T> T unwrapped(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw SdkException.from(e).orElseThrow();
    }
  }

  @Test
  void deletionsKnowWhatProvesThem() {
    server
        .answer(503, "")
        .answer(403, "{\"code\":\"TORTURE.0004\",\"message\":\"state BUSY\",\"requestId\":\"r-1\"}")
        .answer(503, "")
        .answer(400, "{\"code\":\"TORTURE.0001\",\"message\":\"m\",\"requestId\":\"r-1\"}")
        .answer(404, NOT_FOUND);
    try (TortureClient hasty =
        TortureClient.builder()
            .endpoint(server.url())
            .retryPolicy(RetryPolicy.builder().baseDelay(Duration.ofMillis(1)).build())
            .build()) {
      hasty.gadgets().delete("g-1");
      hasty.gadgets().delete("g-1");
    }
    for (String method : List.of("DELETE", "DELETE", "DELETE", "DELETE", "GET")) {
      assertThat(server.next().line()).startsWith(method + " ");
    }
  }

  @Test
  void waitersByPathTellCaseApart() {
    server
        .answer(200, "{\"gadget\":{\"speed\":\"1G\"}}")
        .answer(200, "{\"gadget\":{\"speed\":\"100M\"}}")
        .answer(200, "{\"gadget\":{\"speed\":\"1g\"}}")
        .answer(404, NOT_FOUND);
    assertThat(client.gadgets().waitUntilFast("g-1", EAGERLY).getSpeed())
        .isEqualTo(Speed.GIGABIT_UPPER);
    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(() -> client.gadgets().waitUntilFast("g-1", EAGERLY))
        .withMessageContaining("1g");
    client.gadgets().waitUntilGadgetGone("g-1", EAGERLY);
  }

  @Test
  void codesOfTheSpecChooseTheException() {
    server.answer(400, "{\"code\":\"TORTURE.0001\",\"message\":\"m\",\"requestId\":\"r-1\"}");
    TortureClient once =
        TortureClient.builder().endpoint(server.url()).retryPolicy(RetryPolicy.none()).build();
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> once.widgets().create(CreateWidgetRequest.of("one")))
        .satisfies(
            e -> {
              assertThat(e.errorCode()).isEqualTo(TortureErrorCodes.WIDGET_BROKEN);
              assertThat(e.isRetryable()).isTrue();
            });
    assertThat(TortureErrorCodes.NO_STATUS).isEqualTo("TORTURE 3 'ä'");
  }

  @Test
  void allFormsAgree() throws Exception {
    for (int i = 0; i < 4; i++) {
      server.answer(200, "{\"gadget\":{\"id\":\"g-1\"}}");
    }
    Gadget gadget = Gadget.builder().id("g-1").build();
    assertThat(client.gadgets().get("g-1")).isEqualTo(gadget);
    assertThat(client.gadgets().getAsync("g-1").get(20, TimeUnit.SECONDS)).isEqualTo(gadget);
    assertThat(client.gadgets().getWithResponse("g-1", RequestOptions.none()).value())
        .isEqualTo(gadget);
    assertThat(
            client
                .gadgets()
                .getWithResponseAsync("g-1", RequestOptions.none())
                .get(20, TimeUnit.SECONDS)
                .value())
        .isEqualTo(gadget);
  }
}
