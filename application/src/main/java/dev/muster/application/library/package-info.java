/**
 * The use cases of the library: the driving port, and the service behind it.
 *
 * <p>{@link dev.muster.application.library.LibraryUseCases} creates them.
 */
package dev.muster.application.library;
