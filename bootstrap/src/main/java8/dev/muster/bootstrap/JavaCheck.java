package dev.muster.bootstrap;

/**
 * What {@code java -jar} runs: on a Java that is too old for the service it says so in one
 * sentence, and so it alone is compiled for a Java that is older than any that still runs.
 */
public final class JavaCheck {
  private JavaCheck() {}

  /** Starts {@link Muster}, where this Java can read it. */
  public static void main(String[] args) throws Exception {
    Class<?> muster;
    try {
      // By name: a compiler for an old Java cannot read it either.
      muster = Class.forName("dev.muster.bootstrap.Muster");
    } catch (UnsupportedClassVersionError tooOld) {
      System.err.println(
          "Muster cannot start. It needs Java 25, and "
              + System.getProperty("java.home")
              + " is Java "
              + System.getProperty("java.specification.version")
              + ": run the java of a JDK 25.");
      System.exit(1);
      return;
    }
    muster.getMethod("main", String[].class).invoke(null, (Object) args);
  }
}
