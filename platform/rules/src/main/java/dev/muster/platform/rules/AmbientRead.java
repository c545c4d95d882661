package dev.muster.platform.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.util.Set;
import java.util.stream.Collectors;

/** Matches calls whose result depends on the machine: on its clock, its locale or its time zone. */
final class AmbientRead extends DescribedPredicate<JavaAccess<?>> {
  private static final Set<String> ALWAYS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.time.Clock.system",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.systemUTC",
          "java.time.Clock.tickMillis",
          "java.time.Clock.tickMinutes",
          "java.time.Clock.tickSeconds",
          "java.time.InstantSource.system",
          "java.time.ZoneId.systemDefault",
          "java.util.Calendar.getInstance",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault");

  /** The overloads without a clock, locale or zone parameter; they read the machine's. */
  private static final Set<String> WITHOUT_ONE =
      Set.of(
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.util.Date.<init>()");

  AmbientRead() {
    super("reads a clock, locale or zone of the machine");
  }

  @Override
  public boolean test(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    String name = target.getOwner().getName() + "." + target.getName();
    return ALWAYS.contains(name)
        || isNow(target)
        || WITHOUT_ONE.contains(name + parameters(target));
  }

  private static boolean isNow(AccessTarget target) {
    return target.getName().equals("now")
        && target.getOwner().getPackageName().startsWith("java.time");
  }

  private static String parameters(AccessTarget target) {
    return target instanceof CodeUnitAccessTarget called
        ? called.getRawParameterTypes().stream()
            .map(HasName::getName)
            .collect(Collectors.joining(", ", "(", ")"))
        : "";
  }
}
