/** The library: authors, and all that is refused to whoever changes them. */
package dev.muster.domain.library;
