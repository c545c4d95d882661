package dev.muster.persistence.roster;

import dev.muster.application.roster.query.TeamSummary;
import dev.muster.domain.roster.TeamId;
import io.micronaut.core.annotation.Introspected;

/** The counts of a team as the database returns them. */
@Introspected
record SummaryRow(long id, long leaders, long deputies, long members, long inactive) {
  TeamSummary toReadModel() {
    return new TeamSummary(new TeamId(id), leaders, deputies, members, inactive);
  }
}
