package dev.muster.web.newsroom;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.platform.web.answer.RemovedJson;
import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The removal of an article in JSON.
 *
 * @param members how much went with it, by kind; classifications always
 */
@Serdeable
record ArticleRemovalJson(@JsonAnyGetter Map<String, Long> members) {
  private static final String CLASSIFICATIONS = "removedClassifications";

  /** Answers a removal; only a cascade has a body. */
  static HttpResponse<ArticleRemovalJson> answer(boolean cascade, DependantCounts removed) {
    SortedMap<String, Long> members = new TreeMap<>(RemovedJson.members(removed));
    members.putIfAbsent(CLASSIFICATIONS, 0L);
    return cascade ? HttpResponse.ok(new ArticleRemovalJson(members)) : HttpResponse.noContent();
  }
}
