package dev.muster.persistence.access;

import dev.muster.application.access.port.ProfileRepository.Replaced;
import dev.muster.domain.Version;
import dev.muster.domain.access.AvatarUrl;
import dev.muster.domain.access.Bio;
import dev.muster.domain.access.Profile;
import dev.muster.domain.access.ProfileContent;
import dev.muster.domain.access.UserId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Optional;

/** Holds the SQL that writes and reads profiles. */
@Singleton
final class ProfileStatements {
  private final JdbcOperations jdbc;

  ProfileStatements(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes or replaces a profile, and counts its version on where its content is another. */
  Replaced put(UserId user, ProfileContent content, Version first) {
    return jdbc.prepareStatement(
        """
        insert into access.profile (user_id, version, bio, avatar_url)
        values (?, ?, ?, ?)
        on conflict (user_id) do update
        set bio = excluded.bio, avatar_url = excluded.avatar_url,
          version = profile.version
            + ((profile.bio, profile.avatar_url)
              is distinct from (excluded.bio, excluded.avatar_url))::integer
        returning new.version, old.version
        """,
        statement -> {
          statement.setLong(1, user.value());
          statement.setLong(2, first.value());
          statement.setString(3, content.bio().map(Bio::value).orElse(null));
          statement.setString(4, content.avatarUrl().map(AvatarUrl::value).orElse(null));
          try (ResultSet row = statement.executeQuery()) {
            row.next();
            long version = row.getLong(1);
            long before = row.getLong(2);
            return new Replaced(
                new Profile(user, new Version(version), content),
                row.wasNull() ? Optional.empty() : Optional.of(new Version(before)));
          }
        });
  }

  /** Deletes a profile and returns its version, or empty where there was none. */
  Optional<Version> delete(UserId user) {
    return jdbc.prepareStatement(
        "delete from access.profile where user_id = ? returning version",
        statement -> {
          statement.setLong(1, user.value());
          try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(new Version(row.getLong(1))) : Optional.empty();
          }
        });
  }

  /** Returns the profile of a user, or empty where there is none. */
  Optional<Profile> find(UserId user) {
    return jdbc.prepareStatement(
        "select version, bio, avatar_url from access.profile where user_id = ?",
        statement -> {
          statement.setLong(1, user.value());
          try (ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
              return Optional.empty();
            }
            ProfileContent content =
                new ProfileContent(
                    Optional.ofNullable(row.getString(2)).map(Bio::new),
                    Optional.ofNullable(row.getString(3)).map(AvatarUrl::new));
            return Optional.of(new Profile(user, new Version(row.getLong(1)), content));
          }
        });
  }
}
