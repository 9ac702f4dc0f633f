package io.crosslink.sdk.testkit.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a fake answers.
 *
 * @param operation the Java name of the operation that was called
 * @param status the HTTP status
 * @param headers response headers
 * @param body the JSON body, or null for none
 */
public record FakeAnswer(
    String operation, int status, Map<String, String> headers, @Nullable ObjectNode body) {}
