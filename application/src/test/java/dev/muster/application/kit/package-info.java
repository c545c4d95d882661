/**
 * The test kit of every context: the contracts of the driven ports shared by all contexts, races,
 * lists read during concurrent writes, and placeholders for ports that are not written yet.
 *
 * <p>A contract is an interface with tests as default methods: a test class implements the
 * contracts and provides the ports. Nothing here names a context.
 */
package dev.muster.application.kit;
