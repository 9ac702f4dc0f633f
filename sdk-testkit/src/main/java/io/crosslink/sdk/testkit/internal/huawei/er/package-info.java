/** The Enterprise Router service of Huawei Cloud. Not for use outside this module. */
@NullMarked
package io.crosslink.sdk.testkit.internal.huawei.er;

import org.jspecify.annotations.NullMarked;
