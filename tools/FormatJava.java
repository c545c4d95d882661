import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Checks or rewrites the format of every Java source below a directory, in Google Java style.
 *
 * <p>Usage: {@code FormatJava.java check|write <directory>}
 */
final class FormatJava {
  private FormatJava() {}

  private record Outcome(Path file, String problem) {}

  public static void main(String[] args) throws IOException {
    var write = args[0].equals("write");
    var root = Path.of(args[1]);
    var outcomes =
        sources(root).parallelStream()
            .map(file -> format(file, write))
            .filter(outcome -> !outcome.problem().isEmpty())
            .sorted((a, b) -> a.file().compareTo(b.file()))
            .toList();
    if (outcomes.isEmpty()) {
      return;
    }
    var report =
        outcomes.stream()
            .map(outcome -> "  " + root.relativize(outcome.file()) + outcome.problem())
            .collect(Collectors.joining("\n"));
    if (write && outcomes.stream().allMatch(outcome -> outcome.problem().equals(REWRITTEN))) {
      System.out.println("Formatted:\n" + report);
      return;
    }
    System.err.println("Not in Google Java style:\n" + report + "\nTo repair: mvn -Pformat");
    System.exit(1);
  }

  private static final String REWRITTEN = " (rewritten)";

  private static Outcome format(Path file, boolean write) {
    try {
      var source = Files.readString(file);
      var formatted = new Formatter().formatSourceAndFixImports(source);
      if (formatted.equals(source)) {
        return new Outcome(file, "");
      }
      if (write) {
        Files.writeString(file, formatted);
        return new Outcome(file, REWRITTEN);
      }
      return new Outcome(file, ":" + firstDifference(source, formatted));
    } catch (FormatterException e) {
      return new Outcome(file, ": cannot be parsed: " + e.getMessage());
    } catch (IOException e) {
      return new Outcome(file, ": " + e);
    }
  }

  private static int firstDifference(String source, String formatted) {
    var is = source.lines().toList();
    var should = formatted.lines().toList();
    var line = 0;
    while (line < is.size() && line < should.size() && is.get(line).equals(should.get(line))) {
      line++;
    }
    return line + 1;
  }

  private static List<Path> sources(Path root) throws IOException {
    var files = new ArrayList<Path>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            var name = dir.getFileName().toString();
            var skipped = name.equals("target") || name.startsWith(".");
            return skipped && !dir.equals(root)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".java")) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }
}
