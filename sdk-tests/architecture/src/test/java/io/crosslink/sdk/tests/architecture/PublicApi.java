package io.crosslink.sdk.tests.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** The public API: public classes outside internal packages, and their members. */
final class PublicApi {
  static final DescribedPredicate<JavaClass> CLASSES =
      DescribedPredicate.describe("are visible to users", PublicApi::isVisible);

  private PublicApi() {}

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !isInternal(type)
        && type.getEnclosingClass().map(PublicApi::isVisible).orElse(true);
  }

  static boolean isInternal(JavaClass type) {
    return (type.getPackageName() + ".").contains(".internal.");
  }

  /** Returns the members that users can call, read or override. */
  static Stream<JavaMember> members(JavaClass type) {
    return type.getMembers().stream()
        .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(
            member ->
                member.getModifiers().contains(JavaModifier.PUBLIC)
                    || member.getModifiers().contains(JavaModifier.PROTECTED));
  }

  /** Signatures of members and super types must not name these classes, with an exception. */
  static ArchCondition<JavaClass> notMention(
      DescribedPredicate<JavaClass> forbidden, DescribedPredicate<JavaMember> exception) {
    return new ArchCondition<>("not mention classes that " + forbidden.getDescription()) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        members(type)
            .filter(exception.negate())
            .forEach(
                member ->
                    report(member.getFullName(), member.getAllInvolvedRawTypes(), type, events));
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
            .map(JavaType::getAllInvolvedRawTypes)
            .forEach(types -> report(type.getFullName(), types, type, events));
      }

      private void report(
          String where, Set<JavaClass> types, JavaClass owner, ConditionEvents events) {
        types.stream()
            .map(JavaClass::getBaseComponentType)
            .filter(forbidden)
            .forEach(
                found ->
                    events.add(
                        SimpleConditionEvent.violated(
                            owner, where + " mentions " + found.getName())));
      }
    };
  }

  static ArchCondition<JavaClass> notMention(DescribedPredicate<JavaClass> forbidden) {
    return notMention(forbidden, DescribedPredicate.alwaysFalse());
  }
}
