package dev.muster.bootstrap.architecture;

/**
 * A place in the house, as an ArchUnit package pattern below the root: all that a rule may name.
 *
 * <p>A test holds every place against the real code: a rule about a place that is not there could
 * never fail.
 */
enum Place {
  /** Entities, value types and their rules. */
  DOMAIN("domain.."),
  /** Ports and use cases. */
  APPLICATION("application.."),
  /** The adapter to the database. */
  PERSISTENCE("persistence.."),
  /** The adapter to HTTP. */
  WEB("web.."),
  /** The adapter to the command line. */
  CLI("cli.."),
  /** The composition root. */
  BOOTSTRAP("bootstrap.."),
  /** What all contexts of a layer share. */
  SHARED("[domain|application|persistence|web|cli]"),
  /** The bounded contexts: the same name is the same context in every layer. */
  CONTEXTS("[domain|application|persistence|web|cli].(*).."),
  /** What the system can do. */
  DRIVING_PORTS("application.*"),
  /** What the system needs. */
  DRIVEN_PORTS("application.*.port.."),
  /** Where the ports are that no context owns, of both kinds. */
  SHARED_PORTS("application");

  private final String pattern;

  Place(String pattern) {
    this.pattern = pattern;
  }

  String pattern() {
    return pattern;
  }
}
