/**
 * The organisation: employees, and who manages whom.
 *
 * <p>{@link dev.muster.domain.organisation.EmployeeMove} and {@link
 * dev.muster.domain.organisation.EmployeeRemoval} decide on the tree of managers; {@link
 * dev.muster.domain.organisation.OrganisationViolation} lists all refusals.
 */
package dev.muster.domain.organisation;
