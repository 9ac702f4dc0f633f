/**
 * The IAM service of Huawei Cloud, and the authentication of requests to all services. Not for use
 * outside this module.
 */
@NullMarked
package io.crosslink.sdk.testkit.internal.huawei.iam;

import org.jspecify.annotations.NullMarked;
