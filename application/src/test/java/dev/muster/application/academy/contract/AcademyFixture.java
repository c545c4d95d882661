package dev.muster.application.academy.contract;

import dev.muster.application.UnitOfWork;
import dev.muster.application.academy.AcademyUseCases;
import dev.muster.application.academy.Students;
import dev.muster.application.academy.port.AcademyPorts;
import dev.muster.application.kit.Refusals;
import dev.muster.application.kit.Rows;
import dev.muster.application.kit.UnitOfWorkFixture;
import dev.muster.domain.academy.AcademyViolation;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentName;
import dev.muster.domain.academy.StudentProfile;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;

/** Starting point of all suites: the adapter under test, empty before each test. */
public interface AcademyFixture extends UnitOfWorkFixture {
  /** An identity that no suite ever reaches. */
  StudentId NOBODY = new StudentId(987_654_321L);

  /** Returns the adapter under test. */
  AcademyPorts ports();

  @Override
  default UnitOfWork unitOfWork() {
    return ports().unitOfWork();
  }

  /** Returns rows that are students. */
  @Override
  default Rows rows() {
    return new Rows() {
      @Override
      public long add(String name) {
        return added(name).id().value();
      }

      @Override
      public Optional<String> find(long row) {
        return ports().reader().find(new StudentId(row)).map(it -> it.profile().name().value());
      }
    };
  }

  /** Returns the use cases on the adapter under test. */
  default Students useCases() {
    return AcademyUseCases.over(ports()).students();
  }

  /** Stores one with this name. */
  default Student added(String name) {
    return ports().repository().add(profile(name));
  }

  /** Returns a profile with this name. */
  static StudentProfile profile(String name) {
    return new StudentProfile(new StudentName(name));
  }

  /** Asserts that a command breaks exactly this rule. */
  static void assertRefused(AcademyViolation rule, Executable command) {
    AcademyViolation broken =
        Refusals.in(AcademyViolationException.class, AcademyViolationException::violation)
            .assertRefused(rule.getClass(), command);
    if (!broken.equals(rule)) {
      throw new AssertionError(broken + " was broken, not " + rule);
    }
  }
}
