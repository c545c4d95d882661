package dev.muster.bootstrap.architecture;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import dev.muster.platform.rules.House;
import dev.muster.platform.rules.Technology;
import dev.muster.platform.rules.pom.Poms;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The classes that ship, as they were compiled, and the sources that they come from. */
public final class ProductionCode {
  public static final String ROOT = "dev.muster";

  /** This project as the rules see it. */
  public static final House HOUSE =
      House.below(ROOT)
          .sharing(
              "platform",
              "application.audit",
              "application.consistency",
              "application.dependant",
              "application.permission",
              "application.transfer")
          .withDriven("persistence", Technology.DATABASES)
          .on("platform.jdbc", "platform.postgres")
          .withDriving("web", Technology.HTTP)
          .on("platform.web")
          .withDriving("cli", Technology.of("CSV", "de.siegmar.."))
          .on("platform.shell");

  /** Leaves out what Micronaut's processors add: {@code $...} and {@code ...$Intercepted}. */
  static final ImportOption WRITTEN_BY_HAND = new Leaving(".*(/[$][^/]*|[$]Intercepted)[.]class");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new Leaving(".*/test-classes/.*"))
          .withImportOption(new Leaving(".*-tests[.]jar!/.*"))
          .withImportOption(WRITTEN_BY_HAND)
          .importPackages(ROOT);

  private ProductionCode() {}

  /** Returns the POMs of this project. */
  static Poms poms() {
    // Maven says where the module is; elsewhere tests run in the directory of the module.
    Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    return Poms.in(module.getParent());
  }

  /** Returns the classes, without those that a processor adds. */
  public static JavaClasses classes() {
    return CLASSES;
  }

  /** Tells whether no bounded context stands in any layer, as in a house that was just emptied. */
  public static boolean hasNoContext() {
    Pattern context =
        Pattern.compile(
            Pattern.quote(ROOT)
                + "[.](domain|application|persistence|web|cli)[.](?!(audit|permission|transfer)([.]|$)).+");
    return CLASSES.stream().noneMatch(type -> context.matcher(type.getPackageName()).matches());
  }

  /** Tells whether an adapter waits for its first context. */
  static boolean hasEmptyAdapter() {
    return Stream.of("persistence", "web", "cli")
        .map(adapter -> ROOT + "." + adapter + ".")
        .anyMatch(
            packages ->
                CLASSES.stream().noneMatch(type -> type.getPackageName().startsWith(packages)));
  }

  /** The names of its top-level classes. */
  static Set<String> topLevelClasses() {
    return CLASSES.stream()
        .filter(JavaClass::isTopLevelClass)
        .map(JavaClass::getName)
        .filter(name -> !name.endsWith(".package-info"))
        .collect(toCollection(TreeSet::new));
  }

  /** The names of the classes that a module has main sources of. */
  static Set<String> sourcesOf(Path module) {
    Path sources = module.resolve("src/main");
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(sources::relativize)
          // Below java, or java8.
          .map(file -> file.subpath(1, file.getNameCount()))
          .map(file -> file.toString().replace(File.separatorChar, '.'))
          .filter(name -> !name.endsWith(".package-info.java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Leaves class files out by where they lie. */
  private record Leaving(Pattern places) implements ImportOption {
    Leaving(String places) {
      this(Pattern.compile(places));
    }

    @Override
    public boolean includes(Location location) {
      return !location.matches(places);
    }
  }
}
