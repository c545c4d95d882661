package dev.muster.domain.organisation;

/**
 * The salary of an employee.
 *
 * @param amount the amount
 * @param currency its currency
 */
public record Salary(Amount amount, CurrencyCode currency) {}
