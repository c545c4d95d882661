package dev.muster.web.roster.http;

import org.junit.jupiter.api.Test;

/** Whoever says to which trace a request belongs finds it again in the problem. */
public interface TracesOverHttp extends RosterFixture {
  @Test
  default void aProblemTellsTheTraceThatTheRequestBrought() {
    api()
        .send(
            api()
                .request("/heroes/" + NOBODY)
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"))
        .isProblem(
            404,
            "unknown-hero",
            """
            {"title": "Unknown hero", "detail": "There is no hero 987654321.",
             "instance": "/heroes/987654321", "heroId": 987654321,
             "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}\
            """);
  }

  @Test
  default void aProblemThatTheFrameworkNoticesTellsItToo() {
    api()
        .send(
            api()
                .request("/nowhere")
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00"))
        .isProblem(
            404,
            "not-found",
            """
            {"title": "Not found", "detail": "There is nothing at this path.",
             "instance": "/nowhere", "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}\
            """);
  }

  @Test
  default void aRequestThatIsRefusedBeforeItIsReadTellsItToo() {
    api()
        .send(
            api()
                .request("/heroes?name=%ff")
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00"))
        .isProblem(
            400,
            "bad-request",
            """
            {"title": "Bad request", "instance": "/heroes", "detail": "The target of the request is\
             no URI: it must be in ASCII, and everything else percent-encoded as UTF-8.",
             "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}\
            """);
  }

  @Test
  default void aProblemOfARequestWithoutATraceIsTheSameEachTime() {
    String problem =
        """
        {"title": "Unknown hero", "detail": "There is no hero 987654321.",
         "instance": "/heroes/987654321", "heroId": 987654321}\
        """;
    api().get("/heroes/" + NOBODY).isProblem(404, "unknown-hero", problem);
    api()
        .send(api().request("/heroes/" + NOBODY).header("traceparent", "00-mine-01"))
        .isProblem(404, "unknown-hero", problem);
  }
}
