package dev.muster.application.transfer.port;

import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Finding;
import dev.muster.application.transfer.entry.Part;
import dev.muster.domain.Version;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * Driven port: stores many entries of a context at once, after they were staged and checked as a
 * whole, and reads all entries.
 */
public interface TransferStore {
  /** Returns the parts of the context, in their order. */
  List<Part> parts();

  /**
   * Runs work on an empty stage of its own. Entries that the work {@link Stage#store stores} are
   * kept when the work returns and rolled back when it throws; the stage itself is dropped. Work
   * inside the work of another context is kept and rolled back with that.
   *
   * <p>Unlike a unit of work, this work runs once, has no time limit, and needs no more memory for
   * many entries than for few.
   *
   * @return the result of the work
   */
  <T> T write(Function<Stage, T> work);

  /**
   * Runs work on the committed state of one moment. Work inside the work of another context sees
   * the same moment.
   */
  void read(Consumer<Snapshot> work);

  /** Holds entries that are not stored yet. */
  interface Stage {
    /** Stages the entry of a line. */
    void add(long line, Entry entry);

    /**
     * Finds the faults that keep the staged entries from being stored besides the present ones.
     * From now on until the work ends, nobody else writes to the context; reads continue.
     *
     * @param excused for some parts, identities to treat as known although they are not on the
     *     stage
     * @param limit the highest number of findings; the first places win
     * @return the findings by place, and within a place in a fixed order
     */
    List<Finding> findings(Map<Part, Excused> excused, int limit);

    /**
     * Stores all staged entries. It may fail in any way where {@link #findings} would find a fault.
     * Entries that are added later get identities beyond the greatest one.
     *
     * @param version the version of all entries
     * @param stored receives how many entries are stored, several times
     */
    void store(Version version, LongConsumer stored);
  }

  /** Reads the state of one moment. */
  interface Snapshot {
    /** Returns the number of entries of each part. */
    SortedMap<Part, Long> counts();

    /**
     * Reads part by part, each by its identity. The memory needed does not grow with the number of
     * entries.
     */
    void read(Consumer<Entry> reader);
  }

  /**
   * Identities that count as known although nothing on the stage has them.
   *
   * @param named the identities known to be missing from the stage
   * @param all whether any other identity may be missing too
   */
  record Excused(Set<Long> named, boolean all) {
    /** Excuses nothing. */
    public static final Excused NONE = new Excused(Set.of(), false);

    /** Copies the set. */
    public Excused {
      named = Set.copyOf(named);
    }
  }
}
