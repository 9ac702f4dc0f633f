/**
 * Signs requests with access keys or adds tokens of IAM. Depends on no other package of this
 * module. Not for users: anything here may change in any release.
 */
@NullMarked
package io.crosslink.sdk.huawei.internal.signing;

import org.jspecify.annotations.NullMarked;
