package dev.muster.platform.web.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.fixture.TaggedController;
import dev.muster.platform.web.kit.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** Every answer says who may keep it, and a tag stands for the bytes that are sent. */
class SecurityHeadersTest implements NoteFixture {
  @Test
  void whatHasATagIsKeptByItsReaderAndAskedForAgain() {
    get("/long/tagged").hasStatus(200).hasHeader("Cache-Control", "private, no-cache");
  }

  @Test
  void whatHasNoTagIsNotKept() {
    get("/long/untagged").hasStatus(200).hasHeader("Cache-Control", "no-store");
  }

  @Test
  void pagesAreKeptAWhileForEverybody() {
    get("/").hasStatus(200).hasHeader("Cache-Control", "public, max-age=300");
    get("/problems/nothing").hasStatus(404).hasHeader("Cache-Control", "no-store");
  }

  @Test
  void everyAnswerSaysWhenItWasGiven() {
    Instant date =
        DateTimeFormatter.RFC_1123_DATE_TIME.parse(get("/").header("Date"), Instant::from);

    assertTrue(Duration.between(date, Instant.now()).abs().toHours() < 1, date::toString);
  }

  @Test
  void whatHasATagIsNotCompressed() {
    assertEquals(
        TaggedController.BODY, get("/long/tagged").hasHeader("Content-Encoding", "").body());
    get("/long/untagged").hasHeader("Content-Encoding", "gzip");
    get("/").hasHeader("Content-Encoding", "");
  }

  @Test
  void noAnswerIsTakenForAnotherType() {
    for (String path : new String[] {"/", "/long/tagged", "/nowhere", "/assets/muster.css"}) {
      get(path).hasHeader("X-Content-Type-Options", "nosniff");
    }
  }

  @Test
  void aPageLoadsNothingFromElsewhereAndRunsNoCodeOfItsMarkup() {
    Answer page = api().send(api().request("/problems").header("Accept", "text/html"));
    String policy = page.header("Content-Security-Policy");

    assertEquals(
        "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'",
        policy);
    page.hasHeader("Referrer-Policy", "same-origin");
    assertFalse(page.body().contains(" style="), page::body);
    assertFalse(page.body().contains("<script"), page::body);
    get("/problems").hasHeader("Content-Security-Policy", "");
  }

  @Test
  void theDocumentationAloneRunsScriptsOfTheService() {
    get("/docs")
        .hasHeader(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " connect-src 'self'; base-uri 'none'; form-action 'none';"
                + " frame-ancestors 'none'");
  }

  private Answer get(String path) {
    return api().send(api().request(path).header("Accept-Encoding", "gzip"));
  }
}
