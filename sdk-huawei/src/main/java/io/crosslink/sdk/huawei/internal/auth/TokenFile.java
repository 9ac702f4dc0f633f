package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.core.internal.util.TextFiles;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that contains only a token, which another program keeps current. */
final class TokenFile {
  private TokenFile() {}

  static String read(Path file) {
    try {
      return Arguments.headerToken("the token", TextFiles.read(file));
    } catch (NoSuchFileException e) {
      throw new CredentialsException("The token file " + file + " does not exist", e);
    } catch (IOException e) {
      throw new CredentialsException(
          "The token file " + file + " cannot be read: check its permissions", e);
    } catch (IllegalArgumentException e) {
      throw new CredentialsException(
          "The token file " + file + " cannot be used: " + e.getMessage());
    }
  }
}
