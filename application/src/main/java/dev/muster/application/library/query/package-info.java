/** The filters and the read models of the library's queries. */
package dev.muster.application.library.query;
