package dev.muster.application.discussion.broken;

import dev.muster.application.UnitOfWork;
import dev.muster.application.discussion.contract.DiscussionFixture;
import dev.muster.application.discussion.memory.DiscussionTables;
import dev.muster.application.discussion.memory.InMemoryDiscussion;
import dev.muster.application.discussion.port.CommentRepository;
import dev.muster.application.discussion.port.Commenters;
import dev.muster.application.discussion.port.DiscussionPorts;
import dev.muster.application.discussion.port.DiscussionReader;
import dev.muster.application.discussion.port.Things;
import dev.muster.application.kit.broken.Ports;
import dev.muster.application.kit.broken.WithUnitOfWork;

/** An adapter of the discussion, any port of which may be replaced by a broken one. */
record BrokenDiscussion(
    DiscussionPorts ports, Commenters commenters, Things things, DiscussionTables tables)
    implements WithUnitOfWork<BrokenDiscussion> {
  /** Returns the in-memory adapter as it is, with nothing in it. */
  static BrokenDiscussion honest() {
    DiscussionTables tables = InMemoryDiscussion.tables();
    return new BrokenDiscussion(
        InMemoryDiscussion.over(tables), DiscussionFixture.USERS, DiscussionFixture.THINGS, tables);
  }

  BrokenDiscussion with(CommentRepository comments) {
    return Ports.with(this, CommentRepository.class, comments);
  }

  BrokenDiscussion with(Commenters commenters) {
    return Ports.with(this, Commenters.class, commenters);
  }

  BrokenDiscussion with(Things things) {
    return Ports.with(this, Things.class, things);
  }

  BrokenDiscussion with(DiscussionReader reader) {
    return Ports.with(this, DiscussionReader.class, reader);
  }

  @Override
  public UnitOfWork unitOfWork() {
    return ports.unitOfWork();
  }

  @Override
  public BrokenDiscussion with(UnitOfWork unitOfWork) {
    return Ports.with(this, UnitOfWork.class, unitOfWork);
  }
}
