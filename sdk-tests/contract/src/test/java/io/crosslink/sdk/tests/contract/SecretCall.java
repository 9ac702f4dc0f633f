package io.crosslink.sdk.tests.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.ServiceClientBuilder;
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
 * A call with a secret wherever there can be one.
 *
 * @param call the operation, and the form to call it in
 * @param credentials the credentials, made of the secret
 * @param header the header of the single call that holds the secret
 * @param builder the builder of the client
 * @param client the client
 * @param told what the listeners heard of the call and of how it was signed
 */
record SecretCall(
    ExampleCall call,
    Object credentials,
    String header,
    ServiceClientBuilder<?> builder,
    Object client,
    Queue<Object> told) {

  /** Another secret than that of the body, or the body's would be known by the headers. */
  private static final String KEY = "the-key-to-" + SampleValue.SECRET;

  /** The call in all ways: blocking and not, with all kinds of credentials, and with none. */
  static List<SecretCall> all(GeneratedService service, SpecOperation operation, String url) {
    List<SecretCall> all = new ArrayList<>();
    for (Object credentials : Cloud.of(service.spec()).credentials(KEY)) {
      Queue<Object> told = new ConcurrentLinkedQueue<>();
      ServiceClientBuilder<?> builder = Cloud.builder(service, url, credentials);
      builder.logBodies();
      builder.callListener(told::add);
      Object client = Reflect.call(builder, "build");
      for (String header : List.of("X-Auth-Token", "Authorization")) {
        for (Form form : List.of(Form.WITH_RESPONSE, Form.WITH_RESPONSE_ASYNC)) {
          all.add(
              new SecretCall(
                  new ExampleCall(service, operation, form),
                  credentials,
                  header,
                  builder,
                  client,
                  told));
        }
      }
    }
    return all;
  }

  /** Begins the call; nobody waits longer for an answer than this. */
  Object begin(Duration timeout) {
    return begin(arguments(timeout));
  }

  Object begin(Object[] arguments) {
    told.clear();
    return call.startWith(client, arguments);
  }

  Object[] arguments(Duration timeout) {
    RequestOptions options =
        RequestOptions.builder()
            .header(header, "Bearer " + KEY)
            .attemptTimeout(timeout)
            .signingListener(told::add)
            .build();
    SpecOperation operation = call.operation();
    JsonNode body =
        operation.request().exists() ? SampleValue.of(operation.request().model()) : null;
    return call.arguments(body, options);
  }

  /** What the parts of the call say of themselves. */
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
