package io.crosslink.sdk.testkit.junit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.platform.commons.support.AnnotationSupport;

/** The extension behind {@link FakeClouds}. */
final class FakeCloudsExtension
    implements ParameterResolver,
        BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        TestExecutionExceptionHandler,
        LifecycleMethodExecutionExceptionHandler {
  private static final Namespace NAMESPACE = Namespace.create(FakeCloudsExtension.class);

  /** Makes constructors belong to a test, with JUnit 5.12 or newer. */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return Fakes.supports(parameter.getParameter().getType()) && isOurs(parameter);
  }

  private static boolean isOurs(ParameterContext parameter) {
    if (parameter.isAnnotated(Fake.class)) {
      return true;
    }
    Executable executable = parameter.getDeclaringExecutable();
    return parameter.getParameter().getAnnotations().length == 0
        && !(executable instanceof Constructor && executable.getAnnotations().length > 0)
        && Arrays.stream(executable.getParameters())
            .noneMatch(each -> each.isAnnotationPresent(Fake.class));
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return get(
        parameter.getParameter().getType(), parameter.getDeclaringExecutable().getName(), context);
  }

  private static Object get(Class<?> type, String receiver, ExtensionContext context) {
    ExtensionContext owner = owner(context);
    if (owner.getTestMethod().isEmpty() && !isShared(owner)) {
      throw new ParameterResolutionException(
          "Each test has its own fakes, which are not available to "
              + receiver
              + ": declare them as parameters of test methods, or use"
              + " @FakeClouds(perClass = true)");
    }
    return owner
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Fakes.class, same -> new Fakes(), Fakes.class)
        .get(type);
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IllegalAccessException {
    for (Field field : fields(context.getRequiredTestClass(), true)) {
      set(field, null, context);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) throws IllegalAccessException {
    for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
      for (Field field : fields(instance.getClass(), false)) {
        set(field, instance, context);
      }
    }
  }

  private static List<Field> fields(Class<?> type, boolean ofClass) {
    return AnnotationSupport.findAnnotatedFields(
        type, Fake.class, field -> Modifier.isStatic(field.getModifiers()) == ofClass);
  }

  private static void set(Field field, @Nullable Object instance, ExtensionContext context)
      throws IllegalAccessException {
    if (!Fakes.supports(field.getType()) || Modifier.isFinal(field.getModifiers())) {
      throw new ExtensionConfigurationException(
          "@Fake requires a field that is not final, of a type that @FakeClouds provides: "
              + field);
    }
    field.setAccessible(true);
    field.set(instance, get(field.getType(), field.getName(), context));
  }

  /** What a class shares is not in the store of the test, so it is not closed. */
  @Override
  public void afterEach(ExtensionContext context) {
    close(context);
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
    Fakes fakes = owner(context).getStore(NAMESPACE).get(Fakes.class, Fakes.class);
    if (fakes != null) {
      failure.addSuppressed(new Calls(fakes.callLog()));
    }
    return failure;
  }

  /**
   * Returns the context that the fakes belong to: that of the test, or of the class that shares
   * them, which encloses the class of the test if that is a nested one.
   */
  private static ExtensionContext owner(ExtensionContext context) {
    ExtensionContext annotated = annotated(context);
    return isShared(annotated) ? annotated : context;
  }

  /** Returns the context of the innermost class with the annotation. */
  private static ExtensionContext annotated(ExtensionContext context) {
    ExtensionContext found = context;
    while (found.getParent().isPresent()
        && (found.getTestMethod().isPresent() || annotation(found).isEmpty())) {
      found = found.getParent().get();
    }
    return found;
  }

  private static boolean isShared(ExtensionContext context) {
    return annotation(annotated(context)).map(FakeClouds::perClass).orElse(false);
  }

  private static Optional<FakeClouds> annotation(ExtensionContext context) {
    return context
        .getTestClass()
        .flatMap(type -> AnnotationSupport.findAnnotation(type, FakeClouds.class));
  }

  /** Adds the call log to the report of a failed test. */
  private static final class Calls extends Exception {
    private static final long serialVersionUID = 1L;

    Calls(String callLog) {
      super(callLog, null, false, false); // the stack trace does not matter
    }
  }
}
