package dev.muster.application.access;

import dev.muster.application.KeysetCursor;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.access.query.UserFilter;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.application.dependant.Dependants;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Runs the use cases of users. */
final class UserService implements Users {
  private final AccessPorts ports;
  private final Dependants<UserId> dependants;

  UserService(AccessPorts ports, Dependants<UserId> dependants) {
    this.ports = ports;
    this.dependants = dependants;
  }

  @Override
  public User add(Account account) {
    return ports.unitOfWork().execute(() -> ports.users().add(account));
  }

  @Override
  public User read(UserId id) {
    return ports.reader().user(id).orElseThrow(() -> unknown(id));
  }

  @Override
  public Page<User> list(UserFilter filter, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("users", filter);
    Optional<UserId> after =
        page.after().map(text -> cursor.read(text, 1, key -> new UserId(key[0])));
    List<User> found = ports.reader().users(filter, after, page.limit() + 1);
    return Page.of(found, page.limit(), last -> cursor.write(last.id().value()));
  }

  @Override
  public User revise(UserId id, Precondition precondition, UnaryOperator<Account> revision) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              User current = claimed(id, precondition);
              User revised = current.revised(revision.apply(current.account()));
              if (!revised.equals(current)) {
                ports.users().update(revised);
              }
              return revised;
            });
  }

  @Override
  public DependantCounts remove(UserId id, Precondition precondition) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              claimed(id, precondition);
              ports.grants().claim(id).approveRemoval();
              ports.users().remove(id);
              return dependants.remove(List.of(id));
            });
  }

  @Override
  public boolean hold(UserId id) {
    return ports.users().hold(id);
  }

  @Override
  public Map<UserId, Username> usernames(Set<UserId> ids) {
    return ports.reader().usernames(ids);
  }

  private User claimed(UserId id, Precondition precondition) {
    User current = ports.users().claim(id).orElseThrow(() -> unknown(id));
    precondition.check(Optional.of(current.version()));
    return current;
  }

  static AccessViolationException unknown(UserId id) {
    return new AccessViolationException(new UnknownUser(id));
  }
}
