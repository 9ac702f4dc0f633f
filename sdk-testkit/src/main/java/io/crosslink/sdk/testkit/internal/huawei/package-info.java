/** The fake of Huawei Cloud VPN. Not for use outside this module. */
@NullMarked
package io.crosslink.sdk.testkit.internal.huawei;

import org.jspecify.annotations.NullMarked;
