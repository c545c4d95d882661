package dev.muster.platform.web.answer;

import dev.muster.application.PreconditionFailedException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Content that is the same as long as the service runs, in two forms: as it is, and in gzip. Each
 * has a strong tag of its own, as RFC 9110, section 8.8.3.3 asks for.
 */
public final class FixedContent {
  /** The pages change with the service alone: nobody waits longer than this for a new one. */
  public static final String CACHE = "public, max-age=300";

  private static final String GZIP = "gzip";
  private static final Pattern OF_GZIP = Pattern.compile("(x-)?gzip(;.*)?");
  private static final Pattern OF_ANY = Pattern.compile("\\*(;.*)?");
  private static final Pattern REFUSED = Pattern.compile(".*;q=0(\\.0*)?");
  private static final int TAG_BYTES = 16;

  private final byte[] plain;
  private final byte[] zipped;
  private final String hash;

  public FixedContent(byte[] content) {
    plain = content.clone();
    zipped = zip(content);
    hash = HexFormat.of().formatHex(digest(content), 0, TAG_BYTES);
  }

  /**
   * Answers a read: with the content, or with 304 where the client has it already.
   *
   * @throws PreconditionFailedException when the read is for another content alone
   */
  public MutableHttpResponse<byte[]> answer(
      HttpRequest<?> request, Optional<IfMatch> match, Optional<IfNoneMatch> noneMatch) {
    boolean inGzip = zipped.length < plain.length && takesGzip(request);
    EntityTag tag = new EntityTag(false, inGzip ? hash + "-" + GZIP : hash);
    if (match.filter(it -> !it.names(tag)).isPresent()) {
      throw new PreconditionFailedException();
    }
    MutableHttpResponse<byte[]> answer =
        noneMatch.filter(it -> it.names(tag)).isPresent()
            ? HttpResponse.notModified()
            : HttpResponse.ok(inGzip ? zipped : plain);
    if (inGzip && answer.code() == 200) {
      answer.header(HttpHeaders.CONTENT_ENCODING, GZIP);
    }
    return tag.on(answer)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
        .header(HttpHeaders.CACHE_CONTROL, CACHE);
  }

  private static boolean takesGzip(HttpRequest<?> request) {
    List<String> codings =
        request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING).stream()
            .map(line -> line.toLowerCase(Locale.ROOT).replaceAll("\\s", ""))
            .flatMap(line -> Stream.of(line.split(",")))
            .toList();
    return find(codings, OF_GZIP)
        .or(() -> find(codings, OF_ANY))
        .filter(coding -> !REFUSED.matcher(coding).matches())
        .isPresent();
  }

  private static Optional<String> find(List<String> codings, Pattern coding) {
    return codings.stream().filter(coding.asMatchPredicate()).findFirst();
  }

  private static byte[] zip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] digest(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has it", impossible);
    }
  }
}
