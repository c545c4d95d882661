package dev.muster.application.access;

import dev.muster.application.KeysetCursor;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.access.query.RoleHolder;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs the use cases of granted roles. */
final class RoleGrantService implements RoleGrants {
  private static final List<UserRole> ROLES = List.of(UserRole.values());

  private final AccessPorts ports;

  RoleGrantService(AccessPorts ports) {
    this.ports = ports;
  }

  @Override
  public boolean grant(UserId user, UserRole role) {
    return ports.unitOfWork().execute(() -> ports.grants().add(user, role));
  }

  @Override
  public void revoke(UserId user, UserRole role) {
    ports
        .unitOfWork()
        .execute(
            () -> {
              ports.grants().claim(user).approveRevocation(role);
              ports.grants().remove(user, role);
              return role;
            });
  }

  @Override
  public Page<UserRole> rolesOf(UserId user, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("roles of", user);
    long after = page.after().map(text -> cursor.read(text, 1, key -> key[0])).orElse(-1L);
    Set<UserRole> granted = ports.reader().roles(user).orElseThrow(() -> UserService.unknown(user));
    // A user has so few roles that the adapter is spared from reading a part of them.
    List<UserRole> found =
        ROLES.stream()
            .filter(role -> ROLES.indexOf(role) > after && granted.contains(role))
            .toList();
    return Page.of(found, page.limit(), last -> cursor.write(ROLES.indexOf(last)));
  }

  @Override
  public Page<RoleHolder> holdersOf(UserRole role, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("holders of", role);
    Optional<UserId> after =
        page.after().map(text -> cursor.read(text, 1, key -> new UserId(key[0])));
    List<RoleHolder> found = ports.reader().holders(role, after, page.limit() + 1);
    return Page.of(found, page.limit(), last -> cursor.write(last.user().value()));
  }
}
