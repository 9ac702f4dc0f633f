/**
 * Obtains credentials from the host, files, providers and IAM, and completes requests with the
 * project that they belong to. Depends on {@code endpoint}, {@code signing} and the wire interfaces
 * and models of IAM. Not for users: anything here may change in any release.
 */
@NullMarked
package io.crosslink.sdk.huawei.internal.auth;

import org.jspecify.annotations.NullMarked;
