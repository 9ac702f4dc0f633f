/** The Direct Connect service of Huawei Cloud. Not for use outside this module. */
@NullMarked
package io.crosslink.sdk.testkit.internal.huawei.dc;

import org.jspecify.annotations.NullMarked;
