package io.crosslink.sdk.huawei.internal.endpoint;

import io.crosslink.sdk.core.internal.util.Environment;
import java.nio.file.Path;

/**
 * The settings that a host provides for the provider's SDKs and tools.
 *
 * @param environment the environment variables
 * @param folder the folder of the configuration files
 * @param metadata the address of the metadata service that every server of the cloud has
 */
public record HostEnvironment(Environment environment, Path folder, String metadata) {
  /** {@return the environment of this host} */
  public static HostEnvironment system() {
    return new HostEnvironment(
        Environment.system(),
        Path.of(System.getProperty("user.home"), ".huaweicloud"),
        "http://169.254.169.254");
  }

  /** Returns the file that a variable names, or else the file with the default name. */
  public Path file(String variable, String defaultName) {
    String name = environment.value(variable);
    return name == null ? folder.resolve(defaultName) : Path.of(name.strip());
  }
}
