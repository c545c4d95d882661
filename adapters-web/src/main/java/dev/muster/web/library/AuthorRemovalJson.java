package dev.muster.web.library;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import dev.muster.application.library.Authors;
import dev.muster.platform.web.answer.RemovedJson;
import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/**
 * The removal of an author in JSON, with the numbers of removed books and authorships.
 *
 * @param removedAuthorships how many authorships, one for each role
 * @param removedBooks how many books
 * @param others how much other contexts kept about these books, by member
 */
@Serdeable
record AuthorRemovalJson(
    long removedAuthorships, long removedBooks, @JsonAnyGetter Map<String, Long> others) {
  /** Answers a removal; only a cascade has a body. */
  static HttpResponse<AuthorRemovalJson> answer(boolean cascade, Authors.Removed removed) {
    return cascade
        ? HttpResponse.ok(
            new AuthorRemovalJson(
                removed.removal().authorships(),
                removed.removal().orphans(),
                RemovedJson.members(removed.dependants())))
        : HttpResponse.noContent();
  }
}
