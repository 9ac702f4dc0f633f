/**
 * Connects generated clients with the builders of this module. Not for users: anything here may
 * change in any release.
 */
@NullMarked
package io.crosslink.sdk.huawei.internal;

import org.jspecify.annotations.NullMarked;
