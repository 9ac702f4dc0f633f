/**
 * Finds the endpoints of services, and what the environment and the files of this host say about
 * them. Depends on no other package of this module. Not for users: anything here may change in any
 * release.
 */
@NullMarked
package io.crosslink.sdk.huawei.internal.endpoint;

import org.jspecify.annotations.NullMarked;
