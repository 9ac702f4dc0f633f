package io.crosslink.benchmarks.bare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** OkHttp and Jackson, used directly. */
final class Http {
  static final MediaType JSON = MediaType.get("application/json");

  private final ObjectMapper mapper = new ObjectMapper();
  private final OkHttpClient client;
  private final String codeName;
  private final String messageName;

  /**
   * Creates the HTTP client: the defaults, except the limit of five asynchronous calls per host.
   *
   * @param codeName the property of an error response with its code
   * @param messageName the property with its message
   */
  Http(String codeName, String messageName) {
    this.codeName = codeName;
    this.messageName = messageName;
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(1024);
    dispatcher.setMaxRequestsPerHost(512);
    client = new OkHttpClient.Builder().dispatcher(dispatcher).build();
  }

  /** An error response of a service. */
  static final class ErrorResponseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ErrorResponseException(int status, String code, String message, String requestId) {
      super(status + " " + code + ": " + message + " (" + requestId + ")");
    }
  }

  ObjectNode object() {
    return mapper.createObjectNode();
  }

  byte[] bytes(JsonNode json) {
    try {
      return mapper.writeValueAsBytes(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode send(Request request) {
    try (Response response = client.newCall(request).execute()) {
      return read(response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CompletableFuture<JsonNode> sendAsync(Request request) {
    CompletableFuture<JsonNode> result = new CompletableFuture<>();
    client
        .newCall(request)
        .enqueue(
            new Callback() {
              @Override
              public void onResponse(Call call, Response response) {
                try (response) {
                  result.complete(read(response));
                } catch (IOException | RuntimeException e) {
                  result.completeExceptionally(e);
                }
              }

              @Override
              public void onFailure(Call call, IOException e) {
                result.completeExceptionally(e);
              }
            });
    return result;
  }

  private JsonNode read(Response response) throws IOException {
    ResponseBody body = response.body();
    JsonNode json =
        response.code() == 204 ? MissingNode.getInstance() : mapper.readTree(body.byteStream());
    if (!response.isSuccessful()) {
      throw new ErrorResponseException(
          response.code(),
          json.path(codeName).asText(),
          json.path(messageName).asText(),
          response.header("X-Request-Id"));
    }
    return json;
  }
}
