/** Wires the roster, and has a sample of it. */
package dev.muster.bootstrap.roster;
