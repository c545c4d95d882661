import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * Writes a bounded context with one entity from the templates in {@code tools/new-context}. It adds
 * files to the current directory, changes none, and commits nothing.
 *
 * <pre>
 * java tools/NewContext.java library Author
 * java tools/NewContext.java bakery Loaf Loaves
 * </pre>
 *
 * <p>The last argument is the plural of the entity; the default is the entity with an s.
 */
final class NewContext {
  private static final Path TEMPLATES = Path.of("tools/new-context");
  private static final Pattern PLACEHOLDER = Pattern.compile("__([A-Za-z]+)__");
  private static final Pattern NO_CODE =
      Pattern.compile("/[*].*?[*]/|//[^\n]*|\"(\\\\.|[^\"\\\\\n])*\"", Pattern.DOTALL);
  // Keywords of PostgreSQL that cannot name a schema without quotes.
  private static final String RESERVED =
      " all analyse analyze and any array as asc asymmetric authorization binary both case cast"
          + " check collate collation column concurrently constraint create cross current default"
          + " deferrable desc distinct do else end except false fetch for foreign freeze from full"
          + " grant group having ilike in initially inner intersect into is isnull join lateral"
          + " leading left like limit localtime localtimestamp natural not notnull null offset on"
          + " only or order outer overlaps placing primary public references returning right select"
          + " similar some symmetric table tablesample then to trailing true union unique user"
          + " using variadic verbose when where window with ";
  private static final String NEXT =
      """
      Written: %d files of the context '__context__', which keeps __plural__. They compile, and `mvn verify` is green.

      What to think about next, from the inside out:
      - Which values has __an__ __words__ beside its name? Give __Entity__Profile a value type for each, and
        follow the compiler: the row and its SQL, the JSON, __context__.yaml, the sample, the tests.
      - Which rules does it keep? Each is a type in __Context__Violation. Decide it in the domain, back it
        with a constraint where it must hold between rows, and write a fault that a contract finds.
      - What does it need of another context? Declare a driven port of its own for that, and answer it in
        bootstrap with the driving port of the other.
      - What else do people do with it? A use case is a method of __Entities__: docs/add-a-use-case.md.
      - A migration stays as it is once a release has run it: docs/migrations.md.
      - `mvn test -Drewrite` writes docs/rules/__context__.md anew. README.md may name the context, too.
      """;

  private final Map<String, String> words = new TreeMap<>();

  private NewContext(String context, String entity, String plural) {
    Predicate<String> hasVowel =
        Pattern.compile("(?i)(?!uni|use|usu|eu|one|once)[aeiou].*").asMatchPredicate();
    String an = hasVowel.test(entity) ? "an" : "a";
    words.put("context", context);
    words.put("Context", capitalized(context));
    words.put("Entity", entity);
    words.put("entity", camel(entity));
    words.put("Entities", plural);
    words.put("entities", camel(plural));
    words.put("an", an);
    words.put("An", capitalized(an));
    words.put("words", separated(entity, " "));
    words.put("Words", capitalized(separated(entity, " ")));
    words.put("plural", separated(plural, " "));
    words.put("Plural", capitalized(separated(plural, " ")));
    words.put("code", separated(entity, "-"));
    words.put("path", separated(plural, "-"));
    words.put("table", separated(entity, "_"));
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    try {
      if (args.length < 2 || args.length > 3) {
        throw new Refusal(
            "Say which context, which entity, and its plural if that is no mere s:"
                + " java tools/NewContext.java library Author [Authors]");
      }
      NewContext tool =
          new NewContext(args[0], args[1], args.length == 3 ? args[2] : args[1] + "s");
      tool.refuseUnusable();
      tool.refuseTaken();
      tool.write();
    } catch (Refusal refusal) {
      System.err.println(refusal.getMessage());
      System.exit(1);
    }
  }

