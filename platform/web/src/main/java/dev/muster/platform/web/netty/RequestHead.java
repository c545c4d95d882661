package dev.muster.platform.web.netty;

import dev.muster.platform.web.host.Destination;
import dev.muster.platform.web.problem.Problem;
import dev.muster.platform.web.problem.ProblemType;
import dev.muster.platform.web.trace.Trace;
import io.micronaut.http.HttpMethod;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The head of a request as it came in, before anything is done with it.
 *
 * @param request the head
 */
record RequestHead(HttpRequest request) {
  private static final String CHUNKED = HttpHeaderValues.CHUNKED.toString();

  /** Returns the first fault of the head. */
  Optional<Problem> problem() {
    return switch (request.decoderResult().cause()) {
      case null -> {
        if (!target().isWellFormed()) {
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

  /** Returns a fault that the framework would misread. */
  private Optional<Problem> misread() {
    HttpVersion version = request.protocolVersion();
    if (!version.protocolName().equals(HttpVersion.HTTP_1_1.protocolName())) {
      return bad("This service speaks HTTP.");
    }
    if (version.majorVersion() != HttpVersion.HTTP_1_1.majorVersion()) {
      return Optional.of(ProblemType.HTTP_VERSION_NOT_SUPPORTED.problem());
    }
    // RFC 9110, section 9.1.
    if (!request.method().name().equals(request.method().name().toUpperCase(Locale.ROOT))) {
      return bad("Methods are written in capitals.");
    }
    if (request.headers().getAll(HttpHeaderNames.CONTENT_TYPE).size() > 1) {
      return bad("The request has more than one header Content-Type.");
    }
    return misframed()
        .or(
            () ->
                isCoded()
                    ? Optional.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE.problem(
                            "This service takes bodies without a Content-Encoding."))
                    : Optional.empty());
  }

  /** Returns a fault that leaves the end of the body unclear: RFC 9112, section 6.1. */
  private Optional<Problem> misframed() {
    // Netty is as strict: any other list of one coding ends the body elsewhere for it.
    List<String> lines = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<String> codings =
        lines.stream()
            .flatMap(line -> Stream.of(line.toLowerCase(Locale.ROOT).split(",")))
            .map(String::strip)
            .filter(Predicate.not(String::isEmpty))
            .toList();
    if (!codings.stream().allMatch(CHUNKED::equals)) {
      return Optional.of(ProblemType.UNKNOWN_TRANSFER_CODING.problem());
    }
    return lines.size() == 1
            && codings.equals(List.of(lines.getFirst().strip().toLowerCase(Locale.ROOT)))
            && !request.protocolVersion().equals(HttpVersion.HTTP_1_0)
        ? Optional.empty()
        : bad("A body is chunked once, with HTTP/1.1.");
  }

  private static Optional<Problem> bad(String detail) {
    return Optional.of(ProblemType.BAD_REQUEST.problem(detail));
  }

  /** The path that it is for; none where that cannot be told. */
  Optional<String> path() {
    // The target of an unreadable head is made up by the decoder.
    return request.decoderResult().isSuccess() && target().hasPath()
        ? Optional.of(target().path())
        : Optional.empty();
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
        !request.protocolVersion().equals(HttpVersion.HTTP_1_0),
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

  /** The target that it is for. */
  RequestTarget target() {
    return new RequestTarget(request.uri());
  }

  /** RFC 9110, section 8.4; a body of at most 64 KiB needs no coding. */
  private boolean isCoded() {
    return request.headers().getAll(HttpHeaderNames.CONTENT_ENCODING).stream()
        .anyMatch(coding -> !HttpHeaderValues.IDENTITY.contentEqualsIgnoreCase(coding));
  }
}
