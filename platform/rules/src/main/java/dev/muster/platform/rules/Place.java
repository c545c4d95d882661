package dev.muster.platform.rules;

/** A group of packages in a house, named by rules. */
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
  /** The packages outside the layers that serve all contexts. */
  SHARED,
  /** The interfaces offered by the application: its use cases. */
  DRIVING_PORTS,
  /** The interfaces needed by the application: its repositories, for example. */
  DRIVEN_PORTS,
  /** The packages with the ports, driving and driven, that belong to no context. */
  SHARED_PORTS
}
