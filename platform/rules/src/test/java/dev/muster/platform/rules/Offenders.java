package dev.muster.platform.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Extracts the offending classes from a rule's result. */
final class Offenders {
  private Offenders() {}

  /** Returns the names of the classes that break a rule. */
  static Set<String> in(EvaluationResult result) {
    Set<String> offenders = new TreeSet<>();
    Set<String> attributed = new HashSet<>();
    // ArchUnit passes a violation once for each type that the offender can be converted to.
    result.handleViolations(
        (Collection<JavaClass> blamed, String message) -> {
          blamed.forEach(type -> offenders.add(type.getName()));
          attributed.add(message);
        });
    result.handleViolations(
        (Collection<JavaMember> blamed, String message) -> {
          blamed.forEach(member -> offenders.add(member.getOwner().getName()));
          attributed.add(message);
        });
    result.handleViolations(
        (Collection<Dependency> blamed, String message) -> {
          blamed.forEach(dependency -> offenders.add(dependency.getOriginClass().getName()));
          attributed.add(message);
        });
    Set<String> all = new HashSet<>();
    result.handleViolations((Collection<Object> blamed, String message) -> all.add(message));
    assertEquals(all, attributed, "violations whose offender is known");
    return offenders;
  }
}
