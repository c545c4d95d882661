package dev.muster.bootstrap;

import dev.muster.platform.postgres.DatabaseUnavailableException;
import dev.muster.platform.shell.Command;
import dev.muster.platform.shell.CommandRefusedException;
import dev.muster.platform.shell.Commands;
import dev.muster.platform.shell.Console;
import dev.muster.platform.shell.transfer.ContextFiles;
import dev.muster.platform.shell.transfer.TransferCommands;
import io.micronaut.context.env.Environment;
import io.micronaut.core.io.service.SoftServiceLoader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a command on the service's database, without the service. */
public final class CommandLine {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private static final Set<String> HELP = Set.of("help", "--help", "-h");
  private static final Set<String> VERSION = Set.of("version", "--version");

  private static final List<Commands> COMMANDS =
      Stream.concat(
              SoftServiceLoader.load(Commands.class).collectAll().stream(),
              Stream.of(SoftServiceLoader.load(ContextFiles.class).collectAll())
                  .filter(files -> !files.isEmpty())
                  .map(TransferCommands::new))
          .toList();

  // The launcher sets this to the command as the user typed it.
  private static final String COMMAND =
      System.getProperty("muster.command", "java -jar muster.jar");

  // Every setting belongs to a group; a name without a dot is a mistake and would change nothing.
  private static final Pattern SETTING = Pattern.compile("--?[^=.]+[.][^=]+=.*", Pattern.DOTALL);

  private static final String USAGE =
      String.format(
          Locale.ROOT,
          """
          Usage: %s [COMMAND] [-SETTING=VALUE]...
            without a command  starts the service
          %s\
            version            prints the version, and which Java runs it
            help               prints this
          A setting is written -micronaut.server.port=9090, or MICRONAUT_SERVER_PORT=9090 in the environment.
          """,
          COMMAND,
          COMMANDS.stream()
              .map(commands -> commands.usage().indent(2))
              .sorted()
              .collect(Collectors.joining()));

  private final Console console;
  private final List<String> words;
  private final String[] settings;

  /**
   * Parses the arguments of the program.
   *
   * @param args the words of a command, and settings
   */
  public CommandLine(Console console, String... args) {
    this.console = console;
    this.words = Arrays.stream(args).filter(CommandLine::isWord).toList();
    this.settings = Arrays.stream(args).filter(arg -> !isWord(arg)).toArray(String[]::new);
  }

  /** Returns whether an argument is not a setting, and so belongs to a command. */
  static boolean hasWords(String... args) {
    return Arrays.stream(args).anyMatch(CommandLine::isWord);
  }

  /**
   * Runs the command and returns the exit code: 0 when it is done, 1 when it failed, 2 when it is
   * unknown or a setting is unknown.
   */
  public int run() {
    if (words.stream().anyMatch(HELP::contains)) {
      console.output().print(USAGE);
      return DONE;
    }
    if (words.stream().anyMatch(VERSION::contains)) {
      console.output().println(version());
      return DONE;
    }
    try {
      COMMANDS.stream()
          .flatMap(commands -> commands.directoriesOf(words).stream())
          .forEach(NamedDirectory::of);
      return runNamed();
    } catch (UnknownSettingException mistyped) {
      console.errors().println(mistyped.getMessage());
      return MISUSED;
    } catch (CommandRefusedException
        | DatabaseUnavailableException
        | StartRefusedException refused) {
      console.errors().println(refused.getMessage());
    } catch (RuntimeException unforeseen) {
      unforeseen.printStackTrace(console.errors());
    }
    return FAILED;
  }

  private int runNamed() {
    Optional<Command> command;
    try {
      command = COMMANDS.stream().flatMap(it -> it.of(words).stream()).findFirst();
    } catch (CommandRefusedException misused) {
      console.errors().println(misused.getMessage());
      return MISUSED;
    }
    if (command.isEmpty()) {
      console.errors().printf(Locale.ROOT, "Muster does not understand '%s'.%n%s", said(), USAGE);
      return MISUSED;
    }
    return run(command.get()) ? DONE : FAILED;
  }

  private boolean run(Command command) {
    command.check();
    // A lost database fails the statement in progress, and that failure is reported.
    try (Service service = new Service(console.output()::println, lost -> {}, settings)) {
      // On a signal, the JVM exits with the signal's number, after this hook has closed the
      // database.
      Runtime.getRuntime().addShutdownHook(new Thread(service::close, "muster-shutdown"));
      return service.onDatabase(
          // No further word: arguments may be secret.
          words.getFirst(),
          environment -> prepare(command, environment),
          context -> command.run(context::getBean, console));
    }
  }

  private static void prepare(Command command, Environment environment) {
    if (command.writes()) {
      OwnerOfTables.become(environment);
    }
  }

  private static String version() {
    // Only a packaged jar has a version.
    String ours =
        Objects.requireNonNullElse(
            Muster.class.getPackage().getImplementationVersion(), "(not packaged)");
    return String.format(
        Locale.ROOT,
        "Muster %s on Java %s, %s",
        ours,
        Runtime.version(),
        System.getProperty("java.home"));
  }

  private String said() {
    return String.join(" ", words);
  }

  private static boolean isWord(String arg) {
    return !SETTING.matcher(arg).matches();
  }
}
