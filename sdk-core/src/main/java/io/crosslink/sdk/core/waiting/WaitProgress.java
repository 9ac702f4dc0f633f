package io.crosslink.sdk.core.waiting;

import io.crosslink.sdk.core.error.CallException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one look at a resource has shown.
 *
 * @param what the kind of resource, such as {@code private connect}
 * @param id its id
 * @param status its status as the service spells it, or null if it is absent, has none, or the look
 *     failed
 * @param present whether it is there; false also when the look failed
 * @param problem why the look failed, or null if it succeeded; the wait goes on
 * @param look the number of this look, from 1
 * @param elapsed the time since the wait began
 */
public record WaitProgress(
    String what,
    String id,
    @Nullable String status,
    boolean present,
    @Nullable CallException problem,
    int look,
    Duration elapsed) {}
