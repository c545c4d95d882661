/** Wires the library, and has a sample of it. */
package dev.muster.bootstrap.library;
