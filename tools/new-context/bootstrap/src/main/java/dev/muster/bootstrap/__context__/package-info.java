/** Wires the __context__, and has a sample of it. */
package dev.muster.bootstrap.__context__;
