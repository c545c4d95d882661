package dev.muster.bootstrap;

import dev.muster.platform.postgres.DatabaseUnavailableException;
import dev.muster.platform.shell.Console;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the service ({@code bin/muster}), or runs a command named by the arguments. */
public final class Muster {
  private static final Logger LOG = LoggerFactory.getLogger(Muster.class);
  private static final String ENDS_WITH_PARENT = "MUSTER_ENDS_WITH_PARENT";
  private static final int RUNNING = -1;
  private static final int ENDED = 0;
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  // The first event decides the exit code: a failed start or a signal.
  private static final AtomicInteger STATUS = new AtomicInteger(RUNNING);

  private Muster() {}

  /**
   * Starts the service and returns once it is ready; SIGTERM or SIGINT ends it. With the words of a
   * command, runs that command and exits.
   *
   * @param args the words of a command, if any, and settings as {@code -name=value}; settings may
   *     also come from the environment
   */
  public static void main(String[] args) {
    if (CommandLine.hasWords(args)) {
      System.exit(new CommandLine(Console.ofProcess(), args).run());
    }
    if (Boolean.parseBoolean(System.getenv(ENDS_WITH_PARENT))) {
      ProcessHandle.current().parent().ifPresent(Muster::endWith);
    }
    StartUpCache.unused(System.getProperties(), System.getenv()).ifPresent(LOG::warn);
    Service service = new Service(System.out::println, Muster::endWithout, args);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(service), "muster-shutdown"));
    try {
      System.out.println(service.start());
    } catch (UnknownSettingException mistyped) {
      fail(MISUSED, () -> System.err.println("Muster cannot start. " + mistyped.getMessage()));
    } catch (DatabaseUnavailableException | StartRefusedException refused) {
      fail(FAILED, () -> System.err.println("Muster cannot start. " + refused.getMessage()));
    } catch (RuntimeException unforeseen) {
      // An exception would end this thread alone; other threads would keep the process alive.
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
   * Halts after closing everything. A JVM ended by a signal would exit with the signal's number,
   * and the sender could not tell a clean end from a crash.
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

  /** Ends a service without a database, because it could answer nothing but errors. */
  private static void endWithout(DatabaseUnavailableException lost) {
    fail(FAILED, () -> System.err.println("Muster ends. " + lost.getMessage()));
  }

  /**
   * Ends the service with the Maven process that started it, because a killed Maven leaves its
   * child running.
   */
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
