package dev.muster.bootstrap.access;

import dev.muster.application.Precondition;
import dev.muster.application.access.AccessPermissions;
import dev.muster.application.access.AccessUseCases;
import dev.muster.application.access.Accounts;
import dev.muster.bootstrap.contexts.ExampleData;
import dev.muster.bootstrap.contexts.ExampleUser;
import dev.muster.domain.Email;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.AvatarUrl;
import dev.muster.domain.access.Bio;
import dev.muster.domain.access.ProfileContent;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.Password;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The users that the examples of the API show; a sample must not have any. */
@Singleton
final class AccessExamples implements ExampleData {
  private static final Password PASSWORD = new Password("correct horse battery");

  private final AccessUseCases access;
  private final Accounts accounts;

  AccessExamples(AccessUseCases access, Accounts accounts) {
    this.access = access;
    this.accounts = accounts;
  }

  @Override
  public void putIn() {
    UserId ada = user("ada");
    UserId alan = user("alan");
    user("grace");
    access.roles().grant(ada, UserRole.ADMIN);
    access.roles().grant(ada, UserRole.EDITOR);
    access.roles().grant(alan, UserRole.ADMIN);
    access
        .profiles()
        .put(
            ada,
            Precondition.NONE,
            new ProfileContent(
                Optional.of(new Bio("Writes about engines.")),
                Optional.of(new AvatarUrl("https://example.org/ada.png"))));
  }

  @Override
  public List<ExampleUser> owners() {
    return List.of(new ExampleUser("owner", 1, Optional.of(AccessPermissions.OWNER)));
  }

  private UserId user(String username) {
    return accounts
        .add(new Account(new Username(username), new Email(username + "@example.org")), PASSWORD)
        .id();
  }
}
