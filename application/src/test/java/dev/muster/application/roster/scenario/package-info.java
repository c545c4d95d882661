/** What the use cases do, told once against the driving ports and run on every adapter. */
package dev.muster.application.roster.scenario;
