package dev.muster.cli.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.organisation.memory.InMemoryOrganisation;
import dev.muster.platform.shell.transfer.TransferFixture;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An organisation is imported from its file and exported to it, and whatever is wrong is told. */
class OrganisationFilesTest extends TransferFixture {
  private static final String HEAD = "id,name,position,amount,currency,managerId\n";

  OrganisationFilesTest() {
    super(new OrganisationFiles(), InMemoryOrganisation.in(new InMemoryStore()).transfer());
  }

  @Test
  void whatIsImportedIsExportedInOneForm() throws IOException {
    write(
        "employees.csv",
        HEAD + "2,\"Tanaka, Mei\",Engineer,780000,JPY,3\n3,Omar,Head,7600.5,EUR,\n");

    assertTrue(importWith(), recorded::errors);

    assertTrue(recorded.output().endsWith("Imported 2 employees.\n"), recorded.output());
    assertEquals(
        HEAD + "2,\"Tanaka, Mei\",Engineer,780000.00,JPY,3\n3,Omar,Head,7600.50,EUR,\n",
        exported("employees.csv"));
  }

  @Test
  void aColumnThatIsMissingHasItsDefault() throws IOException {
    write("employees.csv", "id,name,position,amount,currency\n1,Lena,Head,1,EUR\n");

    assertTrue(importWith(), recorded::errors);

    assertTrue(
        recorded
            .output()
            .startsWith("employees.csv has no column managerId: nobody has a manager.\n"),
        recorded.output());
    assertEquals(HEAD + "1,Lena,Head,1.00,EUR,\n", exported("employees.csv"));
  }

  @Test
  void everyLineThatIsWrongIsTold() throws IOException {
    write(
        "employees.csv",
        HEAD
            + "1,Lena,Head,-1,eur,\n"
            + "2,Omar, padded,7600,EUR,x\n"
            + "3,Mei,Engineer,1,EUR,9\n"
            + "4,Jonas,Engineer,1,EUR,1\n"
            + "5,Ines,Designer,1,EUR,6\n"
            + "6,Paul,Designer,1,EUR,5\n");

    assertFalse(importWith());

    assertEquals(
        """
        employees.csv:2: amount must be a decimal number from 0 with at most 12 digits and two decimal places, such as 5200.50
        employees.csv:2: currency must be a currency of ISO 4217, such as EUR
        employees.csv:3: position must not begin or end with white space
        employees.csv:3: managerId must be a whole number from 1 to 9007199254740991
        employees.csv:4: there is no employee 9
        employees.csv:6: employee 5 would report to 6, who reports to 5
        employees.csv:7: employee 6 would report to 5, who reports to 6
        Nothing was imported.
        """,
        recorded.errors());
  }

  @Test
  void whoIsInTheOrganisationAlreadyIsTold() throws IOException {
    write("employees.csv", HEAD + "1,Lena,Head,1,EUR,\n");
    assertTrue(importWith());

    assertFalse(importWith());

    assertEquals(
        """
        employees.csv:2: this id is in the organisation already
        Nothing was imported.
        """,
        recorded.errors());
  }
}
