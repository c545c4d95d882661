package dev.muster.platform.web.site;

import dev.muster.platform.web.problem.ProblemKind;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.List;

/**
 * Every kind of problem in JSON.
 *
 * @param items the kinds, by status and code
 */
@Serdeable
record ProblemListJson(List<ProblemKindJson> items) {
  static ProblemListJson of(Collection<ProblemKind> kinds) {
    return new ProblemListJson(kinds.stream().map(ProblemKindJson::of).toList());
  }
}
