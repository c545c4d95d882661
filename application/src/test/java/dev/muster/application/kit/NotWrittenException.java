package dev.muster.application.kit;

/** A method of a driven port was called that is not written yet. */
public final class NotWrittenException extends UnsupportedOperationException {
  private static final long serialVersionUID = 1L;

  private final String method;

  NotWrittenException(Class<?> port, String method) {
    super(port.getSimpleName() + "." + method + " is not written yet");
    this.method = port.getSimpleName() + "." + method;
    // Nobody learns more from its trace, and there may be as many as there are tests.
    setStackTrace(new StackTraceElement[0]);
  }

  /** Returns the port and the method. */
  public String method() {
    return method;
  }
}
