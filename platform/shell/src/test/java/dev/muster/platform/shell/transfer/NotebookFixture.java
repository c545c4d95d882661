package dev.muster.platform.shell.transfer;

import java.io.IOException;

/** Runs the commands on a notebook. */
abstract class NotebookFixture extends TransferFixture {
  static final String NOTES = "id,text,author,stars\n";
  static final String BOXES = "id,label,place\n";
  static final String LINKS = "noteId,boxId,kind,shared,since\n";

  NotebookFixture() {
    super(new NotebookFiles(), new NotebookStore());
  }

  void write(String notes, String boxes, String links) throws IOException {
    write("notes.csv", notes);
    write("boxes.csv", boxes);
    write("links.csv", links);
  }
}
