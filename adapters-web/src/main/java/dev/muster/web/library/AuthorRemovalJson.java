package dev.muster.web.library;

import dev.muster.domain.library.AuthorRemoval;
import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;

/**
 * The removal of an author in JSON, with the numbers of removed books and authorships.
 *
 * @param removedAuthorships how many authorships, one for each role
 * @param removedBooks how many books
 */
@Serdeable
record AuthorRemovalJson(long removedAuthorships, long removedBooks) {
  /** Answers a removal; only a cascade has a body. */
  static HttpResponse<AuthorRemovalJson> answer(boolean cascade, AuthorRemoval removal) {
    return cascade
        ? HttpResponse.ok(new AuthorRemovalJson(removal.authorships(), removal.orphans()))
        : HttpResponse.noContent();
  }
}
