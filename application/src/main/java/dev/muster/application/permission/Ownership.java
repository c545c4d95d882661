package dev.muster.application.permission;

/**
 * Tells which things of one type are a user's own. Each context contributes the ownerships of its
 * things.
 *
 * @param type the type of the first argument of a method that is about such a thing
 * @param owner names the owner for readers, such as {@code the author of the note}
 * @param rule decides about one thing
 */
public record Ownership<T>(Class<T> type, String owner, Rule<T> rule) {
  /**
   * Decides whether a thing is a user's own. It is called within the unit of work of the call that
   * it permits, and may claim what it reads there.
   */
  @FunctionalInterface
  public interface Rule<T> {
    /** Returns whether the user with this identity owns a thing, which may not exist. */
    boolean owns(long userId, T thing);
  }

  /** Returns whether a thing is the actor's own. An actor that is no user owns nothing. */
  boolean includes(Actor actor, Object thing) {
    return actor.userId().isPresent() && rule.owns(actor.userId().getAsLong(), type.cast(thing));
  }
}
