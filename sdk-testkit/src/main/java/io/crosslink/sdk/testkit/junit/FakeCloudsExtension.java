package io.crosslink.sdk.testkit.junit;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.platform.commons.support.AnnotationSupport;

/** The extension behind {@link FakeClouds}. */
final class FakeCloudsExtension
    implements ParameterResolver,
        AfterEachCallback,
        AfterAllCallback,
        TestExecutionExceptionHandler,
        LifecycleMethodExecutionExceptionHandler {
  private static final Namespace NAMESPACE = Namespace.create(FakeCloudsExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return Fakes.supports(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    boolean forOneTest =
        context.getTestMethod().isPresent() && parameter.getDeclaringExecutable() instanceof Method;
    if (!forOneTest && !isShared(context)) {
      throw new ParameterResolutionException(
          "Each test has its own fakes, which are not available to "
              + parameter.getDeclaringExecutable().getName()
              + ": declare them as parameters of test methods, or use"
              + " @FakeClouds(perClass = true)");
    }
    return store(context)
        .getOrComputeIfAbsent(Fakes.class, type -> new Fakes(), Fakes.class)
        .get(parameter.getParameter().getType());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (!isShared(context)) {
      close(context);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close(context);
  }

  private static void close(ExtensionContext context) {
    Fakes fakes = context.getStore(NAMESPACE).remove(Fakes.class, Fakes.class);
    if (fakes != null) {
      fakes.close();
    }
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw withCalls(context, failure);
  }

  @Override
  public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw withCalls(context, failure);
  }

  @Override
  public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw withCalls(context, failure);
  }

  @Override
  public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw withCalls(context, failure);
  }

  @Override
  public void handleAfterAllMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw withCalls(context, failure);
  }

  private static Throwable withCalls(ExtensionContext context, Throwable failure) {
    Fakes fakes = store(context).get(Fakes.class, Fakes.class);
    if (fakes != null) {
      failure.addSuppressed(new Calls(fakes.callLog()));
    }
    return failure;
  }

  /** Returns the store of the fakes: that of the test, or of the class that shares them. */
  private static Store store(ExtensionContext context) {
    ExtensionContext owner = context;
    while (isShared(context)
        && owner.getTestMethod().isPresent()
        && owner.getParent().isPresent()) {
      owner = owner.getParent().get();
    }
    return owner.getStore(NAMESPACE);
  }

  private static boolean isShared(ExtensionContext context) {
    return context
        .getTestClass()
        .flatMap(type -> AnnotationSupport.findAnnotation(type, FakeClouds.class))
        .map(FakeClouds::perClass)
        .orElse(false);
  }

  /** Adds the call log to the report of a failed test. */
  private static final class Calls extends Exception {
    private static final long serialVersionUID = 1L;

    Calls(String callLog) {
      super(callLog, null, false, false); // the stack trace does not matter
    }
  }
}
