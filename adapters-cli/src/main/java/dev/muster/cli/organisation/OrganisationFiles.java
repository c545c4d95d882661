package dev.muster.cli.organisation;

import dev.muster.application.organisation.transfer.OrganisationEntry;
import dev.muster.application.organisation.transfer.OrganisationEntry.OfEmployee;
import dev.muster.application.transfer.entry.Line;
import dev.muster.domain.organisation.Amount;
import dev.muster.domain.organisation.CurrencyCode;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeName;
import dev.muster.domain.organisation.EmployeeProfile;
import dev.muster.domain.organisation.Position;
import dev.muster.domain.organisation.Salary;
import dev.muster.platform.shell.transfer.ContextFiles;
import dev.muster.platform.shell.transfer.EntryFile;
import dev.muster.platform.shell.transfer.Fields;
import dev.muster.platform.shell.transfer.ImportOptions;
import dev.muster.platform.shell.transfer.Values;
import java.util.List;
import java.util.Map;

/** Describes the file of the organisation. */
public final class OrganisationFiles implements ContextFiles {
  /** Called by the framework when it looks for the files of all contexts. */
  public OrganisationFiles() {}

  @Override
  public List<EntryFile<?>> files(ImportOptions options) {
    return List.of(
        new EntryFile<>(
            OrganisationEntry.EMPLOYEES,
            OfEmployee.class,
            List.of("id", "name", "position", "amount", "currency", "managerId"),
            Map.of("managerId", "nobody has a manager"),
            OrganisationFiles::employee,
            OrganisationFiles::fields));
  }

  private static List<Object> fields(OfEmployee employee) {
    EmployeeProfile profile = employee.profile();
    return List.of(
        employee.id().value(),
        profile.name().value(),
        profile.position().value(),
        profile.salary().amount().text(),
        profile.salary().currency().value(),
        employee.manager().<Object>map(EmployeeId::value).orElse(""));
  }

  private static Line employee(Fields fields) {
    var id = fields.identity("id", EmployeeId::new);
    var name = fields.get("name", EmployeeName::new);
    var position = fields.get("position", Position::new);
    var amount = fields.get("amount", Amount::new);
    var currency = fields.get("currency", CurrencyCode::new);
    var manager =
        fields.get("managerId", text -> Values.optional(text, it -> new EmployeeId(Values.id(it))));
    return fields.line(
        () ->
            new OfEmployee(
                id.orElseThrow(),
                new EmployeeProfile(
                    name.orElseThrow(),
                    position.orElseThrow(),
                    new Salary(amount.orElseThrow(), currency.orElseThrow())),
                manager.flatMap(it -> it)));
  }
}
