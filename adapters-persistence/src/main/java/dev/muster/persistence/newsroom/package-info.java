/** Stores the newsroom in PostgreSQL. */
package dev.muster.persistence.newsroom;
