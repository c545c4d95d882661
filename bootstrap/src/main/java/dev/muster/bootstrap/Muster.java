package dev.muster.bootstrap;

import dev.muster.platform.postgres.DatabaseUnavailableException;
import dev.muster.platform.shell.Console;
import java.util.concurrent.atomic.AtomicInteger;

/** Starts the service: {@code bin/muster}; or runs a command, where one is named. */
public final class Muster {
  private static final String ENDS_WITH_PARENT = "MUSTER_ENDS_WITH_PARENT";
  private static final int RUNNING = -1;
  private static final int ENDED = 0;
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  // Whichever comes first, a failed start or a signal, decides how the process ends.
  private static final AtomicInteger STATUS = new AtomicInteger(RUNNING);

  private Muster() {}

  /**
   * Starts the service and returns once it answers; it ends with SIGTERM or SIGINT. A command ends
   * by itself.
   *
   * @param args the words of a command, where one is meant; and settings as {@code -name=value},
   *     beside those of the environment
   */
  public static void main(String[] args) {
    if (CommandLine.hasWords(args)) {
      System.exit(new CommandLine(Console.ofProcess(), args).run());
    }
    if (Boolean.parseBoolean(System.getenv(ENDS_WITH_PARENT))) {
      ProcessHandle.current().parent().ifPresent(Muster::endWith);
    }
    Service service = new Service(System.out::println, Muster::endWithout, args);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(service), "muster-shutdown"));
    try {
      System.out.println(service.start());
    } catch (UnknownSettingException mistyped) {
      fail(MISUSED, () -> System.err.println("Muster cannot start. " + mistyped.getMessage()));
    } catch (DatabaseUnavailableException | StartRefusedException refused) {
      fail(FAILED, () -> System.err.println("Muster cannot start. " + refused.getMessage()));
    } catch (RuntimeException unforeseen) {
      // Not left to the thread: others keep the process from ending with it.
      fail(FAILED, unforeseen::printStackTrace);
    }
  }

  private static void fail(int status, Runnable message) {
    if (STATUS.compareAndSet(RUNNING, status)) {
      message.run();
      System.exit(status);
    }
  }

  /**
   * Halts when all is closed: a JVM by itself ends with the number of the signal, and whoever asked
   * for an end could not tell a clean one from a crash.
   */
  private static void end(Service service) {
    STATUS.compareAndSet(RUNNING, ENDED);
    try {
      service.close();
    } catch (RuntimeException unclean) {
      unclean.printStackTrace();
      STATUS.set(FAILED);
    } finally {
      Runtime.getRuntime().halt(STATUS.get());
    }
  }

  /** Ends a service that lost its database: better none than one that answers errors for ever. */
  private static void endWithout(DatabaseUnavailableException lost) {
    fail(FAILED, () -> System.err.println("Muster ends. " + lost.getMessage()));
  }

  /** For a start by Maven, which does not take its child along when it is killed. */
  private static void endWith(ProcessHandle parent) {
    Thread.ofVirtual()
        .name("muster-parent")
        .start(
            () -> {
              parent.onExit().join();
              System.exit(0);
            });
  }
}
