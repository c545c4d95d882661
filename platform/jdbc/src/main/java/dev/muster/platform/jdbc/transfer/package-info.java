/** The import and export of contexts on PostgreSQL; a context describes its tables. */
package dev.muster.platform.jdbc.transfer;
