package dev.muster.web.roster.http;

import org.junit.jupiter.api.Test;

/** The members of a body are values of the roster, and what is wrong with them is told. */
public interface ValuesOverHttp extends RosterFixture {
  @Test
  default void everythingThatIsWrongIsToldAtOnceAndInOrder() {
    api()
        .post(
            "/heroes",
            """
            {"secretName": 7, "age": "48", "a/b~c": 1, "nick": null, "age": 1.5, "name": " A"}\
            """)
        .isInvalid(
            """
            [{"pointer": "/age", "detail": "must be a whole number"},
             {"pointer": "/age", "detail": "must not be there twice"},
             {"pointer": "/a~1b~0c", "detail": "is not known here"},
             {"pointer": "/name", "detail": "must not begin or end with white space"},
             {"pointer": "/nick", "detail": "is not known here"},
             {"pointer": "/secretName", "detail": "must be a string"}]\
            """
                .formatted(Integer.MIN_VALUE, Integer.MAX_VALUE));
    api()
        .post("/teams", "{}")
        .isInvalid(
            """
            [{"pointer": "/headquarters", "detail": "is required"},
             {"pointer": "/name", "detail": "is required"}]\
            """);
  }

  @Test
  default void numbersAreNotCoerced() {
    String path = "/heroes/" + hero("Deadpond");
    for (String age : new String[] {"1.5", "1e-3", "true", "\"1\"", "[1]", "{}"}) {
      api()
          .patch(path, "{\"age\": %s}".formatted(age))
          .isInvalid("[{\"pointer\": \"/age\", \"detail\": \"must be a whole number\"}]");
    }
    api()
        .patch(path, "{\"age\": 2147483648}")
        .isInvalid(
            """
            [{"pointer": "/age", "detail": "must be a whole number from %d to %d"}]\
            """
                .formatted(Integer.MIN_VALUE, Integer.MAX_VALUE));
    for (String age : new String[] {"-1", "10001"}) {
      api()
          .patch(path, "{\"age\": %s}".formatted(age))
          .isInvalid(
              """
              [{"pointer": "/age", "detail": "must be a whole number from 0 to 10000"}]\
              """);
    }
  }

  @Test
  default void anIdentityInABodyIsAPositiveWholeNumber() {
    for (String id : new String[] {"\"1\"", "1.5", "1e-3", "true", "null", "[1]"}) {
      assertNoIdentity(id, "must be a whole number");
    }
    for (String id : new String[] {"0", "-0", "-1", "-9223372036854775808"}) {
      assertNoIdentity(id, "must be a positive whole number");
    }
    for (String id :
        new String[] {"9223372036854775808", "-9223372036854775809", "12345678901234567890"}) {
      assertNoIdentity(
          id, "must be a whole number from -9223372036854775808 to 9223372036854775807");
    }
    api().put("/teams/1/leader", "{\"heroId\": 01}").hasStatus(400);
    api().put("/teams/1/leader", "{\"heroId\": 9223372036854775807}").hasStatus(404);
  }

  private void assertNoIdentity(String id, String detail) {
    String errors = "[{\"pointer\": \"%s\", \"detail\": \"%s\"}]";
    api()
        .put("/teams/1/leader", "{\"heroId\": %s}".formatted(id))
        .isInvalid(errors.formatted("/heroId", detail));
    api()
        .post("/teams/1/members", "{\"heroIds\": [1, %s]}".formatted(id))
        .isInvalid(errors.formatted("/heroIds/1", detail));
  }
}
