/**
 * Wires contexts with one another, a class for each pair: one context refers to the things of the
 * other, holds them first, and is told when they go. A context is taken out with the pairs that
 * name it.
 */
package dev.muster.bootstrap.between;
