/** One operation for many resources, a limited number of them at a time. */
@NullMarked
package io.crosslink.sdk.core.batch;

import org.jspecify.annotations.NullMarked;
