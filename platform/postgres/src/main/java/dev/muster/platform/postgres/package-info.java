/** The PostgreSQL that the process starts for itself where none is configured. */
package dev.muster.platform.postgres;
