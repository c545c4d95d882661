/** Wires the access. It has no sample: a first user would end the open mode. */
package dev.muster.bootstrap.access;
