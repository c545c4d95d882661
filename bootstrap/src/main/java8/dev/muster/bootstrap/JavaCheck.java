package dev.muster.bootstrap;

/**
 * The entry point of {@code java -jar}: refuses a Java that is too old, in one sentence. It is
 * compiled for Java 8, so that an old Java can run it.
 */
public final class JavaCheck {
  private JavaCheck() {}

  /** Starts {@link Muster}, or exits with 1 on a Java that cannot load it. */
  public static void main(String[] args) throws Exception {
    Class<?> muster;
    try {
      // Loaded by name, because a compiler for Java 8 cannot read the class.
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
