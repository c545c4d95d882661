package dev.muster.platform.web.netty;

import dev.muster.platform.web.host.Destination;
import dev.muster.platform.web.problem.Problem;
import dev.muster.platform.web.problem.ProblemType;
import dev.muster.platform.web.trace.Trace;
import io.micronaut.http.HttpMethod;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The head of a request as it came in, before anything is done with it.
 *
 * @param request the head
 */
record RequestHead(HttpRequest request) {
  private static final Set<HttpVersion> VERSIONS =
      Set.of(HttpVersion.HTTP_1_1, HttpVersion.HTTP_1_0);

  /** What is wrong with it. */
  Optional<Problem> problem() {
    return switch (request.decoderResult().cause()) {
      case null -> {
        if (uri().isEmpty() || !isAscii() || !isUtf8()) {
          yield bad(
              "The target of the request is no URI: it must be in ASCII, and everything else"
                  + " percent-encoded as UTF-8.");
        }
        yield misread();
      }
      case TooLongHttpLineException tooLong -> Optional.of(ProblemType.URI_TOO_LONG.problem());
      case TooLongHttpHeaderException tooLong ->
          Optional.of(ProblemType.HEADER_TOO_LARGE.problem());
      default -> Optional.of(ProblemType.BAD_REQUEST.problem());
    };
  }

  /** What the framework would take for something else than it is. */
  private Optional<Problem> misread() {
    HttpHeaders headers = request.headers();
    if (!VERSIONS.contains(request.protocolVersion())) {
      return bad("This service speaks HTTP/1.1.");
    }
    // RFC 9110, section 9.1.
    if (!request.method().name().equals(request.method().name().toUpperCase(Locale.ROOT))) {
      return bad("Methods are written in capitals.");
    }
    // RFC 9112, section 6.1: by any other, client and service do not agree where the body ends.
    if (!List.of("chunked").containsAll(headers.getAll(HttpHeaderNames.TRANSFER_ENCODING))) {
      return bad("This service takes no Transfer-Encoding but chunked.");
    }
    return isCoded()
        ? Optional.of(
            ProblemType.UNSUPPORTED_MEDIA_TYPE.problem(
                "This service takes bodies without a Content-Encoding."))
        : Optional.empty();
  }

  private static Optional<Problem> bad(String detail) {
    return Optional.of(ProblemType.BAD_REQUEST.problem(detail));
  }

  /** The path that it is for; none where that cannot be told. */
  Optional<String> path() {
    // What could not be read in full has a target of the decoder's making.
    return request.decoderResult().isSuccess() ? uri().map(URI::getRawPath) : Optional.empty();
  }

  /** Returns where it goes, on a connection. */
  Destination destination(Channel connection) {
    Channel server = connection;
    while (server.parent() != null) {
      server = server.parent();
    }
    return new Destination(
        request.uri(),
        request.headers().getAll(HttpHeaderNames.HOST),
        request.protocolVersion().equals(HttpVersion.HTTP_1_1),
        server.localAddress(),
        connection.localAddress());
  }

  /** Its method; one for all that HTTP does not know. */
  HttpMethod method() {
    return HttpMethod.parse(request.method().name());
  }

  /** The trace that it belongs to; another one each time where it does not say. */
  Trace trace() {
    return Trace.of(request.headers().getAll(Trace.HEADER));
  }

  private Optional<URI> uri() {
    try {
      return Optional.of(new URI(request.uri()));
    } catch (URISyntaxException noUri) {
      return Optional.empty();
    }
  }

  /** The framework would put U+FFFD for what is no UTF-8. */
  private boolean isUtf8() {
    String uri = request.uri();
    if (!uri.contains("%")) {
      return true;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(uri.length());
    for (int i = 0; i < uri.length(); i++) {
      if (uri.charAt(i) == '%') {
        bytes.write(HexFormat.fromHexDigits(uri, i + 1, i + 3));
        i += 2;
      } else {
        bytes.write(uri.charAt(i));
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
      return true;
    } catch (CharacterCodingException noUtf8) {
      return false;
    }
  }

  private boolean isAscii() {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(request.uri());
  }

  /** RFC 9110, section 8.4: nobody needs a coding for what is at most 64 KiB. */
  private boolean isCoded() {
    return request.headers().getAll(HttpHeaderNames.CONTENT_ENCODING).stream()
        .anyMatch(coding -> !HttpHeaderValues.IDENTITY.contentEqualsIgnoreCase(coding));
  }
}
