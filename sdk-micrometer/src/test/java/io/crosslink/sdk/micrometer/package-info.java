@NullMarked
package io.crosslink.sdk.micrometer;

import org.jspecify.annotations.NullMarked;
