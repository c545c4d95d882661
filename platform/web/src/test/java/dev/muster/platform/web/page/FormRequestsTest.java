package dev.muster.platform.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.muster.platform.web.operation.SmallDocument;
import dev.muster.platform.web.session.SessionCookie;
import io.micronaut.json.JsonMapper;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form becomes the request of its operation, and nothing else does. */
class FormRequestsTest {
  private static final String FORM = "application/x-www-form-urlencoded";

  private static final SessionCookie SESSION = new SessionCookie("a.b.c");

  private final EmbeddedChannel connection =
      new EmbeddedChannel(new FormRequests(SmallDocument.operations(), JsonMapper.createDefault()));

  @Test
  void aFormBecomesTheRequestOfItsOperation() {
    HttpRequest request =
        sent(form("reviseNote", FORM, "known.noteId=7&header.If-Match=%221%22&body.text=Milk"));
    LastHttpContent body = connection.readInbound();

    assertEquals("PATCH /notes/7", request.method() + " " + request.uri());
    assertEquals("application/merge-patch+json", request.headers().get("Content-Type"));
    assertEquals("15", request.headers().get("Content-Length"));
    assertEquals("application/json", request.headers().get("Accept"));
    assertEquals("\"1\"", request.headers().get("If-Match"));
    assertEquals(
        "http://muster.example reviseNote?known.noteId=7&header.If-Match=%221%22&body.text=Milk",
        request.headers().get(FormRequests.HEADER));
    assertFalse(request.headers().contains("Origin"));
    assertFalse(request.headers().contains("Idempotency-Key"));
    assertEquals("{\"text\":\"Milk\"}", body.content().toString(StandardCharsets.UTF_8));
    assertNull(connection.readInbound());
  }

  @Test
  void aFormWithoutABodyBecomesARequestWithoutOne() {
    HttpRequest request =
        sent(form("archiveNote", FORM, "known.noteId=7&header.Idempotency-Key=a"));
    LastHttpContent body = connection.readInbound();

    assertEquals("POST /notes/7/archiving", request.method() + " " + request.uri());
    assertFalse(request.headers().contains("Content-Type"));
    assertEquals("0", request.headers().get("Content-Length"));
    assertEquals("a", request.headers().get("Idempotency-Key"));
    assertEquals(0, body.content().readableBytes());
  }

  @Test
  void twoFormsOnOneConnectionAreTwoRequests() {
    assertEquals("/notes/7", sent(form("removeNote", FORM, "known.noteId=7")).uri());
    connection.readInbound();
    assertEquals("/notes/8", sent(form("removeNote", FORM, "known.noteId=8")).uri());
  }

  @ParameterizedTest
  @CsvSource({"listNotes," + FORM, "nothing," + FORM, "removeNote,application/json"})
  void whatIsNoFormOfACommandStaysWhatItIs(String operation, String type) {
    FullHttpRequest form = form(operation, type, "known.noteId=7");

    assertEquals(form, sent(form));
    assertEquals("/forms/" + operation, form.uri());
  }

  @Test
  void aFormOf65536BytesIsReadAndALongerOneIsNot() {
    String form = "known.noteId=7&it=".concat("a".repeat(65_536 - 18));

    assertEquals("/notes/7", sent(form("removeNote", FORM, form)).uri());
    connection.readInbound();
    assertEquals("/forms/removeNote", sent(form("removeNote", FORM, form + "a")).uri());
  }

  @Test
  void noClientSendsTheFormOfARequestItself() {
    FullHttpRequest request = form("nothing", FORM, "");
    request.headers().set(FormRequests.HEADER, "removeNote?known.noteId=7");

    assertFalse(sent(request).headers().contains(FormRequests.HEADER));
  }

  @Test
  void aFormOfTheSessionIsSentWithItsToken() {
    FullHttpRequest form = form("removeNote", FORM, "known.noteId=7&token=" + SESSION.formToken());
    form.headers().set("Cookie", "muster-session=a.b.c");

    HttpRequest request = sent(form);

    assertEquals("DELETE /notes/7", request.method() + " " + request.uri());
    assertEquals("Bearer a.b.c", request.headers().get("Authorization"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&token=", "&token=a.b.c", "&token=bm90aGluZw"})
  void aFormOfAnotherSessionDoesNothing(String token) {
    FullHttpRequest form = form("removeNote", FORM, "known.noteId=7" + token);
    form.headers().set("Cookie", "muster-session=a.b.c");

    HttpRequest request = sent(form);
    LastHttpContent body = connection.readInbound();

    assertEquals("POST /forms/removeNote", request.method() + " " + request.uri());
    assertEquals("0", request.headers().get("Content-Length"));
    assertEquals(0, body.content().readableBytes());
    assertFalse(request.headers().contains("Authorization"));
    assertEquals(
        "http://muster.example removeNote?known.noteId=7" + token,
        request.headers().get(FormRequests.HEADER));
  }

  private HttpRequest sent(FullHttpRequest form) {
    connection.writeInbound(form);
    return connection.readInbound();
  }

  private static FullHttpRequest form(String operation, String type, String form) {
    FullHttpRequest request =
        new DefaultFullHttpRequest(
            HttpVersion.HTTP_1_1,
            HttpMethod.POST,
            "/forms/" + operation,
            Unpooled.copiedBuffer(form, StandardCharsets.UTF_8));
    request
        .headers()
        .set("Host", "muster.example")
        .set("Origin", "http://muster.example")
        .set("Content-Type", type)
        .set("Content-Length", request.content().readableBytes());
    return request;
  }
}
