package dev.muster.platform.web.bearer;

import com.nimbusds.jwt.SignedJWT;
import dev.muster.application.NotSignedInException;

/** Verifies the tokens of one issuer. Verifiers are beans that are found by this type. */
public interface TokenVerifier {
  /** Returns the claim {@code iss} of the tokens that this verifier knows. */
  String issuer();

  /**
   * Returns the sender that a token proves.
   *
   * @param token a token with the claim of {@link #issuer}; nothing else of it has been checked
   * @throws NotSignedInException if the token is not valid
   */
  VerifiedToken verify(SignedJWT token);
}
