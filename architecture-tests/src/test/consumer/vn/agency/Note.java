package vn.agency;

/** A wire record of the application itself. */
public record Note(String text, long number) {}
