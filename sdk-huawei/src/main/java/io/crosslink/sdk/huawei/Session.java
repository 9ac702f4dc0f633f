package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.signing.RequestSigner;

/**
 * A grant in use. Travels with a request as a tag, from where it was waited for to where it signs.
 *
 * @param grant the grant
 * @param signer puts its secret on requests
 */
record Session(Grant grant, RequestSigner signer) {}
