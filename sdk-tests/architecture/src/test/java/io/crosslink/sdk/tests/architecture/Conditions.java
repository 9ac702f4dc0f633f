package io.crosslink.sdk.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Conditions for classes that ArchUnit does not provide. */
final class Conditions {
  static final ArchCondition<JavaClass> HAVE_NO_OPTIONAL_FIELDS_OR_PARAMETERS =
      none("have no Optional fields or parameters", Conditions::misplacedOptionals);

  static final ArchCondition<JavaClass> DECLARE_NO_CHECKED_EXCEPTIONS =
      none("declare no checked exceptions", Conditions::checkedExceptions);

  static final ArchCondition<JavaClass> BE_IN_A_NULL_MARKED_PACKAGE =
      be(
          "in a package that is marked @NullMarked",
          type ->
              type.getPackage()
                  .tryGetPackageInfo()
                  .map(info -> info.isAnnotatedWith(NullMarked.class))
                  .orElse(false));

  private Conditions() {}

  static ArchCondition<JavaClass> be(String description, Predicate<JavaClass> predicate) {
    return none(
        "be " + description,
        type ->
            predicate.test(type)
                ? Stream.of()
                : Stream.of(type.getFullName() + " is not " + description));
  }

  private static ArchCondition<JavaClass> none(
      String description, Function<JavaClass, Stream<String>> problems) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        problems
            .apply(type)
            .forEach(problem -> events.add(SimpleConditionEvent.violated(type, problem)));
      }
    };
  }

  private static Stream<String> misplacedOptionals(JavaClass type) {
    Stream<String> fields =
        type.getFields().stream()
            .filter(field -> field.getRawType().isEquivalentTo(Optional.class))
            .map(JavaField::getFullName);
    Stream<String> parameters =
        type.getCodeUnits().stream()
            .filter(unit -> !unit.getModifiers().contains(JavaModifier.PRIVATE))
            .filter(
                unit ->
                    unit.getRawParameterTypes().stream()
                        .anyMatch(parameter -> parameter.isEquivalentTo(Optional.class)))
            .map(JavaCodeUnit::getFullName);
    return Stream.concat(fields, parameters);
  }

  /** {@code InterruptedException} is allowed, since callers must not miss an interrupt. */
  private static Stream<String> checkedExceptions(JavaClass owner) {
    return owner.getCodeUnits().stream()
        .filter(unit -> !unit.getModifiers().contains(JavaModifier.PRIVATE))
        .flatMap(
            unit ->
                unit.getExceptionTypes().stream()
                    .filter(Conditions::isChecked)
                    .map(type -> unit.getFullName() + " declares " + type.getName()));
  }

  private static boolean isChecked(JavaClass type) {
    return !type.isAssignableTo(RuntimeException.class)
        && !type.isAssignableTo(Error.class)
        && !type.isEquivalentTo(InterruptedException.class);
  }
}
