package dev.muster.web.organisation.http;

import static dev.muster.web.organisation.http.OrganisationFixture.json;
import static dev.muster.web.organisation.http.OrganisationFixture.of;
import static dev.muster.web.organisation.http.OrganisationFixture.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.kit.Race;
import dev.muster.platform.web.kit.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Employees get managers, and are read up and down the tree. */
public interface ManagersOverHttp extends OrganisationFixture {
  /** The number of repetitions of each race. */
  int ROUNDS = 5;

  @Test
  default void anEmployeeGetsAnotherManagerOrNone() {
    long top = employee("Top");
    long id = employee("Mei");
    String moved = json(id, "Mei", String.valueOf(top));

    move(id, String.valueOf(top)).is(200, moved).hasHeader("ETag", "\"2\"");
    move(id, String.valueOf(top)).is(200, moved).hasHeader("ETag", "\"2\"");
    move(id, "null").is(200, json(id, "Mei", "null")).hasHeader("ETag", "\"3\"");
    move(id, "\"1\"").hasStatus(400);
    api()
        .put(of(id) + "/manager", "{}")
        .isInvalid("[{\"pointer\": \"/managerId\", \"detail\": \"is required\"}]");
  }

  @Test
  default void allEmployeesThatDoNotExistAreTold() {
    String path = of(NOBODY) + "/manager";
    move(NOBODY, String.valueOf(NOBODY + 1))
        .isProblem(
            404,
            "unknown-employee",
            """
            {"title": "Unknown employee", "detail": "The employees %1$d, %2$d do not exist.",
             "instance": "%3$s", "employeeIds": [%1$d, %2$d]}\
            """
                .formatted(NOBODY, NOBODY + 1, path));
    for (String list : List.of("/chain", "/reports", "/payroll", "")) {
      api().get(of(NOBODY) + list).hasStatus(404);
    }
  }

  @Test
  default void nobodyIsAboveItself() {
    List<Long> line = line(3);
    String path = of(line.getFirst()) + "/manager";

    move(line.getFirst(), String.valueOf(line.getLast()))
        .isProblem(
            409,
            "management-cycle",
            """
            {"title": "Management cycle",
             "detail": "Employee %1$d would report to %3$d, who reports to %2$d, who reports to %1$d.",
             "instance": "%4$s", "path": [%1$d, %3$d, %2$d, %1$d]}\
            """
                .formatted(line.getFirst(), line.get(1), line.getLast(), path));
  }

  @Test
  default void twoMovesUnderReportsOfEachOtherMakeNoCycle() {
    for (int round = 1; round <= ROUNDS; round++) {
      List<Long> one = line(2);
      List<Long> other = line(2);

      List<Integer> statuses =
          Race.OF_NO_REFUSAL
              .<Answer>run(
                  List.of(
                      () -> move(one.getFirst(), String.valueOf(other.getLast())),
                      () -> move(other.getFirst(), String.valueOf(one.getLast()))))
              .stream()
              .map(it -> it.value().orElseThrow().status())
              .sorted()
              .toList();

      assertEquals(List.of(200, 409), statuses);
    }
  }

  @Test
  default void aChainHasAtMost32Levels() {
    List<Long> line = line(32);
    long alone = employee("Alone");
    String tooLong =
        """
        {"title": "Chain too long",
         "detail": "A chain of managers would have 33 levels, and it has at most 32.",
         "instance": "%s", "levels": 33}\
        """;

    hire("Mei", String.valueOf(line.getLast()))
        .isProblem(409, "chain-too-long", tooLong.formatted("/employees"));
    move(line.getFirst(), String.valueOf(alone))
        .isProblem(409, "chain-too-long", tooLong.formatted(of(line.getFirst()) + "/manager"));
    assertEquals(31, api().get(of(line.getLast()) + "/chain").member("items").size());
    assertEquals(
        line.subList(1, 32), walk(of(line.getFirst()) + "/reports?depth=32&limit=20", "id"));
  }

  @Test
  default void aChainIsAPageOfAllManagersUpToTheTop() {
    List<Long> line = line(3);
    String path = of(line.getLast()) + "/chain";

    api().get(path).is(200, page(superior(line.get(1), 1), superior(line.getFirst(), 2)));
    assertEquals(line.subList(0, 2).reversed(), walk(path + "?limit=1", "id"));
    api().get(of(line.getFirst()) + "/chain").is(200, page());
    String next = api().get(path + "?limit=1").member("next").getStringValue();
    api().get(of(line.get(1)) + "/chain?after=" + next).hasStatus(400);
  }

  @Test
  default void reportsAreListedDownToADepth() {
    List<Long> line = line(4);
    long beside = employee("Line", line.getFirst());
    String path = of(line.getFirst()) + "/reports";
    String direct = report(line.get(1), line.getFirst(), 1);
    String other = report(beside, line.getFirst(), 1);

    api().get(path).is(200, page(direct, other));
    api().get(path + "?depth=2").is(200, page(direct, report(line.get(2), line.get(1), 2), other));
    assertEquals(
        List.of(line.get(1), line.get(2), line.get(3), beside),
        walk(path + "?depth=3&limit=1", "id"));
    api().get(of(beside) + "/reports").is(200, page());
    for (String wrong : List.of("0", "33", "all")) {
      api()
          .get(path + "?depth=" + wrong)
          .isInvalid(
              "[{\"parameter\": \"depth\", \"detail\": \"must be a whole number from 1 to 32\"}]");
    }
    String next = api().get(path + "?limit=1").member("next").getStringValue();
    api().get(path + "?depth=2&after=" + next).hasStatus(400);
  }

  private static String superior(long id, int level) {
    return "{\"id\": %d, \"name\": \"Line\", \"position\": \"Engineer\", \"level\": %d}"
        .formatted(id, level);
  }

  private static String report(long id, long manager, int level) {
    return """
    {"id": %d, "name": "Line", "position": "Engineer", "managerId": %d, "level": %d}\
    """
        .formatted(id, manager, level);
  }
}
