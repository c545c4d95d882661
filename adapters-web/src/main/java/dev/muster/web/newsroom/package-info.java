/** The newsroom over HTTP: its resources, their JSON, and the status of every broken rule. */
package dev.muster.web.newsroom;
