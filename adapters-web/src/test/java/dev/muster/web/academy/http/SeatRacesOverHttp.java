package dev.muster.web.academy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.kit.Race;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Many clients want the same seats. */
public interface SeatRacesOverHttp extends AcademyHttpFixture {
  /** How often they meet. */
  int ROUNDS = 20;

  @Test
  default void of32ClientsWhoEnrolInACourseOf5SeatsExactly5Succeed() {
    List<Long> clients = crowd(32);
    for (int round = 0; round < ROUNDS; round++) {
      long course = course(5);

      List<Integer> statuses =
          statuses(
              clients.stream()
                  .map(it -> (Callable<Integer>) () -> enrol(course, it).status())
                  .toList());

      assertEquals(5, count(201, statuses));
      assertEquals(27, count(409, statuses));
      assertEquals(5, enrolledIn(course));
    }
  }

  @Test
  default void aCapacityLoweredWhileStudentsEnrolIsNeverBelowTheEnrolled() {
    List<Long> clients = crowd(8);
    for (int round = 0; round < ROUNDS; round++) {
      long course = course(5);
      List<Callable<Integer>> commands = new ArrayList<>();
      clients.forEach(it -> commands.add(() -> enrol(course, it).status()));
      commands.add(
          round % 8, () -> api().patch("/courses/" + course, "{\"capacity\": 2}").status());

      List<Integer> statuses = statuses(commands);

      boolean lowered = statuses.get(round % 8) == 200;
      assertEquals(lowered ? 2 : 5, enrolledIn(course));
      assertEquals(lowered ? 2 : 5, count(201, statuses));
    }
  }

  @Test
  default void aRemovalThatMeetsEnrolmentsIsNeverAFailure() {
    List<Long> courses = List.of(course(null), course(null), course(null));
    for (int round = 0; round < ROUNDS; round++) {
      long student = student("First");
      List<Callable<Integer>> commands = new ArrayList<>();
      courses.forEach(it -> commands.add(() -> enrol(it, student).status()));
      commands.add(
          round % 3, () -> api().delete("/students/" + student + "?cascade=true").status());
      commands.add(() -> api().delete("/students/" + student + "?cascade=true").status());

      List<Integer> statuses = statuses(commands);

      assertTrue(statuses.stream().allMatch(List.of(200, 201, 404)::contains), statuses::toString);
      assertEquals(1, count(200, statuses));
    }
    courses.forEach(course -> assertEquals(0, enrolledIn(course)));
  }

  private long enrolledIn(long course) {
    return api().get("/courses/%d/summary".formatted(course)).member("enrolled").getLongValue();
  }

  private static List<Integer> statuses(List<Callable<Integer>> commands) {
    return Race.OF_NO_REFUSAL.run(commands).stream().map(it -> it.value().orElseThrow()).toList();
  }

  private static long count(int status, List<Integer> statuses) {
    return statuses.stream().filter(it -> it == status).count();
  }
}
