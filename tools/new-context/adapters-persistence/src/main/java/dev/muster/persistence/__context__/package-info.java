/** Stores the __context__ in PostgreSQL. */
package dev.muster.persistence.__context__;
