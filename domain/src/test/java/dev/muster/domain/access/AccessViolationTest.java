package dev.muster.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.Email;
import dev.muster.domain.UserRole;
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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every refusal has a stable code and a sentence. */
class AccessViolationTest {
  @Test
  void aRefusalHasACodeAndASentence() {
    UserId user = new UserId(3);
    Map<AccessViolation, String> expected = new LinkedHashMap<>();
    expected.put(new UnknownUser(user), "unknown-user: There is no user 3.");
    expected.put(new UnknownProfile(user), "unknown-profile: User 3 has no profile.");
    expected.put(
        new RoleNotGranted(user, UserRole.EDITOR),
        "role-not-granted: User 3 does not have the role EDITOR.");
    expected.put(
        new UsernameTaken(new Username("Ada")), "username-taken: Another user has the name Ada.");
    expected.put(
        new EmailTaken(new Email("a@b")), "email-taken: Another user has the address a@b.");
    expected.put(
        new LastAdmin(user), "last-admin: User 3 is the last with the role ADMIN, and keeps it.");
    expected.put(
        new CommonPassword(),
        "common-password: The password is one of the most common, or is the username.");
    expected.put(
        new WrongCredentials(),
        "wrong-credentials: This is no pair of name and password, or no token of a session.");
    expected.put(
        new TooManyAttempts(2),
        "too-many-attempts: Too many attempts to sign in have failed: the next may be made in 2"
            + " s.");
    expected.put(new NoAccount(), "no-account: Who sends the request is no user of this service.");

    expected.forEach((rule, told) -> assertEquals(told, rule.code() + ": " + rule.sentence()));
    assertEquals(AccessViolation.class.getPermittedSubclasses().length, expected.size());
  }

  @Test
  void aWaitIsToldInWholeSecondsAndNeverTooShort() {
    assertEquals(new TooManyAttempts(1), TooManyAttempts.until(Duration.ofNanos(1)));
    assertEquals(new TooManyAttempts(1), TooManyAttempts.until(Duration.ofSeconds(1)));
    assertEquals(new TooManyAttempts(2), TooManyAttempts.until(Duration.ofSeconds(1).plusNanos(1)));
  }
}
