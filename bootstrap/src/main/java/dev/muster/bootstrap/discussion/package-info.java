/** Wires the discussion; what it needs of its neighbours is wired between the contexts. */
package dev.muster.bootstrap.discussion;
