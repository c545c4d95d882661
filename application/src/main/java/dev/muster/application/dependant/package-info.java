/** Tells the neighbours of a context that something is removed, and counts what goes with it. */
package dev.muster.application.dependant;
