package dev.muster.web.__context__;

import dev.muster.domain.__context__.__Context__Violation;
import dev.muster.domain.__context__.__Context__Violation.Unknown__Entity__;
import dev.muster.domain.__context__.__Entity__Id;
import dev.muster.platform.web.problem.RuleEntry;
import dev.muster.platform.web.problem.RuleTable;
import jakarta.inject.Singleton;
import java.util.List;

/** The rules of the __context__ over HTTP: statuses, titles, explanations, facts and examples. */
@Singleton
final class __Context__Problems extends RuleTable<__Context__Violation> {
  __Context__Problems() {
    super(__Context__Violation.class, List.of(new Unknown__Entity__(new __Entity__Id(3))));
  }

  @Override
  protected RuleEntry entry(__Context__Violation violation) {
    return switch (violation) {
      case Unknown__Entity__(__Entity__Id id) ->
          RuleEntry.missing(
                  "Unknown __words__",
                  "/__path__/3",
                  """
                  No __words__ has this identity: it never did, or was removed. GET /__path__ lists \
                  those that there are.\
                  """)
              .with("__entity__Id", id.value());
    };
  }
}
