package vn.lienthong.exchange.axis;

import java.nio.file.Path;
import vn.lienthong.exchange.edxml.EdxmlReading;

/**
 * A message handed to the application.
 *
 * @param item the line it had in the list
 * @param file the bytes as received; gone when the handler returns, so copy or move it into your store
 * @param reading what it says; closed when the handler returns
 */
public record ReceivedMessage(ReceivedItem item, Path file, EdxmlReading reading) {}
