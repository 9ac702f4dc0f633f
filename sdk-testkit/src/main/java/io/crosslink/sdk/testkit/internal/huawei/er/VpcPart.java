package io.crosslink.sdk.testkit.internal.huawei.er;

/**
 * What a VPC attachment has that attachments of other types do not have.
 *
 * @param subnetId the id of the subnet through which the router sends its traffic
 * @param hasRoutes whether routes to the router were added to the VPC
 */
record VpcPart(String subnetId, boolean hasRoutes) {}
