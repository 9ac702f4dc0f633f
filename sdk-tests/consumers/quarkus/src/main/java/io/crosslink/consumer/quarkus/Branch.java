package io.crosslink.consumer.quarkus;

import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;

/** A branch in both clouds: a model of the one, a part of one of the other. */
public record Branch(CustomerGateway gateway, PrivateConnectStatus connect) {}
