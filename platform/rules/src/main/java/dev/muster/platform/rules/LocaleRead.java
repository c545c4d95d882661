package dev.muster.platform.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds calls that format or parse a text in the locale of the machine, whether or not the method
 * has a variant with a locale.
 */
final class LocaleRead extends DescribedPredicate<JavaAccess<?>> {
  private static final String LOCALE = "java.util.Locale";

  /** The types of a parameter that fixes the locale. */
  private static final Set<String> SAYS_WHICH =
      Set.of(LOCALE, "java.text.DecimalFormatSymbols", "java.text.DateFormatSymbols");

  /** Calls without an overload of the same parameters and a locale. */
  private static final Set<String> WITHOUT_OVERLOAD =
      Set.of(
          "java.lang.String.formatted",
          "java.text.DateFormat.getInstance",
          "java.text.DecimalFormat.<init>",
          "java.text.DecimalFormatSymbols.<init>",
          "java.text.SimpleDateFormat.<init>",
          "java.time.format.DateTimeFormatter.ofLocalizedDate",
          "java.time.format.DateTimeFormatter.ofLocalizedDateTime",
          "java.time.format.DateTimeFormatter.ofLocalizedTime",
          "java.util.Formatter.<init>",
          "java.util.Locale.getDefault",
          "java.util.Scanner.<init>");

  LocaleRead() {
    super("makes or reads a text in the locale of the machine");
  }

  @Override
  public boolean test(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget called
        && parameters(called.getRawParameterTypes()).noneMatch(SAYS_WHICH::contains)
        && (WITHOUT_OVERLOAD.contains(called.getOwner().getName() + "." + called.getName())
            || isMessage(called)
            || couldBeGivenOne(called));
  }

  /** The static method; the instance method takes its locale from the formatter. */
  private static boolean isMessage(CodeUnitAccessTarget called) {
    return called.getOwner().getName().equals("java.text.MessageFormat")
        && called.getName().equals("format")
        && parameters(called.getRawParameterTypes()).toList().contains("[Ljava.lang.Object;");
  }

  private static boolean couldBeGivenOne(CodeUnitAccessTarget called) {
    List<String> given = parameters(called.getRawParameterTypes()).toList();
    return Stream.<JavaCodeUnit>concat(
            called.getOwner().getAllMethods().stream(),
            called.getOwner().getConstructors().stream())
        .filter(it -> it.getName().equals(called.getName()))
        .map(it -> parameters(it.getRawParameterTypes()).toList())
        .filter(it -> it.contains(LOCALE))
        .anyMatch(it -> it.stream().filter(type -> !type.equals(LOCALE)).toList().equals(given));
  }

  private static Stream<String> parameters(List<JavaClass> types) {
    return types.stream().map(HasName::getName);
  }
}
