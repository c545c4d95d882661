/** The replica of the database that reads may go to. */
package dev.muster.platform.jdbc.replica;
