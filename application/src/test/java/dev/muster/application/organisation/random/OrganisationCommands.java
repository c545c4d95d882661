package dev.muster.application.organisation.random;

import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.organisation.OrganisationUseCases;
import dev.muster.application.organisation.query.EmployeeFilter;
import dev.muster.application.organisation.query.ReportDepth;
import dev.muster.domain.NameFragment;
import dev.muster.domain.Version;
import dev.muster.domain.organisation.Amount;
import dev.muster.domain.organisation.CurrencyCode;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeName;
import dev.muster.domain.organisation.EmployeeProfile;
import dev.muster.domain.organisation.Position;
import dev.muster.domain.organisation.ReportsTo;
import dev.muster.domain.organisation.Salary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Makes commands and questions at random, over few employees so that they often meet, some of whom
 * do not exist.
 */
public final class OrganisationCommands {
  private static final int IDS = 60;
  private static final List<String> NAMES =
      List.of("a", "A", "b", "ab", "Ab%", "a_b", "Ä", "a\u0308", "ß", "\uD83D\uDEE1 b", "ς");
  private static final List<String> CURRENCIES = List.of("EUR", "USD", "JPY");

  private final RandomGenerator random;

  /** Starts a sequence. */
  public OrganisationCommands(RandomGenerator random) {
    this.random = random;
  }

  /** A command or a question; the same object asks the same of every organisation. */
  public Function<OrganisationUseCases, Object> next() {
    EmployeeId employee = employee();
    Optional<EmployeeId> manager = random.nextInt(6) == 0 ? Optional.empty() : near(employee);
    EmployeeProfile profile = profile();
    Precondition seen = precondition();
    Optional<ReportsTo> reportsTo = reportsTo();
    return switch (random.nextInt(20)) {
      case 0, 1, 2, 3, 4, 5 -> organisation -> organisation.employees().add(profile, manager);
      case 6, 7 -> organisation -> organisation.employees().revise(employee, seen, it -> profile);
      case 8, 9, 10, 11, 12 ->
          organisation -> organisation.employees().move(employee, seen, manager);
      case 13, 14 -> organisation -> organisation.employees().remove(employee, seen, reportsTo);
      default -> question(employee, manager);
    };
  }

  private Function<OrganisationUseCases, Object> question(
      EmployeeId employee, Optional<EmployeeId> manager) {
    EmployeeFilter filter =
        new EmployeeFilter(
            maybe(this::fragment),
            maybe(this::fragment),
            manager.filter(it -> random.nextBoolean()));
    ReportDepth depth = new ReportDepth(1 + random.nextInt(ReportDepth.MAX));
    PageRequest page = new PageRequest(1 + random.nextInt(20), Optional.empty());
    return switch (random.nextInt(5)) {
      case 0 -> organisation -> organisation.queries().employees(filter, page);
      case 1 -> organisation -> organisation.queries().chain(employee, page);
      case 2 -> organisation -> organisation.queries().reports(employee, depth, page);
      case 3 -> organisation -> organisation.queries().payroll(employee);
      default -> organisation -> organisation.queries().employee(employee);
    };
  }

  private Precondition precondition() {
    return switch (random.nextInt(12)) {
      case 0 -> Precondition.EXISTS;
      case 1 -> Precondition.ABSENT;
      case 2 -> Precondition.oneOf(Set.of(version()));
      case 3 -> Precondition.noneOf(Set.of(version()));
      default -> Precondition.NONE;
    };
  }

  private Version version() {
    return new Version(1 + random.nextInt(3));
  }

  private EmployeeId employee() {
    return new EmployeeId(1 + random.nextInt(IDS));
  }

  /** Neighbours make long chains, which meet the highest number of levels. */
  private Optional<EmployeeId> near(EmployeeId employee) {
    return Optional.of(
        random.nextInt(3) == 0
            ? employee()
            : new EmployeeId(Math.max(1, employee.value() - 1 + random.nextInt(2))));
  }

  private Optional<ReportsTo> reportsTo() {
    return switch (random.nextInt(3)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new ReportsTo.Superior());
      default -> Optional.of(new ReportsTo.Other(employee()));
    };
  }

  private EmployeeProfile profile() {
    return new EmployeeProfile(
        new EmployeeName(name()),
        new Position(name()),
        new Salary(
            new Amount(random.nextInt(9999) + "." + random.nextInt(100)),
            new CurrencyCode(CURRENCIES.get(random.nextInt(CURRENCIES.size())))));
  }

  private String name() {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private NameFragment fragment() {
    return new NameFragment(name());
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }
}
