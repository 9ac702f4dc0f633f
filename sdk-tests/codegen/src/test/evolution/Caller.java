import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.tests.codegen.evolution.Things.CountThingsParams;
import io.crosslink.sdk.tests.codegen.evolution.Things.SearchThingsParams;
import io.crosslink.sdk.tests.codegen.evolution.ThingsClient;
import io.crosslink.sdk.tests.codegen.evolution.ThingsErrorCodes;
import io.crosslink.sdk.tests.codegen.evolution.model.CreateThingRequest;
import io.crosslink.sdk.tests.codegen.evolution.model.ListThingsResponse;
import io.crosslink.sdk.tests.codegen.evolution.model.QueryThingsRequest;
import io.crosslink.sdk.tests.codegen.evolution.model.RenameThingRequest;
import io.crosslink.sdk.tests.codegen.evolution.model.TagThingRequest;
import io.crosslink.sdk.tests.codegen.evolution.model.Thing;
import io.crosslink.sdk.tests.codegen.evolution.model.ThingState;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A program that uses every form of every operation there is in the first version. Compiled against
 * that one, run against the second. Each method is one change that docs/versioning.md calls minor.
 */
public final class Caller {
  private final ThingsClient client;

  public Caller(String url) {
    client = ThingsClient.builder().endpoint(url).build();
  }

  public void firstQueryParameterOfAnOperation() {
    RequestOptions options = RequestOptions.none();
    ListThingsResponse blocking = client.things().list();
    CompletableFuture<ListThingsResponse> async = client.things().listAsync();
    ApiResponse<ListThingsResponse> response = client.things().listWithResponse(options);
    CompletableFuture<ApiResponse<ListThingsResponse>> both =
        client.things().listWithResponseAsync(options);
    check(
        blocking.getThings().size()
                + async.join().getThings().size()
                + response.value().getThings().size()
                + both.join().value().getThings().size()
            == 4);
  }

  public void anotherQueryParameter() {
    CountThingsParams params = CountThingsParams.builder().state(ThingState.READY).build();
    RequestOptions options = RequestOptions.none();
    client.things().getCount();
    client.things().getCountAsync().join();
    client.things().getCountWithResponse(options);
    client.things().getCountWithResponseAsync(options).join();
    client.things().getCount(params);
    client.things().getCountAsync(params).join();
    client.things().getCountWithResponse(params, options);
    client.things().getCountWithResponseAsync(params.toBuilder().build(), options).join();
  }

  public void pagesWhereThereWasOneList() {
    for (Thing thing : client.things().listAll()) {
      check(thing.getId().equals("t-1"));
    }
    check(client.things().listAll().toList().size() == 1);
  }

  public void firstBodyOfAListing() {
    SearchThingsParams params = SearchThingsParams.builder().state(ThingState.READY).build();
    check(client.things().listFound(params).equals(client.things().listFound()));
    check(client.things().listAllFound(params).toList().size() == 1);
    check(client.things().listAllFound().toListAsync().join().size() == 1);
  }

  public void anOptionalPropertyOfARequest() {
    RequestOptions options = RequestOptions.none();
    RenameThingRequest request = RenameThingRequest.builder().name("two").build();
    check(request.equals(RenameThingRequest.of("two")) && request.getName().equals("two"));
    client.things().rename("t-1", request);
    client.things().renameAsync("t-1", request).join();
    client.things().renameWithResponse("t-1", request, options);
    client.things().renameWithResponseAsync("t-1", request, options).join();
    client.things().renew("t-1");
    client.things().renewAsync("t-1").join();
    client.things().renewWithResponse("t-1", options);
    client.things().renewWithResponseAsync("t-1", options).join();
  }

  public void whatWasNeededBecomesOptional() {
    TagThingRequest request = TagThingRequest.of("team", 1);
    check(request.getKey().equals("team") && request.hasLevel() && request.getLevel() == 1);
    client.things().addTag("t-1", request);
    client.things().addTag("t-1", TagThingRequest.builder().key("team").level(1).build());
  }

  /** No request without it could succeed; now this is said before anything is sent. */
  public void aNewRequiredPropertyThatTheServiceHasAlwaysInsistedOn() {
    try {
      client.things().create(CreateThingRequest.of("one", 1));
      throw new AssertionError("The service takes no thing without a zone");
    } catch (IllegalArgumentException e) {
      check(e.getMessage().contains("zone"));
    }
  }

  public void aFirstNewRequiredPropertyOfABodyThatCouldBeLeftOut() {
    RequestOptions options = RequestOptions.none();
    List<Runnable> forms =
        List.of(
            () -> client.things().query(),
            () -> client.things().queryAsync(),
            () -> client.things().queryWithResponse(options),
            () -> client.things().queryWithResponseAsync(options),
            () -> client.things().query(QueryThingsRequest.builder().name("one").build()));
    for (Runnable form : forms) {
      try {
        form.run();
        throw new AssertionError("The service wants a zone");
      } catch (IllegalArgumentException e) {
        check(e.getMessage().contains("zone"));
      }
    }
  }

  public void aPropertyOfAResponse() {
    Thing thing = client.things().get("t-1");
    check(thing.getId().equals("t-1"));
    check(thing.toBuilder().build().equals(thing));
    check(thing.equals(client.things().getAsync("t-1").join()));
  }

  public void aPropertyThatIsAlwaysThere() {
    Thing thing = client.things().get("t-1");
    String name = thing.getName();
    check(name != null && name.equals("one"));
  }

  public void aValueOfAnEnum() {
    ThingState state = ThingState.of("PAUSED");
    check(state.value().equals("PAUSED"));
    switch (state.known()) {
      case READY, BROKEN -> throw new AssertionError("It is neither");
      default -> check(true);
    }
    check(ThingState.knownValues().contains(ThingState.READY));
  }

  public void anErrorCodeARetryAWaiter() {
    check(ThingsErrorCodes.THING_BROKEN.equals("THINGS.0001"));
  }

  public void aPropertyThatCanBeCleared() {
    CreateThingRequest.Builder builder = CreateThingRequest.builder();
    check(builder.note("x").note(null) == builder);
  }

  public void aResponseThatBecomesAResource() {
    Thing thing = Thing.builder().id("t-1").name("one").state(ThingState.READY).build();
    check(thing.hashCode() == thing.toBuilder().build().hashCode());
    check(thing.getState().equals(ThingState.READY) && thing.hasId());
  }

  public void boundsTextsRepetitionsTheApiVersion() {
    String name = "a name that is longer than it could be before".repeat(2);
    client.things().rename("t-1", RenameThingRequest.of(name));
  }

  public void anOperationThatIsWithdrawn() {
    client.things().delete("t-1");
    client.things().deleteAsync("t-1").join();
    client.things().deleteWithResponse("t-1", RequestOptions.none());
    client.things().deleteWithResponseAsync("t-1", RequestOptions.none()).join();
  }

  public void anOperationAResourceClient() {
    check(client.withOptions(RequestOptions.none()).things().toString().contains("Things"));
  }

  private static void check(boolean condition) {
    if (!condition) {
      throw new AssertionError();
    }
  }
}
