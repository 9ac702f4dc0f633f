/** Credentials, regions and settings for Huawei Cloud and Open Telekom Cloud. */
@NullMarked
package io.crosslink.sdk.huawei;

import org.jspecify.annotations.NullMarked;
