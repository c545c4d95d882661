package dev.muster.application.access;

import dev.muster.application.Precondition;
import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.access.port.ProfileRepository.Replaced;
import dev.muster.domain.Version;
import dev.muster.domain.access.AccessViolation.UnknownProfile;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.Profile;
import dev.muster.domain.access.ProfileContent;
import dev.muster.domain.access.UserId;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Runs the use cases of profiles. A write tells what it met, so that nothing is read before it: a
 * precondition that does not hold undoes the write.
 */
final class ProfileService implements Profiles {
  private final AccessPorts ports;
  private final InstantSource clock;

  ProfileService(AccessPorts ports, InstantSource clock) {
    this.ports = ports;
    this.clock = clock;
  }

  @Override
  public Put put(UserId user, Precondition precondition, ProfileContent content) {
    Version first = Version.beginning(clock.instant());
    return ports
        .unitOfWork()
        .execute(
            () -> {
              Replaced stored = ports.profiles().put(user, content, first);
              precondition.check(stored.before());
              return new Put(stored.profile(), stored.before().isEmpty());
            });
  }

  @Override
  public Profile read(UserId user) {
    return ports.reader().profile(user).orElseThrow(() -> missing(user));
  }

  @Override
  public void remove(UserId user, Precondition precondition) {
    ports
        .unitOfWork()
        .execute(
            () -> {
              Version removed = ports.profiles().remove(user).orElseThrow(() -> missing(user));
              precondition.check(Optional.of(removed));
              return removed;
            });
  }

  /** Returns why there is no profile. */
  private AccessViolationException missing(UserId user) {
    return ports.reader().user(user).isEmpty()
        ? UserService.unknown(user)
        : new AccessViolationException(new UnknownProfile(user));
  }
}
