/** What a migration may do to tables that are in use. */
package dev.muster.platform.jdbc.migration;
