package dev.muster.bootstrap.organisation;

import dev.muster.application.PageRequest;
import dev.muster.application.organisation.OrganisationUseCases;
import dev.muster.application.organisation.query.EmployeeFilter;
import dev.muster.bootstrap.SampleData;
import dev.muster.domain.organisation.Amount;
import dev.muster.domain.organisation.CurrencyCode;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeName;
import dev.muster.domain.organisation.EmployeeProfile;
import dev.muster.domain.organisation.Position;
import dev.muster.domain.organisation.Salary;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Stores sample employees on three levels, paid in two currencies. */
@Singleton
final class SampleOrganisation implements SampleData {
  private final OrganisationUseCases organisation;

  SampleOrganisation(OrganisationUseCases organisation) {
    this.organisation = organisation;
  }

  @Override
  public void putInWhereEmpty() {
    if (isEmpty()) {
      Optional<EmployeeId> top =
          add("Lena Sommer", "Managing Director", "9800", "EUR", Optional.empty());
      Optional<EmployeeId> head = add("Omar Haddad", "Head of Engineering", "7600", "EUR", top);
      add("Mei Tanaka", "Engineer", "780000", "JPY", head);
      add("Jonas Weber", "Engineer", "5200.50", "EUR", head);
    }
  }

  private boolean isEmpty() {
    return organisation
        .queries()
        .employees(EmployeeFilter.ALL, PageRequest.FIRST)
        .items()
        .isEmpty();
  }

  private Optional<EmployeeId> add(
      String name, String position, String amount, String currency, Optional<EmployeeId> manager) {
    EmployeeProfile profile =
        new EmployeeProfile(
            new EmployeeName(name),
            new Position(position),
            new Salary(new Amount(amount), new CurrencyCode(currency)));
    return Optional.of(organisation.employees().add(profile, manager).id());
  }
}
