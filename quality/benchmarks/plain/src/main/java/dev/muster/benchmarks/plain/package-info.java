/**
 * The same operations as a user would write them without Muster: one module, one transaction for
 * each write, and no rule, lock, trigger or counter. The tables are those of the schema {@code
 * plain}, made by {@code load/plain.sql}.
 */
@org.jspecify.annotations.NullMarked
package dev.muster.benchmarks.plain;
