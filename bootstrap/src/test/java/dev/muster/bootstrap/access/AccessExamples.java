package dev.muster.bootstrap.access;

import dev.muster.application.Precondition;
import dev.muster.application.UnitOfWork;
import dev.muster.application.access.AccessPermissions;
import dev.muster.application.access.AccessUseCases;
import dev.muster.application.access.port.CredentialRepository;
import dev.muster.application.access.port.PasswordHashes;
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
import dev.muster.domain.access.session.PasswordHash;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The users that the examples of the API show; a sample must not have any. */
@Singleton
final class AccessExamples implements ExampleData {
  private final AccessUseCases access;
  private final UnitOfWork unitOfWork;
  private final CredentialRepository credentials;

  // Hashed once: that takes longer than all else that is put in.
  private final PasswordHash hash;

  AccessExamples(
      AccessUseCases access,
      UnitOfWork unitOfWork,
      CredentialRepository credentials,
      PasswordHashes hashes) {
    this.access = access;
    this.unitOfWork = unitOfWork;
    this.credentials = credentials;
    this.hash = hashes.hash(new Password("correct horse battery"));
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
    return unitOfWork.execute(
        () -> {
          UserId added =
              access
                  .users()
                  .add(new Account(new Username(username), new Email(username + "@example.org")))
                  .id();
          credentials.store(added, hash);
          return added;
        });
  }
}
