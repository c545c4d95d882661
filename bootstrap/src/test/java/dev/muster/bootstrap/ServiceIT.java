package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Api;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The packaged service starts, refuses to start, and ends as the README says. */
@Execution(ExecutionMode.CONCURRENT)
class ServiceIT {
  private static final Path JAR = Path.of("target", "muster", "muster.jar");

  @TempDir Path directory;

  @Test
  void everyLibraryOfTheJarIsThere() throws Exception {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      String classPath = jar.getManifest().getMainAttributes().getValue("Class-Path");
      for (String entry : classPath.split(" ")) {
        assertTrue(Files.isRegularFile(JAR.resolveSibling(entry)), entry);
      }
    }
  }

  @Test
  void itKeepsItsDatabaseBesideItself() throws Exception {
    Path database = directory.toRealPath().resolve(".muster/postgres");
    Map<String, String> empty =
        Map.of("DATASOURCES_DEFAULT_URL", "", "MUSTER_DATABASE_DIRECTORY", "");
    try (MusterProcess muster = MusterProcess.start(directory, empty)) {
      assertTrue(
          muster
              .readyLine()
              .endsWith(
                  " with its own PostgreSQL in "
                      + database
                      + ", open to everybody, who then acts as an administrator"),
          muster::readyLine);

      String refused = MusterProcess.refused(directory, Map.of());
      assertTrue(
          refused.startsWith("Muster cannot start. The embedded PostgreSQL in " + database)
              && refused.contains("is in use by another process")
              && refused.lines().count() == 1,
          refused);
      assertTrue(isReady(muster));

      ProcessHandle postmaster = MusterProcess.postmaster(database);
      muster.terminate();
      assertTrue(muster.ends(10));
      assertEquals(0, muster.exitCode());
      postmaster.onExit().get(5, TimeUnit.SECONDS);
    }
    try (MusterProcess muster = MusterProcess.start(directory, Map.of())) {
      assertTrue(isReady(muster));
    }
  }

  @Test
  void endedInTheMiddleOfItsStartItLeavesNoDatabaseBehind() throws Exception {
    Path database = directory.resolve(".muster/postgres");
    Process starting = MusterProcess.launch(directory, Map.of());
    Path postmasterFile = database.resolve("data/postmaster.pid");
    while (!Files.exists(postmasterFile) || Files.size(postmasterFile) == 0) {
      assertTrue(starting.isAlive());
      Thread.sleep(10);
    }
    ProcessHandle postmaster = MusterProcess.postmaster(database);

    starting.destroy();

    assertTrue(starting.waitFor(60, TimeUnit.SECONDS));
    postmaster.onExit().get(10, TimeUnit.SECONDS);
  }

  @Test
  void itUsesTheDatabaseThatIsConfigured() throws Exception {
    Map<String, String> environment = MusterProcess.on(TestDatabase.settings());
    try (MusterProcess muster = MusterProcess.start(directory, environment)) {
      assertTrue(
          muster.readyLine().contains(" with the PostgreSQL at jdbc:postgresql://localhost:"),
          muster::readyLine);

      String busy =
          MusterProcess.refused(
              directory,
              Map.of(
                  "MICRONAUT_SERVER_PORT", String.valueOf(muster.service().getPort()),
                  "DATASOURCES_DEFAULT_URL", environment.get("DATASOURCES_DEFAULT_URL"),
                  "DATASOURCES_DEFAULT_USERNAME", "postgres"));
      assertTrue(
          busy.startsWith("Muster cannot start. ")
              && busy.contains(" on 127.0.0.1:" + muster.service().getPort() + " (")
              && busy.contains("set MICRONAUT_SERVER_PORT")
              && busy.lines().count() == 1,
          busy);

      Map<String, String> watchedThere = new HashMap<>(environment);
      watchedThere.put("MUSTER_MANAGEMENT_PORT", String.valueOf(muster.management().getPort()));
      String watched = MusterProcess.refused(directory, watchedThere);
      assertTrue(
          watched.startsWith("Muster cannot start. It cannot listen for health and metrics at ")
              && watched.contains("set MUSTER_MANAGEMENT_PORT")
              && watched.lines().count() == 1,
          watched);
    }
    assertFalse(Files.exists(directory.resolve(".muster")));
  }

  @Test
  void itTakesSettingsAsArgumentsAndLetsNoWebPageInWithCredentialsOfAnybody() throws Exception {
    Map<String, String> settings = TestDatabase.settings();
    String refused =
        MusterProcess.refused(
            directory,
            Map.of(),
            "-datasources.default.url=" + settings.get("datasources.default.url"),
            "-datasources.default.username=" + settings.get("datasources.default.username"),
            "-datasources.default.password=" + settings.get("datasources.default.password"),
            "-micronaut.server.cors.enabled=true",
            "-micronaut.server.cors.configurations.web.max-age=60");

    assertTrue(
        refused.startsWith("Muster cannot start. CORS must not allow credentials to any origin")
            && refused.contains("cors.configurations.web.allowed-origins")
            && refused.lines().count() == 1,
        refused);
    assertFalse(Files.exists(directory.resolve(".muster")));
  }

  @Test
  void itSaysWhatToDoWhenTheConfiguredDatabaseIsNotThere() throws Exception {
    String refused =
        MusterProcess.refused(
            directory, Map.of("DATASOURCES_DEFAULT_URL", "jdbc:postgresql://127.0.0.1:1/nothing"));

    assertTrue(refused.contains("check DATASOURCES_DEFAULT_URL"), refused);
    assertTrue(refused.contains("jdbc:postgresql://127.0.0.1:1/nothing"), refused);
  }

  @Test
  void itNeverSaysThePasswordInAUrl() throws Exception {
    String refused =
        MusterProcess.refused(
            directory,
            Map.of(
                "DATASOURCES_DEFAULT_URL",
                "jdbc:postgresql://user:hunter2@127.0.0.1:1/nothing?password=hunter3"));

    assertTrue(
        refused.contains("the PostgreSQL at jdbc:postgresql://127.0.0.1:1/nothing"), refused);
    assertFalse(refused.contains("hunter"), refused);
  }

  /** Asks the service, which asks its database. */
  private static boolean isReady(MusterProcess muster) {
    return new Api(muster.management()).get("/health/ready").status() == 200;
  }
}
