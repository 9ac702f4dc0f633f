package io.crosslink.sdk.core.internal.call;

import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What a provider's client builder has determined.
 *
 * @param endpoint where requests go
 * @param signer puts credentials on them
 * @param customizer adds what else the provider requires
 * @param errorFormat how the provider writes errors
 * @param region the id of the region, for errors and events, or null for none
 * @param project the id of the project, for errors and events, or null if there is none or it has
 *     to be looked up
 * @param clientValues path values that the client supplies
 * @param partner the partner's cloud that the endpoint belongs to, which may offer fewer
 *     operations; null for the provider's own
 */
public record ProviderConfig(
    HttpUrl endpoint,
    RequestSigner signer,
    RequestCustomizer customizer,
    ErrorFormat errorFormat,
    @Nullable String region,
    @Nullable String project,
    Map<String, String> clientValues,
    @Nullable String partner) {}
