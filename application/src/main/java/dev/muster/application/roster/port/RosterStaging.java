package dev.muster.application.roster.port;

import dev.muster.application.roster.transfer.Counts;
import dev.muster.application.roster.transfer.Finding;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.ImportProgress;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.domain.Version;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.TeamId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Driven port: stores many entries at once, after they were staged and checked as a whole. */
public interface RosterStaging {
  /**
   * Runs work on an empty stage of its own. Entries that the work {@link Stage#store stores} are
   * kept when the work returns and rolled back when it throws; the stage itself is dropped.
   *
   * <p>Unlike a unit of work, this work runs once, has no time limit, and needs no more memory for
   * many entries than for few.
   *
   * @return the result of the work
   */
  <T> T execute(Function<Stage, T> work);

  /** Holds entries that are not stored yet. */
  interface Stage {
    /** Stages the hero of a line. */
    void add(long line, HeroEntry hero);

    /** Stages the team of a line. */
    void add(long line, TeamEntry team);

    /** Stages the membership of a line. */
    void add(long line, MembershipEntry membership);

    /**
     * Finds the faults that keep the staged entries from being stored besides the present ones.
     * From now on until the work ends, nobody else writes to the roster; reads continue.
     *
     * @param heroes heroes to treat as known although they are not on the stage
     * @param teams teams to treat as known although they are not on the stage
     * @param limit the highest number of findings; the first places win
     * @return the findings by place, and within a place in a fixed order
     */
    List<Finding> findings(Excused<HeroId> heroes, Excused<TeamId> teams, int limit);

    /**
     * Stores all staged entries. It may fail in any way where {@link #findings} would find a fault.
     * Entries that are added later get identities beyond the greatest one.
     *
     * @param version the version of all entries
     * @param progress is told how much is stored
     * @return the number of entries of each part
     */
    Counts store(Version version, ImportProgress progress);
  }

  /**
   * Identities that count as known although nothing on the stage has them.
   *
   * @param named the identities known to be missing from the stage
   * @param all whether any other identity may be missing too
   */
  record Excused<T>(Set<T> named, boolean all) {
    /** Copies the set. */
    public Excused {
      named = Set.copyOf(named);
    }

    /** Returns a value without any such identity. */
    public static <T> Excused<T> none() {
      return new Excused<>(Set.of(), false);
    }
  }
}
