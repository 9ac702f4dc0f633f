package io.crosslink.sdk.testkit.internal.huawei.iam;

/** The identities and secrets that the fake accepts; invented, not secrets. */
public final class HuaweiIdentity {
  /** The id of the permanent access key. */
  public static final String ACCESS_KEY = "FAKEHUAWEIACCESSKEY";

  /** The secret of that key. */
  public static final String SECRET_KEY = "not-a-secret";

  /** The id of the only project. */
  public static final String PROJECT_ID = "0605768a3300d5762f82c01a180692a0";

  /** The region, which is also the name of the project. */
  public static final String REGION = "eu-west-101";

  /** The name of the account, also called domain. */
  public static final String ACCOUNT = "fake-account";

  /** The name of the user. */
  public static final String USER = "fake-user";

  /** The password of the user. */
  public static final String PASSWORD = "not-a-secret-password";

  /** The name of the identity provider that the account trusts. */
  public static final String IDENTITY_PROVIDER = "fake-identity-provider";

  /** An ID token of that identity provider. */
  public static final String ID_TOKEN = "not-a-secret-id-token";

  /** The id of the account. */
  public static final String ACCOUNT_ID = "d78cbac186b744899480f25bd022f468";

  static final String USER_ID = "7116d09f88fa41908676fdd4b039e95b";

  private HuaweiIdentity() {}
}
