package dev.muster.application.access;

import dev.muster.application.NotSignedInException;
import dev.muster.application.Permission;
import dev.muster.application.Recorded;
import dev.muster.application.UnavailableException;
import dev.muster.application.access.query.AccessClaims;
import dev.muster.application.access.query.SignIn;
import dev.muster.application.access.query.SignedIn;
import dev.muster.domain.access.AccessViolation.TooManyAttempts;
import dev.muster.domain.access.AccessViolation.WrongCredentials;
import dev.muster.domain.access.AccessViolationException;
import java.util.Optional;

/** Driving port: signs users in and out. Whoever calls it proves who that is by the call. */
public interface Sessions {
  /**
   * Begins a session.
   *
   * @throws AccessViolationException with {@link WrongCredentials} alike for a wrong password, a
   *     user without one and a name that nobody has; with {@link TooManyAttempts} before the
   *     password is looked at
   * @throws UnavailableException if too many passwords are being hashed
   */
  @Permission(Permission.NOTHING)
  @Recorded(Recorded.When.AFTERWARDS)
  SignedIn signIn(SignIn attempt);

  /**
   * Continues a session with the roles that the user has now. The token is of no use afterwards: if
   * it comes again, the session ends.
   *
   * @param refreshToken the text of the token
   * @throws AccessViolationException with {@link WrongCredentials} if it is not the present token
   *     of a session
   */
  @Permission(Permission.NOTHING)
  @Recorded(Recorded.When.AFTERWARDS)
  SignedIn refresh(String refreshToken);

  /**
   * Ends the session of an access token. The token itself is taken until its end.
   *
   * @throws NotSignedInException if the token is not valid
   */
  @Permission(Permission.NOTHING)
  void end(String accessToken);

  /** Returns the claims of an access token, or empty if it is not valid. */
  @Permission(Permission.NOTHING)
  @Recorded(Recorded.When.NEVER)
  Optional<AccessClaims> authenticate(String accessToken);
}
