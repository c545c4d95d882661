/** How a client that wrote sees its own write, where reads may go to a replica. */
package dev.muster.platform.web.consistency;
