package dev.muster.application.access.broken;

import dev.muster.application.UnitOfWork;
import dev.muster.application.access.memory.AccessTables;
import dev.muster.application.access.memory.InMemoryAccess;
import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.access.port.AccessReader;
import dev.muster.application.access.port.GrantRepository;
import dev.muster.application.access.port.ProfileRepository;
import dev.muster.application.access.port.UserRepository;
import dev.muster.application.kit.broken.Ports;
import dev.muster.application.kit.broken.WithUnitOfWork;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.domain.access.AccessViolation;
import dev.muster.domain.access.AccessViolationException;

/** An adapter of the access, any port of which may be replaced by a broken one. */
record BrokenAccess(AccessPorts ports, InMemoryAccess memory)
    implements WithUnitOfWork<BrokenAccess> {
  /** Returns the in-memory adapter as it is, with nothing in it. */
  static BrokenAccess honest() {
    InMemoryAccess memory = new InMemoryAccess(new InMemoryStore());
    return new BrokenAccess(memory.ports(), memory);
  }

  AccessTables tables() {
    return memory.tables();
  }

  BrokenAccess with(UserRepository users) {
    return Ports.with(this, UserRepository.class, users);
  }

  BrokenAccess with(ProfileRepository profiles) {
    return Ports.with(this, ProfileRepository.class, profiles);
  }

  BrokenAccess with(GrantRepository grants) {
    return Ports.with(this, GrantRepository.class, grants);
  }

  BrokenAccess with(AccessReader reader) {
    return Ports.with(this, AccessReader.class, reader);
  }

  /** Runs a command, and another one where a rule refuses it. */
  static void inSpiteOf(Class<? extends AccessViolation> rule, Runnable command, Runnable instead) {
    try {
      command.run();
    } catch (AccessViolationException refused) {
      if (!rule.isInstance(refused.violation())) {
        throw refused;
      }
      instead.run();
    }
  }

  @Override
  public UnitOfWork unitOfWork() {
    return ports.unitOfWork();
  }

  @Override
  public BrokenAccess with(UnitOfWork unitOfWork) {
    return Ports.with(this, UnitOfWork.class, unitOfWork);
  }
}
