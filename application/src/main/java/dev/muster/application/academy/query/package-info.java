/** The filters and the read models of the academy; none of them can be stored. */
package dev.muster.application.academy.query;
