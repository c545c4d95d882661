package dev.muster.platform.web.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.kit.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A target is read as RFC 9112 and RFC 3986 have it, whatever its spelling is. */
class TargetEdgesTest implements NoteFixture {
  @ParameterizedTest
  @CsvSource({
    "//notes/1, //notes/1",
    "//notes, //notes",
    "///notes, ///notes",
    "//notes?x=1, //notes",
    "//localhost/notes, //localhost/notes",
    "//user@localhost:80/notes/1, //user@localhost:80/notes/1",
    "http://localhost//notes/1, //notes/1",
    "/notes//1, /notes//1"
  })
  void aPathThatBeginsWithTwoSlashesIsNoAuthority(String target, String path) {
    note("Buy milk");
    String answer = answer("GET " + target);

    assertEquals(404, Wire.status(answer), answer);
    assertTrue(answer.contains("\"instance\":\"" + path + "\""), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/notes?=",
        "/notes?=x",
        "/notes?text=a&=",
        "/notes?&=&",
        "/notes?==",
        "/notes/1?=1",
        "/problems?=",
        "/openapi.yaml?="
      })
  void aParameterWithoutANameIsUnknown(String target) {
    note("Buy milk");
    String answer = answer("GET " + target);

    assertEquals(400, Wire.status(answer), answer);
    assertTrue(answer.contains("{\"parameter\":\"\",\"detail\":\"is not known here\"}"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/notes?", "/notes?&", "/notes?text=a&", "/notes?&&text=a", "/notes"})
  void aQueryMayHaveGaps(String target) {
    assertEquals(200, status("GET " + target));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+1", "1+", "1;x", "1&2", "(1)", "!1", "1!", "1$", "1,2", "@1", "1:2", "~1"})
  void anIdentityIsReadInOneWayEncodedOrNot(String id) {
    StringBuilder encoded = new StringBuilder();
    id.chars().forEach(c -> encoded.append("%%%02x".formatted(c)));
    for (String method : new String[] {"GET", "PUT", "DELETE"}) {
      for (String path : new String[] {id, encoded.toString()}) {
        String answer = answer(method + " /notes/" + path);

        assertEquals(400, Wire.status(answer), path);
        assertTrue(answer.contains("{\"parameter\":\"noteId\",\"detail\":"), answer);
      }
    }
  }

  @Test
  void aCharacterThatNeedsNoEncodingIsTheSameWithIt() {
    long note = note("Buy milk");
    for (String path : new String[] {"/%6eotes/", "/n%6Ftes/", "/notes/%3", "/%6E%6f%74es/"}) {
      assertEquals(200, status("GET " + path + note), path);
    }
    assertEquals(200, status("GET /%64ocs"));
    assertEquals(200, status("GET /openapi%2Eyaml"));
    assertEquals(404, status("GET /notes%2F" + note));
    assertEquals(404, status("GET /%2Fnotes"));
    assertEquals(404, status("GET /./notes"));
    assertEquals(404, status("GET /%2e/notes"));
    assertEquals(404, status("GET /NOTES"));
    assertTrue(answer("GET /%6eowhere").contains("\"instance\":\"/nowhere\""));
  }

  @Test
  void anAbsoluteTargetIsThatOfItsPath() {
    long note = note("Buy milk");
    for (String target : new String[] {"http://localhost/notes/", "HTTP://LOCALHOST:1/%6eotes/"}) {
      assertEquals(200, status("GET " + target + note), target);
    }
    assertEquals(200, status("GET http://localhost"));
    assertEquals(200, status("GET http://localhost/"));
    assertEquals(400, status("GET http://localhost?x=1"));
    assertEquals(400, status("GET http://localhost/notes?x=1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes",
        "/notes#1",
        "ftp://localhost/notes",
        "http:/notes",
        "?x",
        "//[/notes",
        "x:y"
      })
  void aTargetOfNoFormIsABadRequest(String target) {
    String answer = answer("GET " + target);

    assertEquals(400, Wire.status(answer), answer);
    assertTrue(answer.contains("\"/problems/bad-request\""), answer);
  }

  @Test
  void aTunnelIsNotBuilt() {
    for (String target : new String[] {"localhost:80", "1.2.3.4:443", "[::1]:443", "a.example:1"}) {
      assertEquals(400, status("CONNECT " + target), target);
    }
  }

  private int status(String line) {
    return Wire.status(answer(line));
  }

  private String answer(String line) {
    return Wire.exchange(
        service(), line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }
}
