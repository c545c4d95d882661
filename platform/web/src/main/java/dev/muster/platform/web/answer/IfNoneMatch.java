package dev.muster.platform.web.answer;

import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.domain.Version;
import io.micronaut.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The header If-None-Match of RFC 9110, section 13.1.2: the request applies to any version but
 * these. Weak tags count like strong ones.
 *
 * @param any whether the request applies only where there is no version
 * @param tags the tags of the versions
 */
public record IfNoneMatch(boolean any, List<EntityTag> tags) {
  /** Reads the header: {@code *}, or a list of entity tags. */
  static IfNoneMatch parse(String text) {
    boolean any = text.strip().equals("*");
    return new IfNoneMatch(any, any ? List.of() : EntityTag.list(text));
  }

  /** Returns the precondition of an optional header. */
  public static Precondition of(Optional<IfNoneMatch> header) {
    return header.map(IfNoneMatch::precondition).orElse(Precondition.NONE);
  }

  private Precondition precondition() {
    return any
        ? Precondition.ABSENT
        : Precondition.noneOf(
            tags.stream()
                .map(EntityTag::version)
                .flatMap(Optional<Version>::stream)
                .collect(Collectors.toSet()));
  }

  /** Returns whether the header excludes the representation of a tag. */
  boolean names(EntityTag tag) {
    return any || tags.stream().anyMatch(it -> it.opaque().equals(tag.opaque()));
  }

  /**
   * Answers a read: with the body, or with 304 where the client has this version already.
   *
   * @throws PreconditionFailedException when If-Match names other versions only
   */
  public static <T> HttpResponse<T> answer(
      Optional<IfMatch> match, Optional<IfNoneMatch> noneMatch, Version version, T body) {
    return answer(match, noneMatch, EntityTag.of(version), body);
  }

  /**
   * Answers a read: with the body, or with 304 where the client has the representation already.
   *
   * @param tag the tag of the representation
   * @throws PreconditionFailedException when If-Match names other representations only
   */
  public static <T> HttpResponse<T> answer(
      Optional<IfMatch> match, Optional<IfNoneMatch> noneMatch, EntityTag tag, T body) {
    // RFC 9110, section 13.2.2, requires this order.
    if (match.filter(it -> !it.names(tag)).isPresent()) {
      throw new PreconditionFailedException();
    }
    return tag.on(
        noneMatch.filter(it -> it.names(tag)).isPresent()
            ? HttpResponse.notModified()
            : HttpResponse.ok(body));
  }
}
