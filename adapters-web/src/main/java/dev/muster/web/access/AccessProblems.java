package dev.muster.web.access;

import static dev.muster.platform.web.problem.RuleEntry.conflict;
import static dev.muster.platform.web.problem.RuleEntry.forbidden;
import static dev.muster.platform.web.problem.RuleEntry.missing;
import static dev.muster.platform.web.problem.RuleEntry.tooMany;
import static dev.muster.platform.web.problem.RuleEntry.unproven;

import dev.muster.domain.Email;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation;
import dev.muster.domain.access.AccessViolation.CommonPassword;
import dev.muster.domain.access.AccessViolation.EmailTaken;
import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.AccessViolation.NoAccount;
import dev.muster.domain.access.AccessViolation.RoleNotGranted;
import dev.muster.domain.access.AccessViolation.TooManyAttempts;
import dev.muster.domain.access.AccessViolation.UnknownProfile;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolation.UsernameTaken;
import dev.muster.domain.access.AccessViolation.WrongCredentials;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.platform.web.problem.RuleEntry;
import dev.muster.platform.web.problem.RuleTable;
import jakarta.inject.Singleton;
import java.util.List;

/** The rules of the access over HTTP: statuses, titles, explanations, facts and examples. */
@Singleton
final class AccessProblems extends RuleTable<AccessViolation> {
  private static final UserId USER = new UserId(3);

  AccessProblems() {
    super(
        AccessViolation.class,
        List.of(
            new UnknownUser(USER),
            new UnknownProfile(USER),
            new RoleNotGranted(USER, UserRole.EDITOR),
            new UsernameTaken(new Username("ada")),
            new EmailTaken(new Email("ada@example.org")),
            new LastAdmin(USER),
            new CommonPassword(),
            new WrongCredentials(),
            new TooManyAttempts(1),
            new NoAccount()));
  }

  @Override
  protected RuleEntry entry(AccessViolation violation) {
    return switch (violation) {
      case UnknownUser(UserId user) ->
          missing(
                  "Unknown user",
                  "/users/3",
                  """
                  No user has this identity: it never did, or was removed. GET /users lists those \
                  that there are.\
                  """)
              .with("userId", user.value());
      case UnknownProfile(UserId user) ->
          missing(
                  "Unknown profile",
                  "/users/3/profile",
                  """
                  The user exists and has no profile. PUT on the same path makes one.\
                  """)
              .with("userId", user.value());
      case RoleNotGranted(UserId user, UserRole role) ->
          missing(
                  "Role not granted",
                  "/users/3/roles/EDITOR",
                  """
                  The user exists and does not have the role, so it cannot be revoked. GET on \
                  /users/3/roles lists the roles of user 3.\
                  """)
              .with("userId", user.value())
              .with("role", role);
      case UsernameTaken(Username username) ->
          conflict(
                  "Username taken",
                  "/users",
                  """
                  The name of a user is unique, whatever its case. Take another name, or find the user \
                  that has it with GET /users?username=.\
                  """)
              .with("username", username.value());
      case EmailTaken(Email email) ->
          conflict(
                  "E-mail taken",
                  "/users",
                  """
                  The e-mail address of a user is unique, whatever its case. Find the user that has it \
                  with GET /users?email=.\
                  """)
              .with("email", email.value());
      case LastAdmin(UserId user) ->
          conflict(
                  "Last administrator",
                  "/users/3/roles/ADMIN",
                  """
                  Once there is an administrator, there is always one: the role of the last is not \
                  revoked, and the last is not removed. Grant the role to another user first.\
                  """)
              .with("userId", user.value());
      case CommonPassword _ ->
          forbidden(
              "Common password",
              "/users",
              """
              The password is among the 5,000 that are guessed first, or it is the username. Several \
              words that do not belong together make a good one.\
              """);
      case WrongCredentials _ ->
          unproven(
              "Wrong credentials",
              "/sessions",
              """
              The name and the password are not those of one user, or the refresh token is not the \
              last of a session. Which of them is wrong is not told. A refresh token that comes a second \
              time ends its session: sign in again with name and password.\
              """);
      case TooManyAttempts many ->
          tooMany(
              "Too many attempts",
              "/sessions",
              """
              Too many attempts to sign in have failed, for this username or from this address. The \
              password was not looked at. Send the request again after the seconds that the header \
              Retry-After says; each further failure for the username doubles them, up to 15 minutes.\
              """,
              many.seconds());
      case NoAccount _ ->
          missing(
              "No account",
              "/users/me",
              """
              Who sends the request is known and is no user that this service keeps: the service is in \
              open mode, or another service has issued the token.\
              """);
    };
  }
}
