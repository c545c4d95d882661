/** A context with an incomplete set of broken adapters, to check that the gaps are reported. */
package dev.muster.application.kit.broken.idle;
