package dev.muster.bootstrap.between;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.access.Users;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.application.kit.Race;
import dev.muster.application.newsroom.Follows;
import dev.muster.application.newsroom.Tags;
import dev.muster.application.permission.Actor;
import dev.muster.domain.Email;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.NewsroomViolation;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownUser;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import dev.muster.platform.web.actor.RequestActors;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** No follow points at nobody: two nodes on one database remove users that begin to follow. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UserFollowsTest {
  private final List<ApplicationContext> nodes = new ArrayList<>();

  @BeforeAll
  void start() {
    Map<String, String> database = TestDatabase.settings();
    for (int i = 0; i < 2; i++) {
      nodes.add(ApplicationContext.run(Map.copyOf(database), "test"));
    }
    nodes.getFirst().getBean(TestTables.class).clear();
  }

  @AfterAll
  void stop() {
    nodes.forEach(ApplicationContext::close);
  }

  @Test
  void aUserIsRemovedWhileItBeginsToFollow() {
    List<TagId> tags =
        Stream.of("One", "Two", "Three")
            .map(name -> as(0, Tags.class, it -> it.add(new TagName(name)).id()))
            .toList();
    for (int round = 1; round <= 20; round++) {
      String name = "user" + round;
      UserId user =
          as(
              0,
              Users.class,
              it -> it.add(new Account(new Username(name), new Email(name + "@example.org"))).id());
      FollowerId follower = new FollowerId(user.value());
      as(0, Follows.class, it -> it.follow(follower, tags.getFirst()));
      List<Callable<Object>> commands = new ArrayList<>();
      commands.add(() -> as(1, Users.class, it -> it.remove(user, Precondition.NONE)));
      for (int i = 1; i < tags.size(); i++) {
        int node = i % 2;
        TagId tag = tags.get(i);
        commands.add(() -> as(node, Follows.class, it -> it.follow(follower, tag)));
      }

      List<Race.Result<Object, NewsroomViolation>> results =
          new Race<NewsroomViolation>(UserFollowsTest::refusal).run(commands);

      long followed = Race.succeeded(results.subList(1, results.size()));
      assertEquals(tags.size() - 1 - followed, Race.refusedWith(UnknownUser.class, results));
      assertEquals(
          Optional.of(DependantCounts.of("follows", 1 + followed)), results.getFirst().value());
      assertEquals(DependantCounts.NONE, as(0, Follows.class, it -> it.count(List.of(follower))));
    }
  }

  private static Optional<NewsroomViolation> refusal(Throwable failure) {
    return failure instanceof NewsroomViolationException refused
        ? Optional.of(refused.violation())
        : Optional.empty();
  }

  private <P, T> T as(int node, Class<P> port, Function<P, T> command) {
    return RequestActors.as(Actor.operator(), () -> command.apply(nodes.get(node).getBean(port)));
  }
}
