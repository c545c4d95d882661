package dev.muster.application.discussion.broken;

import dev.muster.application.discussion.contract.CommentRepositoryContract;
import dev.muster.application.discussion.contract.DiscussionReaderContract;
import dev.muster.application.discussion.contract.LinkedCommentsContract;
import dev.muster.application.discussion.contract.NeighboursContract;
import dev.muster.application.discussion.port.Commenters;
import dev.muster.application.discussion.port.DiscussionPorts;
import dev.muster.application.discussion.port.Things;
import dev.muster.application.discussion.race.CommentRaces;
import dev.muster.application.kit.UnitOfWorkContract;
import dev.muster.application.kit.broken.BrokenAdapters;
import dev.muster.application.kit.broken.Candidate;
import dev.muster.application.kit.broken.Faults;
import dev.muster.application.kit.broken.UnitOfWorkFaults;

/** The contracts of the discussion refuse every broken adapter. */
class DiscussionBrokenAdaptersTest extends BrokenAdapters<BrokenDiscussion> {
  private static final Faults<BrokenDiscussion> FAULTS =
      Faults.of(
          BrokenDiscussion.class,
          BrokenDiscussion::honest,
          UnitOfWorkFaults.class,
          CommentFaults.class,
          LinkFaults.class,
          NeighbourFaults.class,
          ReaderFaults.class,
          RaceFaults.class);

  DiscussionBrokenAdaptersTest() {
    super(FAULTS, ForContracts.class, ForRaces.class);
  }

  private abstract static class OnPorts extends Candidate<BrokenDiscussion> {
    OnPorts() {
      super(FAULTS);
    }

    public DiscussionPorts ports() {
      return adapter().ports();
    }

    public Commenters commenters() {
      return adapter().commenters();
    }

    public Things things() {
      return adapter().things();
    }
  }

  static final class ForContracts extends OnPorts
      implements UnitOfWorkContract,
          CommentRepositoryContract,
          LinkedCommentsContract,
          NeighboursContract,
          DiscussionReaderContract {}

  static final class ForRaces extends OnPorts implements CommentRaces {}
}
