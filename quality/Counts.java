import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures how hard the code is to read. Run it from the root of the project: {@code java
 * quality/Counts.java}. It prints, one a line:
 *
 * <ul>
 *   <li>the lines of main code in bounded contexts, and in the platform;
 *   <li>the number of the platform's files with a context's name or one of its words;
 *   <li>the packages with more than 25 files, in main and test sources;
 *   <li>the relative pronouns in comments of main code;
 *   <li>the lines for one operation in the OpenAPI document: annotations and YAML.
 * </ul>
 */
final class Counts {
  private static final int ROOM = 25;
  private static final Pattern WORDS =
      Pattern.compile("hero|team|roster|membership", Pattern.CASE_INSENSITIVE);
  private static final Pattern PRONOUN =
      Pattern.compile("\\b(what|which|those|who|whoever|whom)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
  private static final Pattern CONTEXT =
      Pattern.compile("/dev/muster/(domain|application|persistence|web|cli)/\\w+/");
  private static final Pattern OPERATION = Pattern.compile("@(Get|Put|Post|Patch|Delete)\\b");

  // With all its lines: those that follow stand further right, or close it. Its imports count, too.
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "^  @(?:Operation|Takes|Success|ReadsOne|Lists|Creates|Patches|Removes|Links|Refuses)\\b.*\n"
              + "(?:(?:   |  [)}]).*\n"
              + ")*|^import"
              + " (?:io\\.swagger\\.|dev\\.muster\\.platform\\.web\\.openapi\\.|[\\w.]*Violation\\.).*\n",
          Pattern.MULTILINE);

  private Counts() {}

  public static void main(String[] args) throws IOException {
    List<Source> java = sources(".java");
    List<Source> main = java.stream().filter(it -> it.path().contains("/src/main/")).toList();
    List<Source> platform = in(java, it -> it.path().startsWith("platform/"));
    List<Source> contexts = in(main, it -> CONTEXT.matcher(it.path()).find());
    System.out.printf(Locale.ROOT, "lines of contexts: %,d%n", lines(contexts));
    System.out.printf(
        Locale.ROOT,
        "lines of the platform: %,d%n",
        lines(in(main, it -> it.path().startsWith("platform/"))));
    System.out.printf(
        Locale.ROOT,
        "files of the platform with a word of a context: %d of %d%n",
        in(platform, it -> WORDS.matcher(it.text()).find()).size(),
        platform.size());
    Map<String, Long> rooms =
        java.stream()
            .collect(Collectors.groupingBy(Source::folder, TreeMap::new, Collectors.counting()));
    rooms.values().removeIf(files -> files <= ROOM);
    System.out.printf(Locale.ROOT, "packages with more than %d files: %s%n", ROOM, rooms);
    System.out.printf(
        Locale.ROOT,
        "relative pronouns in comments of main code: %d%n",
        main.stream().mapToLong(it -> pronouns(it.text())).sum());
    List<Source> controllers =
        in(main, it -> it.path().endsWith("Controller.java") && CONTEXT.matcher(it.path()).find());
    long operations =
        controllers.stream().mapToLong(it -> OPERATION.matcher(it.text()).results().count()).sum();
    long described =
        controllers.stream().mapToLong(it -> descriptions(it.text())).sum()
            + lines(in(sources(".yaml"), it -> it.path().contains("/src/main/openapi/")));
    System.out.printf(
        Locale.ROOT,
        "lines an operation of the OpenAPI document: %d (%d operations, %d lines)%n",
        described / Math.max(1, operations),
        operations,
        described);
  }

  private static List<Source> in(List<Source> sources, Predicate<Source> some) {
    return sources.stream().filter(some).toList();
  }

  private static long lines(List<Source> sources) {
    return sources.stream().mapToLong(it -> it.text().lines().count()).sum();
  }

  private static long descriptions(String text) {
    return DESCRIPTION
        .matcher(text)
        .results()
        .mapToLong(description -> description.group().lines().count())
        .sum();
  }

  private static long pronouns(String text) {
    return COMMENT
        .matcher(text)
        .results()
        .mapToLong(comment -> PRONOUN.matcher(comment.group()).results().count())
        .sum();
  }

  private static List<Source> sources(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(""))) {
      return files
          .map(Path::toString)
          .filter(path -> path.endsWith(ending) && path.contains("src/"))
          .filter(path -> !path.contains("target/") && !path.contains("node_modules/"))
          .sorted()
          .map(Source::read)
          .toList();
    }
  }

  private record Source(String path, String text) {
    static Source read(String path) {
      try {
        return new Source(path, Files.readString(Path.of(path)));
      } catch (IOException unreadable) {
        throw new IllegalStateException(path, unreadable);
      }
    }

    String folder() {
      return path.substring(0, path.lastIndexOf('/'));
    }
  }
}
