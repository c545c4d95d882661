package dev.muster.bootstrap;

import dev.muster.bootstrap.database.DatabaseUnavailableException;

/** Starts the service: {@code java -jar muster.jar}. */
public final class Muster {
  private static final String ENDS_WITH_PARENT = "muster.ends-with-parent";

  private Muster() {}

  /**
   * Starts the service and returns once it answers; it ends with SIGTERM or SIGINT.
   *
   * @param args settings as {@code -name=value}, beside those of the environment
   */
  public static void main(String[] args) {
    if (Boolean.getBoolean(ENDS_WITH_PARENT)) {
      ProcessHandle.current().parent().ifPresent(Muster::endWith);
    }
    Service service = new Service(Muster::end, args);
    Runtime.getRuntime().addShutdownHook(new Thread(service::close, "muster-shutdown"));
    try {
      System.out.println(service.start());
    } catch (DatabaseUnavailableException | StartRefusedException refused) {
      System.err.println("Muster cannot start. " + refused.getMessage());
      System.exit(1);
    } catch (RuntimeException unforeseen) {
      // Not left to the thread: others keep the process from ending with it.
      unforeseen.printStackTrace();
      System.exit(1);
    }
  }

  /** Ends a service that lost its database: better none than one that answers errors for ever. */
  private static void end(DatabaseUnavailableException lost) {
    System.err.println("Muster ends. " + lost.getMessage());
    System.exit(1);
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
