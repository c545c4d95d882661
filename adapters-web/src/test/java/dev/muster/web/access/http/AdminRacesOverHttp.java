package dev.muster.web.access.http;

import static dev.muster.web.access.http.AccessHttpFixture.path;
import static dev.muster.web.access.http.AccessHttpFixture.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.kit.Race;
import dev.muster.platform.web.kit.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Clients that attack the last administrators at the same moment leave one. */
public interface AdminRacesOverHttp extends AccessHttpFixture {
  @Test
  default void thirtyTwoRevocationsAndRemovalsOfTheLastTwoAdministratorsLeaveOne() {
    long first = user("first", "ADMIN");
    long second = user("second", "ADMIN");
    List<Callable<Answer>> commands = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      for (long user : new long[] {first, second}) {
        commands.add(() -> api().delete(role(user, "ADMIN")));
        commands.add(() -> api().delete(path(user)));
      }
    }

    List<Integer> statuses =
        Race.OF_NO_REFUSAL.run(commands).stream()
            .map(it -> it.value().orElseThrow().status())
            .toList();

    assertEquals(1, api().get("/roles/ADMIN/users").member("items").size());
    // Who lost the role may still be removed, without it.
    assertEquals(
        List.of(), statuses.stream().filter(it -> !List.of(204, 404, 409).contains(it)).toList());
  }
}
