package dev.muster.platform.web.site;

import dev.muster.platform.web.problem.ProblemKind;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of problem in JSON.
 *
 * @param code its stable name
 * @param type the URI that names it in problem details
 * @param title the kind in words
 * @param status the status of answers of this kind
 * @param explanation the meaning, and a remedy
 * @param example a problem detail of this kind
 */
@Serdeable
record ProblemKindJson(
    String code,
    String type,
    String title,
    int status,
    String explanation,
    Map<String, @Nullable Object> example) {
  static ProblemKindJson of(ProblemKind kind) {
    return new ProblemKindJson(
        kind.code(),
        kind.type(),
        kind.title(),
        kind.status().getCode(),
        kind.explanation(),
        kind.members());
  }
}
