package dev.muster.application.audit;

import dev.muster.application.NotSignedInException;
import dev.muster.application.PermissionDeniedException;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.audit.query.AuditOutcome;
import dev.muster.domain.ViolationException;
import java.util.Optional;

/**
 * A refusal as it is recorded.
 *
 * @param outcome the outcome of the call
 * @param code the code of the rule, or of the problem that HTTP answers
 */
record Refusal(AuditOutcome outcome, String code) {
  /**
   * Returns the refusal that an exception is; empty for a failure and for a malformed value, which
   * no rule and no permission refused.
   */
  static Optional<Refusal> of(RuntimeException thrown) {
    return switch (thrown) {
      case ViolationException broken ->
          Optional.of(new Refusal(AuditOutcome.REFUSED, broken.violation().code()));
      case PreconditionFailedException _ ->
          Optional.of(new Refusal(AuditOutcome.REFUSED, "precondition-failed"));
      case PermissionDeniedException _ ->
          Optional.of(new Refusal(AuditOutcome.DENIED, "permission-denied"));
      case NotSignedInException _ -> Optional.of(new Refusal(AuditOutcome.DENIED, "not-signed-in"));
      default -> Optional.empty();
    };
  }
}
