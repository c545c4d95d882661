package dev.muster.platform.web.trace;

import dev.muster.platform.web.fixture.NoteFixture;
import org.junit.jupiter.api.Test;

/** Whoever says to which trace a request belongs finds it again in the problem. */
class TracesTest implements NoteFixture {
  @Test
  void aProblemTellsTheTraceThatTheRequestBrought() {
    api()
        .send(
            api()
                .request("/notes/" + NOBODY)
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"))
        .isProblem(
            404,
            "unknown-note",
            """
            {"title": "Unknown note", "detail": "There is no note 987654321.",
             "instance": "/notes/987654321", "noteId": 987654321,
             "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}\
            """);
  }

  @Test
  void aProblemThatTheFrameworkNoticesTellsItToo() {
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
  void aRequestThatIsRefusedBeforeItIsReadTellsItToo() {
    api()
        .send(
            api()
                .request("/notes?text=%ff")
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00"))
        .isProblem(
            400,
            "bad-request",
            """
            {"title": "Bad request", "instance": "/notes", "detail": "The target of the request is\
             no URI: it must be in ASCII, and everything else percent-encoded as UTF-8.",
             "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}\
            """);
  }

  @Test
  void aProblemOfARequestWithoutATraceIsTheSameEachTime() {
    String problem =
        """
        {"title": "Unknown note", "detail": "There is no note 987654321.",
         "instance": "/notes/987654321", "noteId": 987654321}\
        """;
    api().get("/notes/" + NOBODY).isProblem(404, "unknown-note", problem);
    api()
        .send(api().request("/notes/" + NOBODY).header("traceparent", "00-mine-01"))
        .isProblem(404, "unknown-note", problem);
  }
}
