package dev.muster.application.discussion.port;

import dev.muster.domain.discussion.TargetType;

/**
 * A kind of things that may be commented on. The wiring contributes each of them.
 *
 * @param type the word of the kind
 * @param things knows the things
 */
public record TargetKind(TargetType type, Things things) {}
