package dev.muster.application.roster.port;

import dev.muster.domain.roster.PlayerId;

/** Driven port: knows the users of the service, who are no part of the roster. */
@FunctionalInterface
public interface PlayerDirectory {
  /** Returns whether a user exists. */
  boolean includes(PlayerId player);
}
