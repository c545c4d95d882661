/**
 * The types shared by all bounded contexts of the domain: plain Java, without the rules of any
 * context.
 */
package dev.muster.domain;
