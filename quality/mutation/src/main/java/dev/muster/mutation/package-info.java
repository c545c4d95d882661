/** Mutation tests: runs the tests of every module on mutants of its code, and judges the result. */
package dev.muster.mutation;
