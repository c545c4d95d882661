package dev.muster.platform.shell;

/** Runs one task from a shell, without the service. */
public interface Command {
  /** Returns whether it writes to the database. */
  boolean writes();

  /**
   * Checks the arguments before any slow work starts.
   *
   * @throws CommandRefusedException where the command cannot be done
   */
  void check();

  /**
   * Does it.
   *
   * @return whether it was done; the console says why not
   * @throws CommandRefusedException where the command cannot be done now
   */
  boolean run(Ports ports, Console console);

  /** Gives a command the driving ports that it calls. */
  interface Ports {
    /** Returns the port of a type. */
    <P> P get(Class<P> type);
  }
}
