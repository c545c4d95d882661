/**
 * The use cases of the newsroom: the driving ports, and the services behind them.
 *
 * <p>{@link dev.muster.application.newsroom.NewsroomUseCases} creates all of them.
 */
package dev.muster.application.newsroom;
