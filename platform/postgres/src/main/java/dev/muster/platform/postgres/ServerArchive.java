package dev.muster.platform.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The archive with the PostgreSQL programs of this platform, packaged in a jar on the class path.
 */
final class ServerArchive {

  private final URL resource;

  private ServerArchive(URL resource) {
    this.resource = resource;
  }

  /** Finds the archive, and refuses a platform without one. */
  static ServerArchive find() {
    String system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    String machine = System.getProperty("os.arch");
    String name =
        String.format(
            Locale.ROOT,
            "/postgres-%s-%s%s.txz",
            system,
            packedAs(machine),
            hasMusl() ? "-alpine_linux" : "");
    URL resource = ServerArchive.class.getResource(name);
    if (resource == null) {
      throw new DatabaseUnavailableException(
          "No embedded PostgreSQL is packaged for " + system + " on " + machine,
          "add the binaries of this platform to the class path");
    }
    return new ServerArchive(resource);
  }

  /** Returns the archive's checksum, read from the jar's index rather than from its 15 MB. */
  long checksum() throws IOException {
    JarURLConnection connection = connect();
    try (var _ = connection.getInputStream()) {
      return connection.getJarEntry().getCrc();
    }
  }

  InputStream open() throws IOException {
    return connect().getInputStream();
  }

  private JarURLConnection connect() throws IOException {
    JarURLConnection connection = (JarURLConnection) resource.openConnection();
    // Without caches, closing the stream closes the jar too.
    connection.setUseCaches(false);
    return connection;
  }

  private static String packedAs(String machine) {
    return switch (machine) {
      case "amd64" -> "x86_64";
      case "aarch64" -> "arm_64";
      default -> machine;
    };
  }

  private static boolean hasMusl() {
    return Files.exists(Path.of("/etc/alpine-release"));
  }
}
