package dev.muster.cli.academy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.academy.memory.InMemoryAcademy;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.platform.shell.transfer.TransferFixture;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An academy is imported from its files and exported to them, and whatever is wrong is told. */
class AcademyFilesTest extends TransferFixture {
  private static final String STUDENTS = "id,name,email\n";
  private static final String COURSES = "id,name,code,capacity\n";
  private static final String ENROLMENTS = "courseId,studentId,status,grade,enrolledAt\n";

  AcademyFilesTest() {
    super(new AcademyFiles(), new InMemoryAcademy(new InMemoryStore()).ports().transfer());
  }

  @Test
  void whatIsImportedIsExportedInOneForm() throws IOException {
    write(
        STUDENTS + "2,\"Two, Student\",two@example.org\n1,One,one@example.org\n",
        COURSES + "7,Computers,CS101,1\n3,Letters,LT,\n",
        ENROLMENTS
            + "7,1,ENROLLED,,2026-01-01T12:00:00.1234567Z\n"
            + "7,2,COMPLETED,B,2025-01-01T12:00:00+01:00\n"
            + "3,2,DROPPED,,1970-01-01T00:00:00Z\n");

    assertTrue(importWith(), recorded::errors);

    assertTrue(
        recorded.output().endsWith("Imported 2 students, 2 courses and 3 enrolments.\n"),
        recorded.output());
    assertEquals(
        STUDENTS + "1,One,one@example.org\n2,\"Two, Student\",two@example.org\n",
        exported("students.csv"));
    assertEquals(COURSES + "3,Letters,LT,\n7,Computers,CS101,1\n", exported("courses.csv"));
    assertEquals(
        ENROLMENTS
            + "3,2,DROPPED,,1970-01-01T00:00:00Z\n"
            + "7,1,ENROLLED,,2026-01-01T12:00:00.123456Z\n"
            + "7,2,COMPLETED,B,2025-01-01T11:00:00Z\n",
        exported("enrolments.csv"));
  }

  @Test
  void aColumnThatIsMissingHasItsDefault() throws IOException {
    write(
        STUDENTS + "1,One,one@example.org\n",
        "id,name,code\n7,Computers,CS101\n",
        "courseId,studentId\n7,1\n");

    assertTrue(importWith(), recorded::errors);

    assertTrue(
        recorded
            .output()
            .startsWith(
                """
                courses.csv has no column capacity: no course has a limit.
                enrolments.csv has no column status: each is ENROLLED.
                enrolments.csv has no column grade: no student has one.
                enrolments.csv has no column enrolledAt: each begins now.
                """),
        recorded.output());
    assertEquals(COURSES + "7,Computers,CS101,\n", exported("courses.csv"));
    assertEquals(ENROLMENTS + "7,1,ENROLLED,," + NOW + "\n", exported("enrolments.csv"));
  }

  @Test
  void everyLineThatIsWrongIsTold() throws IOException {
    write(
        STUDENTS + "1,One,one@example.org\n2,,\n3,Three,ONE@example.org\n",
        COURSES + "7,Computers,CS,1\n8,Letters,cs,\n9,None,NO,0\n",
        ENROLMENTS
            + "7,1,ENROLLED,,2026-01-01T12:00:00Z\n"
            + "7,3,ENROLLED,,2026-01-01T12:00:00Z\n"
            + "8,1,COMPLETED,,2026-01-01T12:00:00Z\n"
            + "8,3,DROPPED,A,2026-01-01T12:00:00Z\n"
            + "x,5,enrolled,G,\n"
            + "6,5,DROPPED,,2026-01-01T12:00:00Z\n"
            + "7,1,DROPPED,,2026-01-01T12:00:00Z\n");

    assertFalse(importWith());

    assertEquals(
        """
        students.csv:3: name is empty: it must have 1 to 100 characters
        students.csv:3: email is empty: it must have 1 to 254 characters
        students.csv:4: another student has the address ONE@example.org
        courses.csv:3: another course has the code cs
        courses.csv:4: capacity must be a whole number from 1 to 1000000
        enrolments.csv:3: course 7 has no free seat
        enrolments.csv:4: a completion needs a grade: student 1, course 8
        enrolments.csv:5: a grade is given with a completion only: student 3, course 8
        enrolments.csv:6: courseId must be a whole number from 1 to 9007199254740991
        enrolments.csv:6: status must be one of ENROLLED, COMPLETED, DROPPED, and not enrolled
        enrolments.csv:6: grade must be one of A, B, C, D, E, F, and not G
        enrolments.csv:6: enrolledAt is empty: it must be a date and time of RFC 3339, such as 2024-01-31T12:00:00Z
        enrolments.csv:7: there is no course 6
        enrolments.csv:7: there is no student 5
        enrolments.csv:8: this pair of course and student is on line 2 already
        Nothing was imported.
        """,
        recorded.errors());
  }

  @ParameterizedTest
  @CsvSource({"1969-12-31T23:59:59.999999Z", "2026-03-04T05:06:07.123457Z"})
  void anEnrolmentBeginsNeitherLaterThanNowNorBeforeTheLists(String moment) throws IOException {
    write(
        STUDENTS + "1,One,one@example.org\n",
        COURSES + "7,Computers,CS,1\n",
        ENROLMENTS + "7,1,ENROLLED,," + moment + "\n");

    assertFalse(importWith());

    assertEquals(
        "enrolments.csv:2: enrolledAt must lie between the year 1970 and now, which is "
            + NOW
            + "\nNothing was imported.\n",
        recorded.errors());
  }

  @Test
  void anEnrolmentMayBeginNow() throws IOException {
    write(
        STUDENTS + "1,One,one@example.org\n",
        COURSES + "7,Computers,CS,1\n",
        ENROLMENTS + "7,1,ENROLLED,," + NOW + "\n");

    assertTrue(importWith(), recorded::errors);
  }

  private void write(String students, String courses, String enrolments) throws IOException {
    write("students.csv", students);
    write("courses.csv", courses);
    write("enrolments.csv", enrolments);
  }
}
