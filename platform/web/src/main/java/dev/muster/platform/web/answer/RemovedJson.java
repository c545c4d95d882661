package dev.muster.platform.web.answer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import dev.muster.application.dependant.DependantCounts;
import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts of what went with something that was removed, in JSON.
 *
 * @param members the counts by member, the name of which is {@code removed} and a kind
 */
@Serdeable
public record RemovedJson(@JsonAnyGetter Map<String, Long> members) {
  /** Returns the counts as members of a JSON object. */
  public static SortedMap<String, Long> members(DependantCounts counts) {
    SortedMap<String, Long> members = new TreeMap<>();
    counts
        .byKind()
        .forEach(
            (kind, count) ->
                members.put(
                    "removed" + Character.toUpperCase(kind.charAt(0)) + kind.substring(1), count));
    return Collections.unmodifiableSortedMap(members);
  }

  /** Answers a removal; it has a body where something else went. */
  public static HttpResponse<RemovedJson> answer(DependantCounts counts) {
    return counts.isEmpty()
        ? HttpResponse.noContent()
        : HttpResponse.ok(new RemovedJson(members(counts)));
  }
}
