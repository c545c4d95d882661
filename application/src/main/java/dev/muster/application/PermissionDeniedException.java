package dev.muster.application;

/** Refuses an actor that lacks a permission. */
public final class PermissionDeniedException extends SharedFailure {
  private static final long serialVersionUID = 1L;

  private final String permission;

  /**
   * Creates the refusal.
   *
   * @param permission the name of the missing permission
   */
  public PermissionDeniedException(String permission) {
    super("it needs the permission " + permission);
    this.permission = permission;
  }

  /** Returns the name of the missing permission. */
  public String permission() {
    return permission;
  }
}
