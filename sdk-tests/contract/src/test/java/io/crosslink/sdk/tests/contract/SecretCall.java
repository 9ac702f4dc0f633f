package io.crosslink.sdk.tests.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.client.ServiceClientBuilder;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A call with secrets wherever possible.
 *
 * @param call the operation, and the form to call it in
 * @param credentials the credentials, which contain the secret
 * @param header the header in the options of the call that contains the secret
 * @param builder the builder of the client
 * @param client the client
 * @param events the events that the listeners of calls and of signatures received
 */
record SecretCall(
    ExampleCall call,
    Object credentials,
    String header,
    ServiceClientBuilder<?> builder,
    Object client,
    Queue<Object> events) {

  /**
   * Different from the secret in the body, which would otherwise be masked because of the headers.
   */
  private static final String KEY = "the-key-to-" + SampleValue.SECRET;

  /** Whether each operation is called in all ways. */
  static final boolean IS_LONG = Boolean.getBoolean("long");

  /**
   * Returns the call in many ways: blocking and asynchronous, with some kinds of credentials. Over
   * all operations, all combinations occur.
   */
  static List<SecretCall> all(GeneratedService service, SpecOperation operation, String url) {
    List<SecretCall> all = new ArrayList<>();
    List<?> kinds = Cloud.of(service.spec()).credentials(KEY);
    int first = Math.floorMod(operation.id().hashCode(), kinds.size());
    for (int i = 0; i < (IS_LONG ? kinds.size() : 1); i++) {
      Object credentials = kinds.get((first + i) % kinds.size());
      Queue<Object> events = new ConcurrentLinkedQueue<>();
      ServiceClientBuilder<?> builder = Cloud.builder(service, url, credentials);
      builder.logBodies(true);
      builder.callListener(events::add);
      Object client = Reflect.call(builder, "build");
      for (String header : List.of("X-Auth-Token", "Authorization")) {
        for (Form form : forms(operation, header)) {
          all.add(
              new SecretCall(
                  new ExampleCall(service, operation, form),
                  credentials,
                  header,
                  builder,
                  client,
                  events));
        }
      }
    }
    return all;
  }

  /** Returns the forms to call: both, or one, then the other with the next header. */
  private static List<Form> forms(SpecOperation operation, String header) {
    List<Form> both = List.of(Form.WITH_RESPONSE, Form.WITH_RESPONSE_ASYNC);
    int one = Math.floorMod(operation.id().hashCode() / 7 + header.length(), 2);
    return IS_LONG ? both : both.subList(one, one + 1);
  }

  /** Starts the call with an attempt timeout. */
  Object start(Duration timeout) {
    return start(arguments(timeout));
  }

  Object start(Object[] arguments) {
    events.clear();
    return call.startWith(client, arguments);
  }

  Object[] arguments(Duration timeout) {
    RequestOptions options =
        RequestOptions.builder()
            .header(header, "Bearer " + KEY)
            .attemptTimeout(timeout)
            .signingListener(events::add)
            .build();
    SpecOperation operation = call.operation();
    JsonNode body =
        operation.request().exists() ? SampleValue.of(operation.request().model()) : null;
    return call.arguments(body, options);
  }

  /** Returns the texts of the parts of the call. */
  Map<String, String> parts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("credentials", credentials.toString());
    texts.put("builder", builder.toString());
    texts.put("client", client.toString());
    texts.put("service client", call.resource(client).toString());
    for (Object argument : arguments(Duration.ofSeconds(1))) {
      String name = argument.getClass().getSimpleName();
      texts.put(name, argument.toString());
      Arrays.stream(argument.getClass().getMethods())
          .filter(method -> method.getName().equals("toBuilder"))
          .forEach(
              method -> texts.put(name + ".Builder", Reflect.call(argument, method).toString()));
    }
    return texts;
  }

  @Override
  public String toString() {
    return call.form() + " with " + credentials.getClass().getSimpleName() + " and " + header;
  }
}
