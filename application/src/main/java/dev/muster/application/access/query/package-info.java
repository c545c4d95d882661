/** The filters and read models of the access; none of them can be stored. */
package dev.muster.application.access.query;
