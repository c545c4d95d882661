package dev.muster.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.launcher.TestIdentifier;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.help.PitHelpError;
import org.pitest.junit5.JUnit5Configuration;
import org.pitest.junit5.JUnit5TestUnit;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestPluginFactory;
import org.pitest.testapi.TestSuiteFinder;
import org.pitest.testapi.TestUnit;
import org.pitest.testapi.TestUnitExecutionListener;
import org.pitest.testapi.TestUnitFinder;

/**
 * Remembers the tests that PIT's plugin for JUnit found while it measured coverage. The plugin runs
 * all tests of a class to find them, and does so again in each JVM that tries mutants: the search
 * would take longer than the mutants. PIT finds this plugin as a service.
 */
public final class KnownTests implements TestPluginFactory {
  /** A system property: the directory with a file for each test class, a test a line. */
  static final String DIRECTORY = "muster.mutants.tests";

  @Override
  public String name() {
    return "known tests";
  }

  @Override
  public String description() {
    return "Remembers which tests there are";
  }

  @Override
  public Configuration createTestFrameworkConfiguration(
      TestGroupConfig groups,
      ClassByteArraySource classes,
      Collection<String> runners,
      Collection<String> methods) {
    return new Known(
        new JUnit5Configuration(groups, methods), Path.of(System.getProperty(DIRECTORY)));
  }

  private record Known(Configuration junit, Path directory) implements Configuration {
    @Override
    public int priority() {
      return DEFAULT_PRIORITY - 1;
    }

    @Override
    public TestUnitFinder testUnitFinder() {
      TestUnitFinder finder = junit.testUnitFinder();
      return (type, listener) -> {
        try {
          Path known = directory.resolve(type.getName());
          return Files.exists(known)
              ? known(type, Files.readAllLines(known))
              : found(finder, type, listener, known);
        } catch (IOException failure) {
          throw new UncheckedIOException(failure);
        }
      };
    }

    private static List<TestUnit> found(
        TestUnitFinder finder, Class<?> type, TestUnitExecutionListener listener, Path known)
        throws IOException {
      List<TestUnit> found = finder.findTestUnits(type, listener);
      Files.write(known, found.stream().map(it -> it.getDescription().getName()).toList());
      return found;
    }

    private static List<TestUnit> known(Class<?> type, List<String> names) {
      initialise(type);
      return names.stream()
          .<TestUnit>map(name -> new JUnit5TestUnit(type, TestIdentifier.from(new Named(name))))
          .toList();
    }

    /** Makes the static resources of a test class before there is a mutant. */
    private static void initialise(Class<?> type) {
      try {
        Class.forName(type.getName(), true, type.getClassLoader());
      } catch (ClassNotFoundException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    @Override
    public TestSuiteFinder testSuiteFinder() {
      return junit.testSuiteFinder();
    }

    @Override
    public Optional<PitHelpError> verifyEnvironment() {
      return junit.verifyEnvironment();
    }
  }

  private static final class Named extends AbstractTestDescriptor {
    Named(String name) {
      super(UniqueId.parse(name), name);
    }

    @Override
    public TestDescriptor.Type getType() {
      return TestDescriptor.Type.TEST;
    }
  }
}
