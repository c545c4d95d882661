package dev.muster.application.library.contract;

import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.Refusals;
import dev.muster.application.kit.Rows;
import dev.muster.application.kit.UnitOfWorkFixture;
import dev.muster.application.library.Authors;
import dev.muster.application.library.LibraryUseCases;
import dev.muster.application.library.port.LibraryPorts;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.LibraryViolation;
import dev.muster.domain.library.LibraryViolationException;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;

/** Starting point of all suites: the adapter under test, empty before each test. */
public interface LibraryFixture extends UnitOfWorkFixture {
  /** An identity that no suite ever reaches. */
  AuthorId NOBODY = new AuthorId(987_654_321L);

  /** Returns the adapter under test. */
  LibraryPorts ports();

  @Override
  default UnitOfWork unitOfWork() {
    return ports().unitOfWork();
  }

  /** Returns rows that are authors. */
  @Override
  default Rows rows() {
    return new Rows() {
      @Override
      public long add(String name) {
        return added(name).id().value();
      }

      @Override
      public Optional<String> find(long row) {
        return ports().reader().find(new AuthorId(row)).map(it -> it.profile().name().value());
      }
    };
  }

  /** Returns the use cases on the adapter under test. */
  default Authors useCases() {
    return LibraryUseCases.over(ports()).authors();
  }

  /** Stores one with this name. */
  default Author added(String name) {
    return ports().repository().add(profile(name));
  }

  /** Returns a profile with this name. */
  static AuthorProfile profile(String name) {
    return new AuthorProfile(new AuthorName(name));
  }

  /** Asserts that a command breaks exactly this rule. */
  static void assertRefused(LibraryViolation rule, Executable command) {
    LibraryViolation broken =
        Refusals.in(LibraryViolationException.class, LibraryViolationException::violation)
            .assertRefused(rule.getClass(), command);
    if (!broken.equals(rule)) {
      throw new AssertionError(broken + " was broken, not " + rule);
    }
  }
}
