/** The driven ports of the newsroom, to be implemented by a persistence adapter. */
package dev.muster.application.newsroom.port;
