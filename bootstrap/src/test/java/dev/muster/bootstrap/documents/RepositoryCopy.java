package dev.muster.bootstrap.documents;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives a test a copy of the repository, which it may change and build.
 *
 * @param directory the root of the copy
 */
public record RepositoryCopy(Path directory) {
  private static final Pattern LEFT_OUT = Pattern.compile("target|node_modules|[.](git|muster)");

  /**
   * Says how a command ended.
   *
   * @param status 0 where it succeeded
   * @param printed what it printed, and what it said of errors
   */
  public record Outcome(int status, String printed) {}

  /** Copies the repository into a directory, without what is built or fetched. */
  public static RepositoryCopy into(Path directory) throws IOException {
    Path root = Sources.HERE.root();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (LEFT_OUT.matcher(folder.getFileName().toString()).matches()) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(directory.resolve(root.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            // In a second work tree .git is a file, which leads back to the repository.
            if (!LEFT_OUT.matcher(file.getFileName().toString()).matches()) {
              Files.copy(file, directory.resolve(root.relativize(file)));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return new RepositoryCopy(directory);
  }

  /** Copies the repository into an empty directory, as one of Git in which all is committed. */
  public static RepositoryCopy committed(Path directory) throws IOException, InterruptedException {
    RepositoryCopy copy = new RepositoryCopy(directory);
    assertEquals(
        new Outcome(0, ""), copy.run("git clone --quiet '" + Template.COPY.directory() + "' ."));
    return copy;
  }

  /** Commits all that is in the copy, which becomes a repository of Git. */
  public void commit() throws IOException, InterruptedException {
    Outcome committed =
        run(
            "git init --quiet && git add --all && git -c user.name=Test -c"
                + " user.email=test@localhost -c commit.gpgsign=false commit --quiet"
                + " --message=Copy");
    assertEquals(new Outcome(0, ""), committed);
  }

  /** Runs a command of the shell; Maven works offline, and leaves a core to the other tests. */
  public Outcome run(String command) throws IOException, InterruptedException {
    Path log = Files.createTempFile("copy", ".log");
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", command.replaceAll("\\bmvn\\b", "mvn -o -B -T1"))
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    // Builds are too short to be worth the second compiler.
    shell.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
    int status = shell.start().waitFor();
    String printed = Files.readString(log).strip();
    Files.delete(log);
    return new Outcome(status, printed);
  }

  /** Runs the command of a block, which must print what the block shows below it. */
  public void play(Page.Block block) throws IOException, InterruptedException {
    String command = block.text().lines().findFirst().orElseThrow();
    String shown = block.text().substring(command.length()).strip();
    Outcome outcome = run(command.replaceFirst("^[$] ", ""));
    // Three dots stand for whatever else is printed.
    String pattern = Stream.of(shown.split("…", -1)).map(Pattern::quote).collect(joining(".*"));
    assertTrue(
        Pattern.compile(pattern, Pattern.DOTALL).matcher(outcome.printed()).matches(),
        outcome::printed);
    assertEquals(shown.contains("ERROR"), outcome.status() != 0, outcome::printed);
  }

  /** Returns the files of the copy that are no build output, from its root. */
  public List<Path> files() {
    return new Sources(directory).endingWith("");
  }

  /** One copy that is committed, because a commit of all files takes longer than a clone of it. */
  private static final class Template {
    static final RepositoryCopy COPY = make();

    private static RepositoryCopy make() {
      try {
        Path target = Sources.HERE.root().resolve("bootstrap/target");
        RepositoryCopy copy = into(Files.createTempDirectory(target, "repository"));
        copy.commit();
        return copy;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    }
  }
}
