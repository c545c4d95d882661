package dev.muster.application.access.memory;

import static dev.muster.application.access.contract.AccessFixture.account;
import static dev.muster.application.access.contract.AccessFixture.assertRefused;

import dev.muster.application.Precondition;
import dev.muster.application.access.AccessUseCases;
import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.UserId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rule of the last administrator is kept by the use cases, even over a store without it. */
class LastAdminTest {
  private final InMemoryAccess memory = new InMemoryAccess(new InMemoryStore());
  private final AccessPorts ports = memory.ports();
  private final AccessUseCases access =
      AccessUseCases.over(
          new AccessPorts(
              new InMemoryUserRepository(memory.tables()) {
                @Override
                public void remove(UserId id) {
                  memory.take(id);
                }
              },
              ports.profiles(),
              new InMemoryGrantRepository(memory.tables()) {
                @Override
                public void remove(UserId user, UserRole role) {
                  memory.take(user, role);
                }
              },
              ports.reader(),
              ports.unitOfWork()),
          Dependants.all(List.of()),
          () -> Instant.EPOCH);

  private UserId last = new UserId(1);

  @BeforeEach
  void addTheLast() {
    last = access.users().add(account("Last")).id();
    access.roles().grant(last, UserRole.ADMIN);
  }

  @Test
  void theRoleIsNotRevoked() {
    assertRefused(new LastAdmin(last), () -> access.roles().revoke(last, UserRole.ADMIN));
  }

  @Test
  void theUserIsNotRemoved() {
    assertRefused(new LastAdmin(last), () -> access.users().remove(last, Precondition.NONE));
  }
}
