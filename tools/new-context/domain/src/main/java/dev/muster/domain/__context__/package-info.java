/** The __context__: __plural__, and all that is refused to whoever changes them. */
package dev.muster.domain.__context__;
