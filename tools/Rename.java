import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * Renames the project: packages, Maven coordinates, the product, its settings, files and
 * directories. It changes the files tracked by Git in the current directory, and commits nothing.
 *
 * <pre>
 * java tools/Rename.java com.acme.fleet
 * java tools/Rename.java com.acme.fleet --without roster
 * </pre>
 *
 * <p>The last part of the package is the name of the product. The second command also removes a
 * context, as tools/Without.java does. The tool then removes itself, its test and its section of
 * {@code docs/make-it-yours.md}: a project is renamed once.
 */
final class Rename {
  private static final String ROOT = "dev.muster";
  private static final String PRODUCT = "muster";
  private static final String PAGE = "docs/make-it-yours.md";
  private static final String EXECUTIONS =
      "bootstrap/src/test/resources/dev/muster/bootstrap/documents/executions.txt";
  private static final List<String> SECTIONS = List.of("A name of your own", "Both at once");
  private static final String TOOL = "tools/Rename.java";
  private static final List<String> DONE_WITH =
      List.of(
          TOOL,
          "bootstrap/src/test/java/dev/muster/bootstrap/template/RenameRefusalsTest.java",
          "bootstrap/src/test/java/dev/muster/bootstrap/template/RenameTest.java",
          "bootstrap/src/test/java/dev/muster/bootstrap/template/RenameWithoutTest.java");

  private static final Pattern PART = Pattern.compile("[a-z][a-z0-9]*");
  private static final Pattern COMMENT =
      Pattern.compile("/[*].*?[*]/|//[^\n]*|(?m)^ *#[^\n]*", Pattern.DOTALL);

  private final String root;
  private final String product;
  private final Map<String, String> names = new TreeMap<>((a, b) -> b.compareTo(a));

  private Rename(String root) {
    this.root = root;
    this.product = root.substring(root.lastIndexOf('.') + 1);
    names.put(ROOT, root);
    names.put(ROOT.replace('.', '/'), root.replace('.', '/'));
    names.put(PRODUCT, product);
    names.put(capitalized(PRODUCT), capitalized(product));
    names.put(PRODUCT.toUpperCase(Locale.ROOT), product.toUpperCase(Locale.ROOT));
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    try {
      boolean isWithout = args.length > 2 && args[1].equals("--without");
      if (args.length != 1 && !isWithout) {
        throw new Refusal(
            "Say which package is to be the root: java tools/Rename.java com.acme.fleet"
                + " [--without roster]");
      }
      Rename rename = new Rename(args[0]);
      rename.refuseUnusable();
      if (isWithout) {
        takeOut(List.of(args).subList(2, args.length));
      }
      rename.run(isWithout);
      System.out.println("Next: mvn -Pformat, mvn verify, git add --all, git commit.");
    } catch (Refusal refusal) {
      System.err.println(refusal.getMessage());
      System.exit(1);
    }
  }

  /**
   * Renames all files.
   *
   * @param changed whether a context was taken out before, from what was committed
   */
  private void run(boolean changed) throws IOException, InterruptedException {
    if (!changed && !git("status", "--porcelain").isEmpty()) {
      throw new Refusal("There are changes that are not committed: commit or stash them first.");
    }
    List<String> files =
        git("ls-files", "-z", "--cached", "--others", "--exclude-standard").stream()
            .filter(file -> Files.exists(Path.of(file)))
            .distinct()
            .toList();
    refuseTaken(files);
    int renamed = 0;
    for (String file : files) {
      if (DONE_WITH.contains(file)) {
        Files.delete(Path.of(file));
      } else if (rename(Path.of(file))) {
        renamed++;
      }
    }
    leavePage();
    System.out.printf(
        "%s is %s now, in the package %s: %d of %d files changed.%n",
        capitalized(PRODUCT), capitalized(product), root, renamed, files.size());
  }

