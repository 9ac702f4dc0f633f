package io.crosslink.sdk.tests.codegen.torture;

/**
 * The error codes that Example Cloud documents for Torture, for comparison with {@link
 * io.crosslink.sdk.core.error.ServiceException#errorCode()}. The service may also return
 * undocumented codes.
 */
public final class TortureErrorCodes {
  /** The widget is "broken", or being repaired; retry later. HTTP 400. */
  public static final String WIDGET_BROKEN = "TORTURE.0001";

  /** There is no such widget. HTTP 404. */
  public static final String WIDGET_MISSING = "TORTURE.0002";

  /** The gadget is being used or deleted. HTTP 403. */
  public static final String GADGET_BUSY = "TORTURE.0004";

  /** The caller is unknown. HTTP 401. */
  public static final String CALLER_UNKNOWN = "TORTURE.0005";

  /** Too many requests; {{retry}} | later. HTTP 429. */
  public static final String TOO_MANY = "TORTURE.0006";

  /** The service failed. */
  public static final String INTERNAL_ERROR = "TORTURE.0007";

  /** The service is not available. HTTP 503. */
  public static final String UNAVAILABLE = "TORTURE.0008";

  /** The meaning of {@code C:\temp} is unknown. */
  public static final String NO_STATUS = "TORTURE 3 'ä'";

  private TortureErrorCodes() {}
}
