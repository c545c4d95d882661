package dev.muster.cli.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.library.memory.InMemoryLibrary;
import dev.muster.platform.shell.transfer.TransferFixture;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A library is imported from its files and exported to them, and whatever is wrong is told. */
class LibraryFilesTest extends TransferFixture {
  private static final String AUTHORS = "id,name,email\n";
  private static final String BOOKS = "id,title,isbn,pages\n";
  private static final String AUTHORSHIPS = "bookId,authorId,role\n";

  LibraryFilesTest() {
    super(new LibraryFiles(), InMemoryLibrary.in(new InMemoryStore()).transfer());
  }

  @Test
  void whatIsImportedIsExportedInOneForm() throws IOException {
    write(
        AUTHORS + "2,\"Grimm, Jacob\",\n1,Tenniel,john@example.org\n",
        BOOKS + "7,Alice,0-14-143976-9,272\n3,Tales,0140436227,1\n",
        AUTHORSHIPS + "7,1,ILLUSTRATOR\n7,2,WRITER\n3,2,WRITER\n");

    assertTrue(importWith(), recorded::errors);

    assertTrue(
        recorded.output().endsWith("Imported 2 authors, 2 books and 3 authorships.\n"),
        recorded.output());
    assertEquals(
        AUTHORS + "1,Tenniel,john@example.org\n2,\"Grimm, Jacob\",\n", exported("authors.csv"));
    assertEquals(
        BOOKS + "3,Tales,9780140436228,1\n7,Alice,9780141439761,272\n", exported("books.csv"));
    assertEquals(
        AUTHORSHIPS + "3,2,WRITER\n7,1,ILLUSTRATOR\n7,2,WRITER\n", exported("authorships.csv"));
  }

  @Test
  void aColumnThatIsMissingHasItsDefault() throws IOException {
    write("id,name\n1,Carroll\n", BOOKS + "7,Alice,9780141439761,272\n", "bookId,authorId\n7,1\n");

    assertTrue(importWith(), recorded::errors);

    assertTrue(
        recorded
            .output()
            .startsWith(
                "authors.csv has no column email: no author has one.\n"
                    + "authorships.csv has no column role: each is a WRITER.\n"),
        recorded.output());
    assertEquals(AUTHORS + "1,Carroll,\n", exported("authors.csv"));
    assertEquals(AUTHORSHIPS + "7,1,WRITER\n", exported("authorships.csv"));
  }

  @Test
  void everyLineThatIsWrongIsTold() throws IOException {
    write(
        AUTHORS + "1,Carroll,a@example.org\n2, padded,nowhere\n3,Again,A@example.org\n",
        BOOKS
            + "7,Alice,9780141439761,272\n"
            + "8,Glass,9780141439762,0\n"
            + "9,Snark,9780141439761,1\n"
            + "10,Sylvie,9780140436228,x\n"
            + "11,Bruno,9780140436228,2\n",
        AUTHORSHIPS + "7,1,writer\n8,1,WRITER\n9,1,EDITOR\n11,2,WRITER\n12,5,WRITER\n12,x,\n");

    assertFalse(importWith());

    assertEquals(
        """
        authors.csv:3: name must not begin or end with white space
        authors.csv:3: email must be an address such as name@example.org
        authors.csv:4: another author has the address A@example.org
        books.csv:3: isbn must be an ISBN with a right check digit
        books.csv:3: pages must be a whole number from 1 to 100000
        books.csv:4: another book has the ISBN 9780141439761
        books.csv:4: book 9 would have no writer
        books.csv:5: pages must be a whole number from 1 to 100000
        authorships.csv:2: role must be one of WRITER, EDITOR, ILLUSTRATOR, and not writer
        authorships.csv:6: there is no book 12
        authorships.csv:6: there is no author 5
        authorships.csv:7: authorId must be a whole number from 1 to 9007199254740991
        authorships.csv:7: role is empty: it must be one of WRITER, EDITOR, ILLUSTRATOR
        Nothing was imported.
        """,
        recorded.errors());
  }

  @Test
  void aFlawedLineThatMayBeOfAnyBookHidesThatBooksHaveNoWriter() throws IOException {
    write(
        AUTHORS + "1,Carroll,\n",
        BOOKS + "7,Alice,9780141439761,272\n",
        AUTHORSHIPS + "x,1,WRITER\n");

    assertFalse(importWith());

    assertEquals(
        """
        authorships.csv:2: bookId must be a whole number from 1 to 9007199254740991
        Nothing was imported.
        """,
        recorded.errors());
  }

  @Test
  void whatIsInTheLibraryAlreadyIsTold() throws IOException {
    write(
        AUTHORS + "1,Carroll,\n",
        BOOKS + "7,Alice,9780141439761,272\n",
        AUTHORSHIPS + "7,1,WRITER\n");
    assertTrue(importWith());

    assertFalse(importWith());

    assertEquals(
        """
        authors.csv:2: this id is in the library already
        books.csv:2: this id is in the library already
        authorships.csv:2: this role of the author in the book is in the library already
        Nothing was imported.
        """,
        recorded.errors());
  }

  private void write(String authors, String books, String authorships) throws IOException {
    write("authors.csv", authors);
    write("books.csv", books);
    write("authorships.csv", authorships);
  }
}
