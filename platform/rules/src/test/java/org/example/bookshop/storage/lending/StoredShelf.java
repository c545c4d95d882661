package org.example.bookshop.storage.lending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.example.bookshop.model.lending.Book;
import org.example.bookshop.usecases.lending.port.Shelf;

/** Stores the shelf in a table. */
public record StoredShelf(DataSource database) implements Shelf {
  @Override
  public List<Book> books() {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement("SELECT isbn, title FROM book ORDER BY isbn");
        ResultSet rows = query.executeQuery()) {
      List<Book> books = new ArrayList<>();
      while (rows.next()) {
        books.add(new Book(rows.getString(1), rows.getString(2)));
      }
      return books;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
