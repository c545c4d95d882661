package dev.muster.application.__context__;

import dev.muster.application.KeysetCursor;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.__context__.port.__Context__Ports;
import dev.muster.domain.__context__.__Context__Violation.Unknown__Entity__;
import dev.muster.domain.__context__.__Context__ViolationException;
import dev.muster.domain.__context__.__Entity__;
import dev.muster.domain.__context__.__Entity__Id;
import dev.muster.domain.__context__.__Entity__Profile;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Runs the use cases of __plural__. */
final class __Entity__Service implements __Entities__ {
  private static final KeysetCursor CURSOR = new KeysetCursor("__plural__");

  private final __Context__Ports ports;

  __Entity__Service(__Context__Ports ports) {
    this.ports = ports;
  }

  @Override
  public __Entity__ add(__Entity__Profile profile) {
    return ports.unitOfWork().execute(() -> ports.repository().add(profile));
  }

  @Override
  public __Entity__ read(__Entity__Id id) {
    return ports.reader().find(id).orElseThrow(() -> unknown(id));
  }

  @Override
  public Page<__Entity__> list(PageRequest page) {
    Optional<__Entity__Id> after =
        page.after().map(text -> CURSOR.read(text, 1, key -> new __Entity__Id(key[0])));
    List<__Entity__> found = ports.reader().list(after, page.limit() + 1);
    return Page.of(found, page.limit(), last -> CURSOR.write(last.id().value()));
  }

  @Override
  public __Entity__ revise(
      __Entity__Id id, Precondition precondition, UnaryOperator<__Entity__Profile> revision) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              __Entity__ current = claimed(id, precondition);
              __Entity__ revised = current.revised(revision.apply(current.profile()));
              if (!revised.equals(current)) {
                ports.repository().update(revised);
              }
              return revised;
            });
  }

  @Override
  public void remove(__Entity__Id id, Precondition precondition) {
    ports
        .unitOfWork()
        .execute(
            () -> {
              __Entity__ current = claimed(id, precondition);
              ports.repository().remove(current.id());
              return current;
            });
  }

  private __Entity__ claimed(__Entity__Id id, Precondition precondition) {
    __Entity__ current = ports.repository().claim(id).orElseThrow(() -> unknown(id));
    precondition.check(Optional.of(current.version()));
    return current;
  }

  private static __Context__ViolationException unknown(__Entity__Id id) {
    return new __Context__ViolationException(new Unknown__Entity__(id));
  }
}
