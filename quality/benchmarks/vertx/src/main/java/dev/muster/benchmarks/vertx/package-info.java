/**
 * The operations of the service {@code plain} on event loops: Vert.x, with pipelined reads, on the
 * same tables. A join is one statement; the foreign keys tell whether hero and team exist.
 */
@org.jspecify.annotations.NullMarked
package dev.muster.benchmarks.vertx;
