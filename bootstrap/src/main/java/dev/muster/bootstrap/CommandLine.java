package dev.muster.bootstrap;

import dev.muster.application.roster.RosterTransfer;
import dev.muster.bootstrap.database.DatabaseUnavailableException;
import dev.muster.cli.CommandRefusedException;
import dev.muster.cli.Console;
import dev.muster.cli.roster.RosterCommand;
import io.micronaut.context.env.Environment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Runs a command on the database that the service uses, without the service. */
final class CommandLine {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private static final String USAGE =
      """
      Usage: java -jar muster.jar [COMMAND] [-SETTING=VALUE]...
        without a command  starts the service
      %s\
      """
          .formatted(RosterCommand.USAGE.indent(2));

  private final Console console;
  private final List<String> words;
  private final String[] settings;

  CommandLine(Console console, String... args) {
    this.console = console;
    this.words = Arrays.stream(args).filter(CommandLine::isWord).toList();
    this.settings = Arrays.stream(args).filter(arg -> !isWord(arg)).toArray(String[]::new);
  }

  /** Whether anything is said that is no setting. */
  static boolean hasWords(String... args) {
    return Arrays.stream(args).anyMatch(CommandLine::isWord);
  }

  /** Runs the command, and returns the exit code. */
  int run() {
    Optional<RosterCommand> command = RosterCommand.of(words);
    if (command.isEmpty()) {
      console.errors().print(USAGE);
      return MISUSED;
    }
    try {
      return run(command.get()) ? DONE : FAILED;
    } catch (CommandRefusedException
        | DatabaseUnavailableException
        | StartRefusedException refused) {
      console.errors().println(refused.getMessage());
    } catch (RuntimeException unforeseen) {
      unforeseen.printStackTrace(console.errors());
    }
    return FAILED;
  }

  private boolean run(RosterCommand command) {
    command.check();
    // Its own database ending is told by whatever waits for it.
    try (Service service = new Service(lost -> {}, settings)) {
      // A signal ends the process with its own number, and the database with it.
      Runtime.getRuntime().addShutdownHook(new Thread(service::close, "muster-shutdown"));
      return service.onDatabase(
          environment -> prepare(command, environment),
          context -> command.run(context.getBean(RosterTransfer.class), console));
    }
  }

  private static void prepare(RosterCommand command, Environment environment) {
    if (command.writes()) {
      OwnerOfTables.become(environment);
    }
  }

  private static boolean isWord(String arg) {
    return !arg.startsWith("-");
  }
}
