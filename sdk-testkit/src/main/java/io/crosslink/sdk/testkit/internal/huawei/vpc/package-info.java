/** The VPC service of Huawei Cloud. Not for use outside this module. */
@NullMarked
package io.crosslink.sdk.testkit.internal.huawei.vpc;

import org.jspecify.annotations.NullMarked;
