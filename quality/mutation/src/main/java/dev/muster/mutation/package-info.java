/** Asks the tests of every module whether they notice a fault, and judges what they say. */
package dev.muster.mutation;
