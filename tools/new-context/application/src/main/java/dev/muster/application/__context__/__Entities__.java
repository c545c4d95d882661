package dev.muster.application.__context__;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Permission;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.Recorded;
import dev.muster.domain.__context__.__Context__Violation.Unknown__Entity__;
import dev.muster.domain.__context__.__Context__ViolationException;
import dev.muster.domain.__context__.__Entity__;
import dev.muster.domain.__context__.__Entity__Id;
import dev.muster.domain.__context__.__Entity__Profile;
import java.util.function.UnaryOperator;

/** Driving port: adds, reads, changes and removes __plural__. */
public interface __Entities__ {
  /** Adds one and gives it an identity. */
  @Permission(__Context__Permissions.WRITE)
  __Entity__ add(__Entity__Profile profile);

  /**
   * Reads one.
   *
   * @throws __Context__ViolationException with {@link Unknown__Entity__}
   */
  @Recorded(Recorded.When.NEVER)
  @Permission(__Context__Permissions.READ)
  __Entity__ read(__Entity__Id id);

  /**
   * Lists all by id, in the order of their addition. A client that reads all pages sees exactly
   * once what is there throughout.
   *
   * @throws InvalidCursorException if the cursor is of another list
   */
  @Recorded(Recorded.When.NEVER)
  @Permission(__Context__Permissions.READ)
  Page<__Entity__> list(PageRequest page);

  /**
   * Changes the profile of one.
   *
   * @param precondition the required version, if any
   * @param revision returns the new profile for the present one; it may run more than once
   * @throws PreconditionFailedException if it has another version
   * @throws __Context__ViolationException with {@link Unknown__Entity__}
   */
  @Permission(__Context__Permissions.WRITE)
  __Entity__ revise(
      __Entity__Id id, Precondition precondition, UnaryOperator<__Entity__Profile> revision);

  /**
   * Removes one.
   *
   * @param precondition the required version, if any
   * @throws PreconditionFailedException if it has another version
   * @throws __Context__ViolationException with {@link Unknown__Entity__}
   */
  @Permission(__Context__Permissions.WRITE)
  void remove(__Entity__Id id, Precondition precondition);
}
