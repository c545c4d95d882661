/**
 * The same service without layers, rules, guards or a contract: controllers on repositories. The
 * difference to Muster is the cost of Muster's structure and guarantees.
 */
@org.jspecify.annotations.NullMarked
package dev.muster.benchmarks.naive;
