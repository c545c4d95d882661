package dev.muster.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The test classes of all modules; those of bootstrap may know every context. */
public final class TestCode {
  private static final JavaClasses CLASSES = in(directories(name -> !name.equals("bootstrap")));

  private TestCode() {}

  /** Returns the classes of all modules but bootstrap. */
  public static JavaClasses classes() {
    return CLASSES;
  }

  /** Returns the classes of all modules. */
  public static JavaClasses ofAllModules() {
    return in(directories(name -> true));
  }

  private static JavaClasses in(List<Path> directories) {
    return new ClassFileImporter()
        .withImportOption(ProductionCode.WRITTEN_BY_HAND)
        .importPaths(directories);
  }

  private static List<Path> directories(Predicate<String> modules) {
    return ProductionCode.poms().modules().stream()
        .filter(module -> modules.test(module.name()))
        .map(module -> module.directory().resolve("target/test-classes"))
        .filter(Files::isDirectory)
        .toList();
  }
}
