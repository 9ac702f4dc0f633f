/** Networks and their addresses, which several services use. Not for use outside this module. */
@NullMarked
package io.crosslink.sdk.testkit.internal.huawei.network;

import org.jspecify.annotations.NullMarked;
