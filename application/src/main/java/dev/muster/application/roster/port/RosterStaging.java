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

/** Driven port: takes in many at once, which are first put aside and looked at as a whole. */
public interface RosterStaging {
  /**
   * Does work on a stage of its own, which is empty: what it {@link Stage#store stores} stays when
   * it returns, and is undone when it throws; what is left on the stage is gone.
   *
   * <p>Unlike a unit of work it is done once, may take as long as it takes, and holds no more in
   * memory for many entries than for few.
   *
   * @return what the work returned
   */
  <T> T execute(Function<Stage, T> work);

  /** What was put aside, apart from what is stored. */
  interface Stage {
    /** Puts a hero on the stage that stands on this line. */
    void add(long line, HeroEntry hero);

    /** Puts a team on the stage that stands on this line. */
    void add(long line, TeamEntry team);

    /** Puts a membership on the stage that stands on this line. */
    void add(long line, MembershipEntry membership);

    /**
     * Finds what keeps all of it from being taken in beside what is stored. From now on until the
     * work ends, nobody else writes to the roster; whoever reads goes on.
     *
     * @param heroes heroes that count as known though they are not on the stage
     * @param teams teams that count as known though they are not on the stage
     * @param limit the most findings to return, those of the first places
     * @return the findings by place; those of one place in an order that is always the same
     */
    List<Finding> findings(Set<HeroId> heroes, Set<TeamId> teams, int limit);

    /**
     * Stores all of it, after nothing was found: else it may fail in any way. Identities that are
     * added later go on beyond the greatest.
     *
     * @param version the version of all entries
     * @param progress hears how much is stored
     * @return how many of each part
     */
    Counts store(Version version, ImportProgress progress);
  }
}
