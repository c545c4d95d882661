/**
 * What every context's persistence shares: the unit of work, the memory of requests, and how the
 * database is set up.
 */
package dev.muster.platform.jdbc;
