/**
 * The kit for tests of every context: the contracts of the driven ports that all contexts share,
 * races, lists that are read while others write, and ports that are not written yet.
 *
 * <p>A contract is an interface whose tests are default methods: a test class implements the
 * contracts that it wants and says where the ports come from. Nothing here names a context.
 */
package dev.muster.application.kit;
