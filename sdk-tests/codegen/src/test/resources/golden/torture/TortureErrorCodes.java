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

  /** The meaning of {@code C:\temp} is unknown. */
  public static final String NO_STATUS = "TORTURE 3 'ä'";

  private TortureErrorCodes() {}
}
