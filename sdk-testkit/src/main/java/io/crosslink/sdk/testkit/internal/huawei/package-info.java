/** The fake of Huawei Cloud: finds the operation of a request. Not for use outside this module. */
@NullMarked
package io.crosslink.sdk.testkit.internal.huawei;

import org.jspecify.annotations.NullMarked;
