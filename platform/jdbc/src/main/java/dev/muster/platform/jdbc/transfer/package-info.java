/** The import and export of contexts on PostgreSQL, which a context describes table by table. */
package dev.muster.platform.jdbc.transfer;
