package dev.muster.application.__context__.broken;

import dev.muster.application.UnitOfWork;
import dev.muster.application.__context__.memory.InMemory__Context__;
import dev.muster.application.__context__.port.__Context__Ports;
import dev.muster.application.__context__.port.__Entity__Reader;
import dev.muster.application.__context__.port.__Entity__Repository;
import dev.muster.application.kit.broken.Ports;
import dev.muster.application.kit.broken.WithUnitOfWork;
import dev.muster.application.kit.memory.InMemoryStore;

/** An adapter of the __context__, any port of which may be replaced by a broken one. */
record Broken__Context__(__Context__Ports ports, InMemory__Context__ memory)
    implements WithUnitOfWork<Broken__Context__> {
  /** Returns the in-memory adapter as it is, with nothing in it. */
  static Broken__Context__ honest() {
    InMemory__Context__ memory = new InMemory__Context__(new InMemoryStore());
    return new Broken__Context__(memory.ports(), memory);
  }

  Broken__Context__ withRepository(__Entity__Repository repository) {
    return Ports.with(this, __Entity__Repository.class, repository);
  }

  Broken__Context__ withReader(__Entity__Reader reader) {
    return Ports.with(this, __Entity__Reader.class, reader);
  }

  @Override
  public UnitOfWork unitOfWork() {
    return ports.unitOfWork();
  }

  @Override
  public Broken__Context__ with(UnitOfWork unitOfWork) {
    return Ports.with(this, UnitOfWork.class, unitOfWork);
  }
}
