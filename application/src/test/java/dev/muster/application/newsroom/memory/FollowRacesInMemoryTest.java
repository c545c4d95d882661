package dev.muster.application.newsroom.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.dependant.DependantCounts;
import dev.muster.application.kit.Race;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.newsroom.NewsroomUseCases;
import dev.muster.application.newsroom.contract.NewsroomFixture;
import dev.muster.application.newsroom.port.NewsroomPorts;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.NewsroomViolation;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownUser;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No follow points at nobody: users that are removed in memory while they begin to follow. */
class FollowRacesInMemoryTest {
  private final InMemoryStore store = new InMemoryStore();
  private final InMemoryFollowers users = new InMemoryFollowers(store);
  private final NewsroomPorts ports = InMemoryNewsroom.over(InMemoryNewsroom.tables(store), users);
  private final NewsroomUseCases newsroom =
      NewsroomUseCases.over(ports, new InMemoryComments(), () -> NewsroomFixture.NOW);

  @Test
  void aUserIsRemovedWhileItBeginsToFollow() {
    TagId one = newsroom.tags().add(new TagName("One")).id();
    TagId two = newsroom.tags().add(new TagName("Two")).id();
    for (int round = 1; round <= 20; round++) {
      FollowerId user = users.add("user");

      List<Race.Result<Object, NewsroomViolation>> results =
          new Race<NewsroomViolation>(NewsroomFixture.REFUSALS::rule)
              .run(
                  List.of(
                      () -> store.execute(() -> removed(user)),
                      () -> newsroom.follows().follow(user, one),
                      () -> newsroom.follows().follow(user, two)));

      long followed = Race.succeeded(results.subList(1, 3));
      assertEquals(2 - followed, Race.refusedWith(UnknownUser.class, results));
      assertEquals(
          Optional.of(DependantCounts.of("follows", followed)), results.getFirst().value());
      assertEquals(DependantCounts.NONE, newsroom.follows().count(List.of(user)));
    }
  }

  private DependantCounts removed(FollowerId user) {
    users.remove(user);
    return newsroom.follows().remove(List.of(user));
  }
}
