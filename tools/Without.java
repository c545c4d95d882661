import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes bounded contexts out of the project and leaves a house that builds and starts. It works on
 * the files that Git tracks, in the current directory, and commits nothing.
 *
 * <pre>
 * java tools/Without.java roster
 * </pre>
 *
 * <p>What is of a context is found by place: packages, directories and files that have its name.
 * Then go its migrations, its wiring with other contexts, the tests that do not compile without it,
 * and the pages whose commands such a test runs. Other pages lose their links to what has gone.
 */
final class Without {
  private static final List<String> ADAPTERS = List.of("persistence", "web", "cli");
  private static final String BETWEEN = "/bootstrap/between/";
  private static final String PAGE = "docs/make-it-yours.md";
  private static final List<String> SECTIONS = List.of("Without the examples", "Both at once");
  private static final Pattern LINK = Pattern.compile("\\[([^]\\[]*)]\\(([^()\\s]+)\\)");
  private static final Pattern QUOTE = Pattern.compile("`([^`\n]+)`");

  private final List<String> contexts;
  private final String anyContext;
  private final String root;
  private final Set<String> files = new TreeSet<>();
  private final Set<String> gone = new TreeSet<>();
  private final TreeMap<String, Integer> counts = new TreeMap<>();

  private Without(List<String> contexts) throws IOException, InterruptedException {
    this.contexts = contexts;
    this.anyContext = contexts.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    Matcher group =
        Pattern.compile("<groupId>([^<]+)</groupId>").matcher(Files.readString(Path.of("pom.xml")));
    this.root = group.find() ? group.group(1) : "";
    files.addAll(git("ls-files", "-z"));
    // Templates name no context, and their links lead nowhere before they are filled.
    files.removeIf(file -> file.startsWith("tools/new-context/"));
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    try {
      if (args.length == 0) {
        throw new Refusal("Say which contexts are to go: java tools/Without.java roster");
      }
      if (!Files.exists(Path.of("pom.xml")) || !Files.exists(Path.of("tools/Without.java"))) {
        throw new Refusal("Run it in the directory of the root POM of the project.");
      }
      if (!git("status", "--porcelain").isEmpty()) {
        throw new Refusal("There are changes that are not committed: commit or stash them first.");
      }
      new Without(List.of(args)).run();
    } catch (Refusal refusal) {
      System.err.println(refusal.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException {
    for (String context : contexts) {
      if (!Files.isDirectory(domain().resolve(context))) {
        throw new Refusal("There is no context '%s' in the domain.".formatted(context));
      }
    }
    goByPlace();
    goWithMigrations();
    goWithClasses();
    go("tools/Without.java", "the tool that did this");
    go(test("bootstrap/template/WithoutTest.java"), "the tool that did this");
    go(test("bootstrap/template/RenameWithoutTest.java"), "the tool that did this");
    for (String file : gone) {
      Files.delete(Path.of(file));
      deleteEmpty(Path.of(file).getParent());
    }
    keepPackages();
    trimPoms();
    trimPages();
    System.out.printf("%s: gone with %d files.%n", String.join(", ", contexts), gone.size());
    counts.forEach((why, count) -> System.out.printf("  %4d %s%n", count, why));
    System.out.println(
        "Next: describe your API and its contexts in README.md, and give quality/conformance your"
            + " own examples.");
  }

  /** Takes what has the name of the context in its path. */
  private void goByPlace() {
    Pattern place = Pattern.compile("(^|.*[/.])(" + anyContext + ")([/.].*|$)");
    for (String file : List.copyOf(files)) {
      // The platform belongs to no context; one of its packages may have the same name.
      if (place.matcher(file).matches() && !file.startsWith("platform/")) {
        go(file, "in packages, directories and files of its name");
      } else if (file.startsWith("quality/benchmarks/")) {
        go(file, "benchmarks, which measure it");
      }
    }
  }

  /** Takes the migrations in the folders that main code of the context names. */
  private void goWithMigrations() throws IOException {
    Pattern folder = Pattern.compile("\"classpath:(db/[\\w/]+)\"");
    for (String source : List.copyOf(gone)) {
      if (source.endsWith(".java") && source.contains("/src/main/")) {
        for (MatchResult named : folder.matcher(text(source)).results().toList()) {
          for (String file : files(".sql")) {
            if (file.contains("/src/main/resources/" + named.group(1) + "/")) {
              go(file, "its migrations");
            }
          }
        }
      }
    }
  }

  /**
   * Takes the tests and the wiring between contexts that name a class that has gone, and those that
   * name these, and so on.
   */
  private void goWithClasses() throws IOException {
    boolean more = true;
    while (more) {
      more = false;
      Set<String> types = types();
      for (String file : files(".java")) {
        String code = text(file);
        String needs = firstNeeded(file, code, types);
        if (needs.isEmpty()) {
          continue;
        }
        if (file.contains("/src/test/")) {
          go(file, "tests that do not compile without it");
        } else if (file.contains(BETWEEN)) {
          go(file, "wiring between it and others");
        } else {
          throw new Refusal(
              "Nothing was changed: %s is no test and needs %s.".formatted(file, needs));
        }
        more = true;
      }
    }
    List<String> between = files(".java").stream().filter(it -> it.contains(BETWEEN)).toList();
    if (between.stream().allMatch(it -> it.endsWith("/package-info.java"))) {
      between.forEach(file -> go(file, "wiring between it and others"));
    }
  }

  private Set<String> types() {
    return gone.stream()
        .filter(file -> file.endsWith(".java") && file.contains("/java/"))
        .map(file -> file.replaceFirst(".*/java/", "").replaceFirst("[.]java$", ""))
        .map(file -> file.replace('/', '.'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String firstNeeded(String file, String code, Set<String> types) {
    String itsPackage =
        file.replaceFirst(".*/java/", "").replaceFirst("/[^/]*$", "").replace('/', '.');
    String bare =
        code.replaceAll("(?s)/[*].*?[*]/|//[^\n]*|\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\\n])*\"", "");
    Set<String> words = new HashSet<>(List.of(bare.split("[^\\w.]+")));
    Set<String> names = new HashSet<>(List.of(bare.split("\\W+")));
    for (String type : types) {
      int dot = type.lastIndexOf('.');
      boolean beside = type.substring(0, dot).equals(itsPackage);
      boolean named =
          words.contains(type) || words.stream().anyMatch(it -> it.startsWith(type + "."));
      if (named || (beside && names.contains(type.substring(dot + 1)))) {
        return type;
      }
    }
    return "";
  }

  /** Keeps a package in each adapter, where the next context begins. */
  private void keepPackages() throws IOException {
    for (String adapter : ADAPTERS) {
      Path directory =
          Path.of("adapters-" + adapter, "src/main/java", root.replace('.', '/'), adapter);
      Path info = directory.resolve("package-info.java");
      Files.createDirectories(directory);
      if (!Files.exists(info)) {
        Files.writeString(
            info,
            """
            /** Holds the %s adapter of each bounded context, in a package with its name. */
            package %s.%s;
            """
                .formatted(adapter.equals("cli") ? "command-line" : adapter, root, adapter));
      }
    }
  }

  /** Takes out modules that have gone, with the profile that runs them, and what names it. */
  private void trimPoms() throws IOException {
    Path pom = Path.of("pom.xml");
    Files.writeString(
        pom,
        Files.readString(pom)
            .replaceFirst(
                "(?s) *<profile>\\s*(<!--(?:(?!-->).)*-->\\s*)?<id>benchmarks</id>.*?</profile>\n",
                ""));
    Path ci = Path.of(".ci/run");
    Files.writeString(ci, Files.readString(ci).replaceAll("(?m)^.*-Pbenchmarks.*\n", ""));
    Path survivors = Path.of("quality/mutation/survivors.txt");
    Files.writeString(
        survivors,
        Files.readString(survivors)
            .replaceAll(
                "(?m)^" + Pattern.quote(root) + "[.]\\w+[.](" + anyContext + ")[.].*\n", ""));
  }

  private void trimPages() throws IOException {
    String list =
        "bootstrap/src/test/resources/%s/bootstrap/documents/executions.txt"
            .formatted(root.replace('.', '/'));
    List<String> rows = new ArrayList<>();
    for (String row : text(list).split("\n")) {
      String[] cells = row.split(" *[|] *");
      String test = cells.length < 4 ? "" : cells[3];
      String page = cells[0].replaceFirst("#.*", "");
      boolean runs = !test.isEmpty() && !test.startsWith("nothing: ");
      if (runs && files(".java").stream().noneMatch(it -> it.endsWith("/" + test + ".java"))) {
        if (page.equals(PAGE) || page.equals("README.md")) {
          continue;
        }
        if (!cells[0].contains("#")) {
          goPage(page);
          continue;
        }
        row = row.substring(0, row.lastIndexOf('|')) + "| nothing: its test has gone";
      }
      rows.add(row);
    }
    for (String page : files(".md")) {
      if (isAboutIt(page)) {
        goPage(page);
      }
    }
    leavePage();
    writeReadme();
    boolean more = true;
    while (more) {
      more = false;
      for (String page : files(".md")) {
        more |= unlink(page);
      }
    }
    rows.removeIf(row -> row.contains(" | ") && !row.startsWith("#") && !isShown(row));
    Files.writeString(Path.of(list), String.join("\n", rows) + "\n");
  }

  /** Tells whether a page still has a block in the language of a row. */
  private boolean isShown(String row) {
    String page = row.replaceFirst("[# ].*", "");
    String language = row.split(" *[|] *")[1];
    try {
      // A console is a command, and its answer below.
      String fence = "```" + (language.equals("console") ? "(sh|console)" : language) + "\n";
      return files.contains(page) && Pattern.compile(fence).matcher(text(page)).find();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Tells whether a page has the context in its title, or shows or runs what has gone. */
  private boolean isAboutIt(String page) throws IOException {
    String title = text(page).split("\n", 2)[0].toLowerCase(Locale.ROOT);
    boolean runs =
        Pattern.compile("(?ms)^```sh\n(.*?)^```")
            .matcher(text(page))
            .results()
            .anyMatch(block -> gone.stream().anyMatch(block.group(1)::contains));
    if (runs || title.matches("#.*\\b(" + anyContext + ")\\b.*")) {
      return true;
    }
    Matcher block =
        Pattern.compile("(?s)]\\(([^()\\s]+)\\)(?:(?!\n\n).)*\n\n```(java|sql|diff|xml)\n")
            .matcher(text(page));
    while (block.find()) {
      if (gone.contains(target(page, block.group(1)))) {
        return true;
      }
    }
    return false;
  }

  private void goPage(String page) throws IOException {
    if (!page.equals("README.md") && go(page, "pages about it")) {
      Files.delete(Path.of(page));
      deleteEmpty(Path.of(page).getParent());
    }
  }

  /**
   * Takes links and names out of a page that lead nowhere, and rows that begin with such a link.
   */
  private boolean unlink(String page) throws IOException {
    String text = text(page);
    StringBuilder left = new StringBuilder();
    StringBuilder prose = new StringBuilder();
    boolean block = false;
    for (String line : text.split("\n", -1)) {
      boolean fence = line.strip().startsWith("```");
      if (fence || block) {
        left.append(unlinked(page, prose.toString()));
        prose.setLength(0);
        if (fence || !namesGoneTest(line)) {
          left.append(line).append('\n');
        }
      } else if (!beginsWithDeadLink(page, line)) {
        prose.append(line).append('\n');
      }
      block ^= fence;
    }
    left.append(unlinked(page, prose.toString()));
    String kept = left.substring(0, left.length() - 1).replaceAll("```sh\n```\n", "");
    if (!kept.equals(text)) {
      Files.writeString(Path.of(page), kept);
    }
    return !kept.equals(text);
  }

  private boolean beginsWithDeadLink(String page, String line) {
    Matcher first = Pattern.compile("^(?:- |[|] )" + LINK.pattern()).matcher(line);
    return first.find() && isDead(page, first.group(2));
  }

  /**
   * Returns a text without dead links, which may go over lines, and without quotes of what went.
   */
  private String unlinked(String page, String prose) {
    String linked =
        LINK.matcher(prose)
            .replaceAll(
                it ->
                    Matcher.quoteReplacement(isDead(page, it.group(2)) ? it.group(1) : it.group()));
    return QUOTE
        .matcher(linked)
        .replaceAll(
            it -> Matcher.quoteReplacement(namesGone(it.group(1)) ? it.group(1) : it.group()));
  }

  private boolean isDead(String page, String link) {
    if (link.matches("https?://.*")) {
      return false;
    }
    String[] parts = link.split("#", 2);
    String file = parts[0].isEmpty() ? page : target(page, parts[0]);
    if (!Files.exists(Path.of(file))) {
      return true;
    }
    try {
      return parts.length == 2 && !anchors(file).contains(parts[1]);
    } catch (IOException unreadable) {
      return true;
    }
  }

  private static Set<String> anchors(String page) throws IOException {
    return text(page)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  private boolean namesGone(String quote) {
    Set<String> names = names(gone);
    names.removeAll(names(files));
    return gone.contains(quote) || Stream.of(quote.split("[.( ]")).anyMatch(names::contains);
  }

  private static Set<String> names(Set<String> files) {
    return files.stream()
        .map(it -> it.replaceFirst(".*/", "").replaceFirst("[.]java$", ""))
        .collect(Collectors.toSet());
  }

  private boolean namesGoneTest(String line) {
    Matcher test = Pattern.compile("test=(\\w+)").matcher(line);
    while (test.find()) {
      if (namesGone(test.group(1))) {
        return true;
      }
    }
    return false;
  }

  private static String target(String page, String link) {
    String file = link.replaceFirst("#.*", "");
    return Path.of(page).resolveSibling(file).normalize().toString().replace('\\', '/');
  }

  /** Takes the sections of this tool out of its page, and the page out where they were the last. */
  private void leavePage() throws IOException {
    if (!files.contains(PAGE)) {
      return;
    }
    String left = text(PAGE);
    for (String section : SECTIONS) {
      int begin = left.indexOf("\n## " + section + "\n");
      int end = left.indexOf("\n## ", begin + 1);
      if (begin >= 0) {
        left = left.substring(0, begin) + (end < 0 ? "" : left.substring(end));
      }
    }
    if (left.contains("\n## ")) {
      Files.writeString(Path.of(PAGE), left);
    } else {
      goPage(PAGE);
    }
  }

  private void writeReadme() throws IOException {
    Matcher name = Pattern.compile("<name>([^<]+)</name>").matcher(text("pom.xml"));
    String product = name.find() ? name.group(1) : root;
    Files.writeString(
        Path.of("README.md"),
        """
        # %s

        %s is a service in a hexagonal architecture on Micronaut, in Java 25. %s

        ## Two commands

        ```sh
        mvn -Prun      # builds it and starts it on http://localhost:8080
        mvn verify     # builds it and runs its tests
        ```

        It needs a JDK 25 and Maven 3.8.7 or newer, and brings its own PostgreSQL.

        ## The map

        | module | what it holds |
        |---|---|
        | `domain` | what may happen: entities, value types, rules; what all contexts share stands in its root |
        | `application` | driving ports, driven ports and use cases; its test jar has the kit for adapters |
        | `adapters-persistence`, `adapters-web`, `adapters-cli` | the adapters of each context |
        | `bootstrap` | `main`, the wiring, the architecture tests |
        | `platform` | what every context shares and none is known to |
        | `quality` | mutation tests and conformance |

        [Contributing](CONTRIBUTING.md) lists the gates of the build.
        """
            .formatted(product, product, contextsLeft()));
  }

  private String contextsLeft() throws IOException {
    try (Stream<Path> packages = Files.list(domain())) {
      String left =
          packages
              .filter(Files::isDirectory)
              .map(it -> "`" + it.getFileName() + "`")
              .sorted()
              .collect(Collectors.joining(", "));
      return left.isEmpty() ? "It has no bounded context yet." : "Its contexts are " + left + ".";
    }
  }

  private Path domain() {
    return Path.of("domain/src/main/java", root.replace('.', '/'), "domain");
  }

  private boolean go(String file, String why) {
    if (files.remove(file)) {
      gone.add(file);
      counts.merge(why, 1, Integer::sum);
      return true;
    }
    return false;
  }

  private String test(String file) {
    return "bootstrap/src/test/java/" + root.replace('.', '/') + "/" + file;
  }

  private List<String> files(String ending) {
    return files.stream().filter(file -> file.endsWith(ending)).toList();
  }

  private static String text(String file) throws IOException {
    return Files.readString(Path.of(file));
  }

  private static void deleteEmpty(Path directory) throws IOException {
    Path next = directory;
    while (next != null && isEmpty(next)) {
      Files.delete(next);
      next = next.getParent();
    }
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.findAny().isEmpty();
    }
  }

  private static List<String> git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process git =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (git.waitFor() != 0) {
      throw new Refusal("Git tracks no files here: git init, git add --all, git commit first.");
    }
    return Stream.of(said.split("[\0\n]")).filter(line -> !line.isEmpty()).toList();
  }

  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String sentence) {
      super(sentence);
    }
  }
}