  private void refuseUnusable() {
    String[] parts = root.split("[.]", -1);
    if (parts.length < 2) {
      throw new Refusal("'" + root + "' needs two parts or more, such as com.acme.fleet.");
    }
    for (String part : parts) {
      if (!PART.matcher(part).matches()) {
        throw new Refusal(
            "'%s' is no part of a package: take small letters a to z, and digits after the first."
                .formatted(part));
      }
      if (SourceVersion.isKeyword(part)) {
        throw new Refusal("'%s' is a reserved word of Java.".formatted(part));
      }
    }
    if (parts[0].equals("java") || parts[0].equals("javax")) {
      throw new Refusal("Packages below '%s' belong to the JDK.".formatted(parts[0]));
    }
    if (product.contains(PRODUCT) || (root + ".").startsWith(ROOT + ".")) {
      throw new Refusal("'%s' is the name that it has, or holds that name.".formatted(root));
    }
  }

  /** Refuses a name that already occurs in the code, because the two could not be told apart. */
  private void refuseTaken(List<String> files) throws IOException {
    if (!files.contains("pom.xml") || !files.contains(TOOL)) {
      throw new Refusal("Run it in the directory of the root POM of a clone of Muster.");
    }
    if (isOfTheJdk(capitalized(product))) {
      throw new Refusal(
          "'%s' is a class of java.lang: take another last part.".formatted(capitalized(product)));
    }
    Pattern taken = Pattern.compile("\\b(" + product + "|" + capitalized(product) + ")\\b");
    Pattern imported = Pattern.compile("\\bimport (static )?" + Pattern.quote(root) + "[.]");
    for (String file : files) {
      if (DONE_WITH.contains(file) || !file.matches(".*[.](java|xml|properties|sql)")) {
        continue;
      }
      String code = COMMENT.matcher(Files.readString(Path.of(file))).replaceAll("");
      boolean named = code.replace(ROOT, "").matches("(?is).*\\b" + PRODUCT + ".*");
      if (imported.matcher(code).find() || (named && taken.matcher(code).find())) {
        throw new Refusal(
            "'%s' means something else in %s: take another last part.".formatted(product, file));
      }
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

  /** Renames a file and replaces the names in its content; returns whether anything changed. */
  private boolean rename(Path file) throws IOException {
    byte[] before = Files.readAllBytes(file);
    // This charset round-trips any bytes, so binary files stay intact.
    String text = new String(before, StandardCharsets.ISO_8859_1);
    String renamed = renamed(text);
    if (!renamed.equals(text)) {
      Files.write(file, renamed.getBytes(StandardCharsets.ISO_8859_1));
    }
    Path target = Path.of(renamed(file.toString().replace('\\', '/')));
    if (!target.equals(file)) {
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.move(file, target);
      deleteEmpty(file.getParent());
    }
    return !renamed.equals(text) || !target.equals(file);
  }

  private String renamed(String text) {
    Pattern old =
        Pattern.compile(String.join("|", names.keySet().stream().map(Pattern::quote).toList()));
    return old.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(names.get(found.group())));
  }

  private static void deleteEmpty(Path directory) throws IOException {
    Path next = directory;
    while (next != null && isEmpty(next)) {
      Files.delete(next);
      next = next.getParent();
    }
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.findAny().isEmpty();
    }
  }

  /** Removes this tool's sections from its page, and the page if no other section is left. */
  private void leavePage() throws IOException, InterruptedException {
    Path page = Path.of(PAGE);
    String left = Files.readString(page);
    for (String section : SECTIONS) {
      left = without(section, left);
      removeLines(Path.of(renamed(EXECUTIONS)), PAGE + '#' + section);
    }
    if (left.contains("\n## ")) {
      Files.writeString(page, left);
    } else {
      Files.delete(page);
      for (String file : git("ls-files", "-z", "*.md")) {
        if (Files.exists(Path.of(file))) {
          removeLines(Path.of(file), "make-it-yours.md");
        }
      }
    }
  }

  private static String without(String section, String text) {
    int begin = text.indexOf("\n## " + section + "\n");
    int end = text.indexOf("\n## ", begin + 1);
    return begin < 0 ? text : text.substring(0, begin) + (end < 0 ? "" : text.substring(end));
  }

  private static void removeLines(Path file, String part) throws IOException {
    String text = Files.readString(file);
    String left = text.replaceAll("(?m)^.*" + Pattern.quote(part) + ".*\n", "");
    if (!left.equals(text)) {
      Files.writeString(file, left);
    }
  }

  private static void takeOut(List<String> contexts) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "tools/Without.java"));
    command.addAll(contexts);
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      System.exit(status);
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
