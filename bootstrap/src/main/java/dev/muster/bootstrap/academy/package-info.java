/** Wires the academy, and has a sample of it. */
package dev.muster.bootstrap.academy;
