package dev.muster.bootstrap;

/** Says that nothing reads a setting, and which one was probably meant. */
final class UnknownSettingException extends StartRefusedException {
  private static final long serialVersionUID = 1L;

  UnknownSettingException(String name, String nearest) {
    super("There is no setting " + name + "; did you mean " + nearest + "?");
  }
}
