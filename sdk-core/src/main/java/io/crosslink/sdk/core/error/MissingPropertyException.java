package io.crosslink.sdk.core.error;

/**
 * A property that is documented as always present was read but is absent. Only the accessor of that
 * property throws: the rest of the model can be used as usual, and the model's {@code has…()}
 * method checks for the property without an exception.
 */
public final class MissingPropertyException extends SdkException {
  private static final long serialVersionUID = 1L;

  private final String model;
  private final String property;

  /**
   * Creates the exception; useful in tests of code that handles it.
   *
   * @param model the simple name of the model's class
   * @param property the name of the property in the JSON
   * @param advice why it may be absent and what to do, one sentence without a full stop
   */
  public MissingPropertyException(String model, String property, String advice) {
    super(model + " has no " + property + ": " + advice, null);
    this.model = model;
    this.property = property;
  }

  /** {@return the simple name of the model's class} */
  public String model() {
    return model;
  }

  /** {@return the name of the property in the JSON} */
  public String property() {
    return property;
  }
}
