package dev.muster.application.__context__.contract;

import dev.muster.application.UnitOfWork;
import dev.muster.application.__context__.__Context__Permissions;
import dev.muster.application.__context__.__Context__UseCases;
import dev.muster.application.__context__.__Entities__;
import dev.muster.application.__context__.port.__Context__Ports;
import dev.muster.application.kit.OperatorPermissions;
import dev.muster.application.kit.Refusals;
import dev.muster.application.kit.Rows;
import dev.muster.application.kit.UnitOfWorkFixture;
import dev.muster.domain.__context__.__Context__Violation;
import dev.muster.domain.__context__.__Context__ViolationException;
import dev.muster.domain.__context__.__Entity__;
import dev.muster.domain.__context__.__Entity__Id;
import dev.muster.domain.__context__.__Entity__Name;
import dev.muster.domain.__context__.__Entity__Profile;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;

/** Starting point of all suites: the adapter under test, empty before each test. */
public interface __Context__Fixture extends UnitOfWorkFixture {
  /** An identity that no suite ever reaches. */
  __Entity__Id NOBODY = new __Entity__Id(987_654_321L);

  /** Returns the adapter under test. */
  __Context__Ports ports();

  @Override
  default UnitOfWork unitOfWork() {
    return ports().unitOfWork();
  }

  /** Returns rows that are __plural__. */
  @Override
  default Rows rows() {
    return new Rows() {
      @Override
      public long add(String name) {
        return added(name).id().value();
      }

      @Override
      public Optional<String> find(long row) {
        return ports().reader().find(new __Entity__Id(row)).map(it -> it.profile().name().value());
      }
    };
  }

  /** Returns the use cases on the adapter under test. */
  default __Entities__ useCases() {
    return __Context__UseCases.over(ports())
        .guarded(OperatorPermissions.in(__Context__Permissions.GRANTS))
        .__entities__();
  }

  /** Stores one with this name. */
  default __Entity__ added(String name) {
    return ports().repository().add(profile(name));
  }

  /** Returns a profile with this name. */
  static __Entity__Profile profile(String name) {
    return new __Entity__Profile(new __Entity__Name(name));
  }

  /** Asserts that a command breaks exactly this rule. */
  static void assertRefused(__Context__Violation rule, Executable command) {
    __Context__Violation broken =
        Refusals.in(__Context__ViolationException.class, __Context__ViolationException::violation)
            .assertRefused(rule.getClass(), command);
    if (!broken.equals(rule)) {
      throw new AssertionError(broken + " was broken, not " + rule);
    }
  }
}
