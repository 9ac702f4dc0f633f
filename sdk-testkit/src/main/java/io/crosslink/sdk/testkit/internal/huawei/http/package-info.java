/** Requests to Huawei Cloud and responses of it. Not for use outside this module. */
@NullMarked
package io.crosslink.sdk.testkit.internal.huawei.http;

import org.jspecify.annotations.NullMarked;
