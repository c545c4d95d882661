package dev.muster.platform.rules;

/** A place in a house: all that a rule may name. */
enum Place {
  /** Entities, value types and their rules. */
  DOMAIN,
  /** Ports and use cases. */
  APPLICATION,
  /** The adapters that call the application. */
  DRIVING_ADAPTERS,
  /** The adapters that the application calls. */
  DRIVEN_ADAPTERS,
  /** The composition root. */
  BOOTSTRAP,
  /** The packages beside the layers that serve all contexts. */
  SHARED,
  /** What the system can do. */
  DRIVING_PORTS,
  /** What the system needs. */
  DRIVEN_PORTS,
  /** Where the ports are that no context owns, of both kinds. */
  SHARED_PORTS
}
