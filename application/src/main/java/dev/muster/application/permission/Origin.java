package dev.muster.application.permission;

import java.util.Optional;

/**
 * Tells where a call comes from.
 *
 * @param request the method and the path of a request, or the name of a command; without a query,
 *     arguments or a body, which may be secret
 * @param address the network address of the sender; empty for a call from this process
 */
public record Origin(Optional<String> request, Optional<String> address) {
  /** The origin of a call about which nothing is known. */
  public static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty());

  /** Returns the origin of work that a command or the service itself runs. */
  public static Origin command(String name) {
    return new Origin(Optional.of(name), Optional.empty());
  }
}
