package dev.muster.platform.web.bearer;

import dev.muster.application.permission.Actor;
import java.time.Instant;

/**
 * What a valid token proves.
 *
 * @param actor the sender
 * @param until the end of the token's life
 */
public record VerifiedToken(Actor actor, Instant until) {}
