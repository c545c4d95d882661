package dev.muster.application.roster;

import dev.muster.application.OutcomeUnknownException;
import dev.muster.application.UnavailableException;
import dev.muster.application.roster.transfer.ImportProgress;
import dev.muster.application.roster.transfer.ImportResult;
import dev.muster.application.roster.transfer.RosterSink;
import dev.muster.application.roster.transfer.RosterSource;

/** Driving port: carrying a whole roster in and out, however large it is. */
public interface RosterTransfer {
  /** The most findings that a refusal tells. */
  int MAX_FINDINGS = 100;

  /**
   * Takes a roster in beside what is there: all of it, or nothing where anything is wrong with it.
   * Identities are kept, and none that is added later is one of them; every entry is in a version
   * that it never had before.
   *
   * <p>Every rule is checked over what comes in together with what is there. An identity, a pair of
   * identities or a team's name that occurs twice is wrong where it occurs for the second time, and
   * so is a second leader. A flawed line does not hide what is wrong with others.
   *
   * @param source where it comes from
   * @param progress hears how far it has come
   * @throws UnavailableException when what stores it cannot do so now; then nothing is taken in
   * @throws OutcomeUnknownException when nobody knows whether it was taken in
   */
  ImportResult importAll(RosterSource source, ImportProgress progress);

  /**
   * Gives the roster out as it is at one moment, whatever is written meanwhile.
   *
   * @param sink where it goes
   * @throws UnavailableException when what stores it cannot do so now
   */
  void exportAll(RosterSink sink);
}
