/** What every bounded context of the domain shares: plain Java, no rule of any one context. */
package dev.muster.domain;
