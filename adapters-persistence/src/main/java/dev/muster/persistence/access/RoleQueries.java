package dev.muster.persistence.access;

import dev.muster.application.access.query.RoleHolder;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the roles of users and the users of roles. */
@Singleton
final class RoleQueries {
  private final JdbcOperations jdbc;

  RoleQueries(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the roles of a user, or empty where there is no user. */
  Optional<Set<UserRole>> rolesOf(UserId user) {
    return jdbc.prepareStatement(
        // One row without a role is a user that has none; no row is no user.
        """
        select g.role
        from access.user u
        left join access.role_grant g on g.user_id = u.id
        where u.id = ?
        """,
        statement -> {
          statement.setLong(1, user.value());
          try (ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
              return Optional.empty();
            }
            Set<UserRole> roles = EnumSet.noneOf(UserRole.class);
            do {
              Optional.ofNullable(rows.getString(1)).map(UserRole::valueOf).ifPresent(roles::add);
            } while (rows.next());
            return Optional.of(roles);
          }
        });
  }

  /** Returns the users that have a role, after an id. */
  List<RoleHolder> holdersOf(UserRole role, long after, int limit) {
    return jdbc.prepareStatement(
        """
        select u.id, u.username
        from access.role_grant g
        join access.user u on u.id = g.user_id
        where g.role = ? and g.user_id > ?
        order by g.user_id
        limit (select ?)
        """,
        statement -> {
          statement.setString(1, role.name());
          statement.setLong(2, after);
          statement.setInt(3, limit);
          try (ResultSet rows = statement.executeQuery()) {
            List<RoleHolder> holders = new ArrayList<>();
            while (rows.next()) {
              holders.add(
                  new RoleHolder(new UserId(rows.getLong(1)), new Username(rows.getString(2))));
            }
            return holders;
          }
        });
  }
}
