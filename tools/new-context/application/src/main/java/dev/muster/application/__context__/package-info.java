/**
 * The use cases of the __context__: the driving port, and the service behind it.
 *
 * <p>{@link dev.muster.application.__context__.__Context__UseCases} creates them.
 */
package dev.muster.application.__context__;
