package dev.muster.application.newsroom.memory;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.newsroom.NewsroomAdapterSuite;
import dev.muster.application.newsroom.port.NewsroomPorts;
import dev.muster.domain.newsroom.FollowerId;

/** The in-memory adapter is accepted. */
class InMemoryNewsroomTest implements NewsroomAdapterSuite {
  private final InMemoryStore store = new InMemoryStore();
  private final InMemoryFollowers followers = new InMemoryFollowers(store);
  private final InMemoryComments comments = new InMemoryComments();
  private final NewsroomPorts ports =
      InMemoryNewsroom.over(InMemoryNewsroom.tables(store), followers);

  @Override
  public NewsroomPorts ports() {
    return ports;
  }

  @Override
  public FollowerId user(String name) {
    return followers.add(name);
  }

  @Override
  public InMemoryComments comments() {
    return comments;
  }
}
