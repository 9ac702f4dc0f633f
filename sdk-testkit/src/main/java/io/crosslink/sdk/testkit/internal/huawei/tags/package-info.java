/**
 * The tags of resources, of the services whose paths of tags are equal. Not for use outside this
 * module.
 */
@NullMarked
package io.crosslink.sdk.testkit.internal.huawei.tags;

import org.jspecify.annotations.NullMarked;
