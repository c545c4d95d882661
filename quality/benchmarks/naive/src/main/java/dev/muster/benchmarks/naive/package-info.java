/**
 * The same service without layers, rules, guards or a contract: controllers on repositories. What
 * Muster costs beyond it is what its structure and its promises cost.
 */
@org.jspecify.annotations.NullMarked
package dev.muster.benchmarks.naive;
