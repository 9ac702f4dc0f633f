package io.crosslink.sdk.testkit.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a fake answers.
 *
 * @param status the HTTP status
 * @param headers response headers
 * @param body the JSON body, or null for none
 * @param errorCode the provider's error code, or null if this is no error
 */
public record FakeAnswer(
    int status, Map<String, String> headers, @Nullable JsonNode body, @Nullable String errorCode) {}
