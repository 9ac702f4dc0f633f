package io.crosslink.sdk.spring;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.client.ServiceClientBuilder;
import io.crosslink.sdk.core.error.CredentialsException;
import java.util.List;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.util.LambdaSafe;

/** Creates clients with what the beans of the application add to those of every provider. */
final class ClientFactory {
  private final ObjectProvider<OkHttpClient> httpClients;
  private final ObjectProvider<Consumer<CallEvent>> listeners;
  private final ObjectProvider<ClientBuilderCustomizer<?>> customizers;

  ClientFactory(
      ObjectProvider<OkHttpClient> httpClients,
      ObjectProvider<Consumer<CallEvent>> listeners,
      ObjectProvider<ClientBuilderCustomizer<?>> customizers) {
    this.httpClients = httpClients;
    this.listeners = listeners;
    this.customizers = customizers;
  }

  /**
   * Creates a client.
   *
   * @param type the client
   * @param prefix the prefix of the account's properties, for messages
   * @param properties the settings that all clients have in common
   * @param provider applies the settings of the provider
   */
  <B extends ServiceClientBuilder<?>, C> C create(
      ClientType<B, C> type, String prefix, ClientProperties properties, Consumer<B> provider) {
    try {
      B builder = type.builder().get();
      properties.applyTo(builder);
      provider.accept(builder);
      httpClients.ifUnique(builder::okHttpClient);
      listeners.orderedStream().reduce(Consumer::andThen).ifPresent(builder::callListener);
      customize(builder);
      return type.build().apply(builder);
    } catch (IllegalArgumentException | CredentialsException e) {
      throw ClientConfigurationException.rejected(type.type(), prefix, e);
    }
  }

  /** Calls the customizers whose type parameter is a type of the builder. */
  @SuppressWarnings("unchecked") // checked by LambdaSafe
  private void customize(ServiceClientBuilder<?> builder) {
    List<ClientBuilderCustomizer<?>> all = customizers.orderedStream().toList();
    LambdaSafe.callbacks(ClientBuilderCustomizer.class, all, builder)
        .withLogger(ClientFactory.class)
        .invoke(customizer -> customizer.customize(builder));
  }
}
