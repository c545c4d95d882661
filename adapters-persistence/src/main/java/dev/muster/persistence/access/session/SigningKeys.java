package dev.muster.persistence.access.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import dev.muster.platform.jdbc.access.DatabaseGate;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The keys of all nodes: one for each period of 30 days, made by the first node that needs it. The
 * key of a period is kept for the next one, as its last tokens are then valid for a while.
 */
@Singleton
final class SigningKeys {
  static final Duration PERIOD = Duration.ofDays(30);

  /** A thumbprint by SHA-256 (RFC 7638): no other name that a client claims is looked up. */
  private static final Pattern KID = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final DatabaseGate gate;
  private final SigningKeyStatements statements;
  private final Map<Long, ECKey> byPeriod = new ConcurrentHashMap<>();
  private final Map<String, ECKey> byId = new ConcurrentHashMap<>();

  SigningKeys(DatabaseGate gate, SigningKeyStatements statements) {
    this.gate = gate;
    this.statements = statements;
  }

  /** Returns the key that signs at a moment. */
  ECKey at(Instant now) {
    return byPeriod.computeIfAbsent(
        now.getEpochSecond() / PERIOD.toSeconds(), period -> gate.readLatest(() -> stored(period)));
  }

  /** Returns the key with an identity, or empty if there is none. */
  Optional<ECKey> find(String kid) {
    return Optional.of(kid)
        .filter(KID.asMatchPredicate())
        .flatMap(
            id ->
                Optional.ofNullable(byId.get(id))
                    .or(
                        () ->
                            gate.readLatest(() -> statements.findByKid(id)).map(this::remembered)));
  }

  private ECKey stored(long period) {
    return statements
        .find(period)
        .or(
            () -> {
              ECKey made = made();
              statements.insert(period, made.getKeyID(), made.toJSONString());
              // It may be that of another node.
              return statements.find(period);
            })
        .map(this::remembered)
        .orElseThrow();
  }

  private ECKey remembered(SigningKeyRow row) {
    try {
      ECKey key = ECKey.parse(row.jwk());
      byId.put(row.kid(), key);
      return key;
    } catch (ParseException unreadable) {
      throw new IllegalStateException("a stored key is no key", unreadable);
    }
  }

  private static ECKey made() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
