package dev.muster.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The test classes of all modules but bootstrap, which may know every context. */
public final class TestCode {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ProductionCode.WRITTEN_BY_HAND)
          .importPaths(directories());

  private TestCode() {}

  /** Returns the classes. */
  public static JavaClasses classes() {
    return CLASSES;
  }

  private static List<Path> directories() {
    return ProductionCode.poms().modules().stream()
        .filter(module -> !module.name().equals("bootstrap"))
        .map(module -> module.directory().resolve("target/test-classes"))
        .filter(Files::isDirectory)
        .toList();
  }
}
