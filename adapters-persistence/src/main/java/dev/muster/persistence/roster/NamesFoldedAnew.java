package dev.muster.persistence.roster;

import dev.muster.domain.roster.Headquarters;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.SecretName;
import dev.muster.domain.roster.TeamName;
import dev.muster.platform.jdbc.bulk.SqlSession;
import dev.muster.platform.jdbc.schema.StoredDataException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Folds the stored names again by the domain's current rules. The migration is written in Java
 * because the database cannot fold names like the domain. If two teams then share a name, or a
 * stored text is no longer valid, the migration changes nothing and reports the ids: a new name is
 * the users' decision.
 */
final class NamesFoldedAnew implements JavaMigration {
  private static final int TOLD = 20;

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("9");
  }

  @Override
  public String getDescription() {
    return "names folded anew";
  }

  @Override
  public Integer getChecksum() {
    return 1;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) {
    SqlSession session = new SqlSession(context.getConnection());
    RefoldedNames heroes =
        new RefoldedNames(session, "hero", "secret_name", NamesFoldedAnew::foldedHero);
    RefoldedNames teams =
        new RefoldedNames(session, "team", "headquarters", NamesFoldedAnew::foldedTeam);
    List<String> findings =
        Stream.of(heroes.fold(), teams.fold(), teams.twins()).flatMap(List::stream).toList();
    if (!findings.isEmpty()) {
      throw new StoredDataException(told(findings));
    }
    heroes.store();
    teams.makeRoom();
    teams.store();
  }

  private static String foldedHero(String name, String secretName) {
    SecretName _ = new SecretName(secretName);
    return new HeroName(name).folded();
  }

  private static String foldedTeam(String name, String headquarters) {
    Headquarters _ = new Headquarters(headquarters);
    return new TeamName(name).folded();
  }

  private static String told(List<String> findings) {
    int more = findings.size() - TOLD;
    return findings.stream().limit(TOLD).collect(Collectors.joining(", "))
        + (more > 0 ? ", and " + more + " more" : "")
        + ": start the release before, change them, and start this one again";
  }
}
