import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A service that Muster is compared with, packaged in the directory called like it. */
enum Yardstick {
  NAIVE("public"),
  PLAIN("plain"),
  VERTX("plain");

  private static final int FIRST_PORT = 18081;

  private final String schema;

  Yardstick(String schema) {
    this.schema = schema;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Starts the service with the JVM options of Muster. */
  Service start(Path muster, Database database) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            System.getProperty("java.home") + "/bin/java",
            "-XX:Flags=" + muster.resolve("bin/muster.flags"),
            "-XX:+UseSerialGC",
            "-jar",
            String.format("quality/benchmarks/%1$s/target/%1$s/%1$s.jar", id()));
    return Service.start(id(), schema, FIRST_PORT + ordinal(), command, database.settings());
  }
}
