/** Tests beside the programs that people run it with: {@code mvn -Pinfrastructure}. */
package dev.muster.bootstrap.roster.infrastructure;
