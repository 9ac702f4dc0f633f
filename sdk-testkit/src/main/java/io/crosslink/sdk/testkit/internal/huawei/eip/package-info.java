/** The EIP service of Huawei Cloud. Not for use outside this module. */
@NullMarked
package io.crosslink.sdk.testkit.internal.huawei.eip;

import org.jspecify.annotations.NullMarked;
