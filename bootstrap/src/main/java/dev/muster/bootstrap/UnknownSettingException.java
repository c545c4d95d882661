package dev.muster.bootstrap;

/** Refuses an unknown setting, and names the nearest known one. */
final class UnknownSettingException extends StartRefusedException {
  private static final long serialVersionUID = 1L;

  UnknownSettingException(String name, String nearest) {
    super("There is no setting " + name + "; did you mean " + nearest + "?");
  }
}
