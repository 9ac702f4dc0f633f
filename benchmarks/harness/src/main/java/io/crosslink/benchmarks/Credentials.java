package io.crosslink.benchmarks;

/** The credentials of the server and all contenders. */
public final class Credentials {
  /** The access key id on both clouds. */
  public static final String ACCESS_KEY = "benchmark-access-key";

  /** The secret of that key. */
  public static final String SECRET_KEY = "benchmark-secret-key-0123456789abcdef";

  /** The project on Huawei Cloud. */
  public static final String PROJECT_ID = "0123456789abcdef0123456789abcdef";

  private Credentials() {}
}
