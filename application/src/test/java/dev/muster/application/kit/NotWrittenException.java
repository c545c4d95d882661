package dev.muster.application.kit;

/** Reports the call of a driven port's method that is not written yet. */
public final class NotWrittenException extends UnsupportedOperationException {
  private static final long serialVersionUID = 1L;

  private final String method;

  NotWrittenException(Class<?> port, String method) {
    super(port.getSimpleName() + "." + method + " is not written yet");
    this.method = port.getSimpleName() + "." + method;
    // The stack trace adds nothing to the name, and there may be one for every test.
    setStackTrace(new StackTraceElement[0]);
  }

  /** Returns the names of the port and the method. */
  public String method() {
    return method;
  }
}