  private void refuseUnusable() {
    String context = words.get("context");
    if (!context.matches("[a-z][a-z0-9]*")) {
      throw new Refusal(
          "'%s' is no context: take small letters a to z, and digits after the first."
              .formatted(context));
    }
    for (String type : List.of(words.get("Entity"), words.get("Entities"))) {
      if (!type.matches("([A-Z][a-z0-9]+)+")) {
        throw new Refusal(
            "'%s' is no entity: take a capitalised word such as Author, or several: BookLoan."
                .formatted(type));
      }
    }
    for (String name : List.of(context, words.get("entity"), words.get("entities"))) {
      if (SourceVersion.isKeyword(name)) {
        throw new Refusal("'%s' is a reserved word of Java.".formatted(name));
      }
    }
    if (RESERVED.contains(" " + context + " ") || context.startsWith("pg")) {
      throw new Refusal("'%s' cannot name a schema of PostgreSQL.".formatted(context));
    }
    if (words.get("Entity").equals(words.get("Entities"))) {
      throw new Refusal("'%s' needs another plural.".formatted(words.get("Entity")));
    }
  }

  /** Refuses names that mean something else in the house or in the templates. */
  private void refuseTaken() throws IOException {
    if (!Files.exists(Path.of("pom.xml")) || !Files.isDirectory(TEMPLATES)) {
      throw new Refusal("Run it in the directory of the root POM of the project.");
    }
    String context = words.get("context");
    List<Path> files = files(Path.of(""));
    // The platform's packages are rooms of its own: none of them is beside that of a context.
    if (files.stream()
        .filter(it -> !it.startsWith("platform"))
        .anyMatch(it -> it.toString().matches(".*/java/.*/" + context + "/[^/]*"))) {
      throw new Refusal("There is a package '%s' already.".formatted(context));
    }
    for (String type : List.of(words.get("Entity"), words.get("Entities"), words.get("Context"))) {
      if (files.stream().anyMatch(it -> it.endsWith(type + ".java")) || isOfTheJdk(type)) {
        throw new Refusal("There is a type '%s' already.".formatted(type));
      }
    }
    String names =
        Stream.of("Entity", "entity", "Entities", "entities")
            .map(words::get)
            .collect(Collectors.joining("|", "\\b(", ")\\b"));
    String components = "(?m)^ {4}(%s):".formatted(names);
    for (Path file : files) {
      String code = NO_CODE.matcher(text(file)).replaceAll("");
      if (file.startsWith(TEMPLATES)
          ? file.toString().endsWith(".java") && found(names, code)
          : file.toString().contains("/openapi/") && found(components, code)) {
        throw new Refusal("'%s' means something else in %s.".formatted(words.get("Entity"), file));
      }
      if (text(file).contains("@Controller(\"/" + words.get("path") + "\")")) {
        throw new Refusal("The path '/%s' is taken by %s.".formatted(words.get("path"), file));
      }
    }
  }

  private void write() throws IOException, InterruptedException {
    List<Path> templates = files(TEMPLATES);
    for (Path template : templates) {
      Path file = Path.of(filled(TEMPLATES.relativize(template).toString()));
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, filled(text(template)), StandardOpenOption.CREATE_NEW);
    }
    // Where a line breaks, and how imports are sorted, depends on the names.
    Process format =
        new ProcessBuilder("mvn", "-q", "-B", "-N", "-Pformat")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (format.waitFor() != 0) {
      System.out.println("The formatter did not run. Run it before the build: mvn -Pformat");
    }
    System.out.printf(filled(NEXT), templates.size());
  }

  private String filled(String template) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(
            found -> {
              String word = words.get(found.group(1));
              if (word == null) {
                throw new IllegalStateException("no placeholder: " + found.group());
              }
              return Matcher.quoteReplacement(word);
            });
  }

  private static List<Path> files(Path directory) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.getFileName().toString().matches("target|node_modules|[.]\\w+")
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().matches(".*[.](java|mjs|yaml|sql|md|txt)")) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }

  private static boolean found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).find();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isOfTheJdk(String type) {
    try {
      Class.forName("java.lang." + type);
      return true;
    } catch (ClassNotFoundException free) {
      return false;
    }
  }

  private static String separated(String type, String by) {
    return type.replaceAll("(?<=.)(?=[A-Z])", by).toLowerCase(Locale.ROOT);
  }

  private static String camel(String type) {
    return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String sentence) {
      super(sentence);
    }
  }
}
