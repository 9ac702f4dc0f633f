package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.internal.util.Environment;
import java.nio.file.Path;

/**
 * What the provider's tools find on the machine they run on.
 *
 * @param environment the environment
 * @param folder the folder with their files
 * @param metadata the address of the metadata service that every server of the cloud has
 */
record Machine(Environment environment, Path folder, String metadata) {
  static Machine system() {
    return new Machine(
        Environment.system(),
        Path.of(System.getProperty("user.home"), ".huaweicloud"),
        "http://169.254.169.254");
  }

  /** Returns the file that a variable names, or else the usual one. */
  Path file(String variable, String usual) {
    String named = environment.value(variable);
    return named == null ? folder.resolve(usual) : Path.of(named.strip());
  }
}
