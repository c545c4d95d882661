/** Wires the organisation, and has a sample of it. */
package dev.muster.bootstrap.organisation;
