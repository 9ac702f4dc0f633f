package io.crosslink.sdk.spring;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The named accounts of Zenlayer.
 *
 * @param enabled Whether clients of Zenlayer are created.
 * @param accounts Further accounts by name, with the same settings, which they inherit. Their
 *     clients have the name as qualifier.
 */
@ConfigurationProperties(ZenlayerAccount.PREFIX)
record ZenlayerAccounts(
    @DefaultValue("true") boolean enabled, @DefaultValue Map<String, ZenlayerAccount> accounts) {}
