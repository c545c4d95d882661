package dev.muster.bootstrap;

/** Starts the service: {@code java -jar muster.jar}. */
public final class Muster {
  private Muster() {}

  /**
   * Starts the service and returns once it answers; it ends with SIGTERM or SIGINT.
   *
   * @param args settings as {@code -name=value}, beside those of the environment
   */
  public static void main(String[] args) {
    try {
      Service service = Service.start(args);
      Runtime.getRuntime().addShutdownHook(new Thread(service::close, "muster-shutdown"));
      System.out.println(service.readyLine());
    } catch (StartRefusedException refused) {
      System.err.println("Muster cannot start. " + refused.getMessage());
      System.exit(1);
    }
  }
}
