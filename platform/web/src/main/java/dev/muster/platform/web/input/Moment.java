package dev.muster.platform.web.input;

import java.time.Instant;

/** A parameter with a moment of RFC 3339. */
public record Moment(Instant value) {}
