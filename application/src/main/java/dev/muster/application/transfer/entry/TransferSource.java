package dev.muster.application.transfer.entry;

import java.time.Instant;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Provides an import line by line. Each part is opened once, in its order, read to its end by one
 * thread, and closed.
 */
public interface TransferSource {
  /** Returns the parts that are there: of a context all of them or none. */
  SortedSet<Part> parts();

  /**
   * Opens the lines of a part.
   *
   * @param now the moment of the import, and the default of every moment
   */
  Stream<Line> lines(Part part, Instant now);
}
