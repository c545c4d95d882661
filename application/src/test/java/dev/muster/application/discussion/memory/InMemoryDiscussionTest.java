package dev.muster.application.discussion.memory;

import dev.muster.application.discussion.DiscussionAdapterSuite;
import dev.muster.application.discussion.port.DiscussionPorts;
import dev.muster.application.kit.memory.InMemoryStore;

/** The in-memory adapter is accepted. */
class InMemoryDiscussionTest implements DiscussionAdapterSuite {
  private final DiscussionPorts ports = InMemoryDiscussion.in(new InMemoryStore());

  @Override
  public DiscussionPorts ports() {
    return ports;
  }
}
